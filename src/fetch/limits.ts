/** How much a server may ask of us. */
export interface Limits {
  /** Of the document, packed and unpacked. */
  readonly mostBytes: number;
  /** Milliseconds for one address, redirects and robots.txt and all: a server that drips ends here. */
  readonly mostTime: number;
  /** Milliseconds without a byte. */
  readonly mostSilence: number;
  readonly mostRedirects: number;
  /** Milliseconds between two visits to one host. */
  readonly pause: number;
}

export const usualLimits: Limits = {
  mostBytes: 8 * 1024 * 1024,
  mostTime: 45_000,
  mostSilence: 15_000,
  mostRedirects: 5,
  pause: 1_000,
};

/** No address of an article is longer, and robots.txt is matched against it. */
export const longestAddress = 2_000;
