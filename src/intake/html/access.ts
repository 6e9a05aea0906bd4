/** Whether a page lets its reader in: a field for a password, and the publisher's own word that the text is not for all. */
import type { DomDocument } from './dom.ts';

export interface Access {
  readonly asksForPassword: boolean;
  /** schema.org's `isAccessibleForFree` is false, or the page calls its content locked. */
  readonly closed: boolean;
}

export function accessTo(document: DomDocument): Access {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content');
  return {
    asksForPassword: document.querySelector('input[type="password"]') !== null,
    closed:
      tier === 'locked' ||
      tier === 'metered' ||
      scripts.some(({ textContent }) =>
        /"isAccessibleForFree"\s{0,20}:\s{0,20}"?(?:false|https?:\/\/schema\.org\/False)/i.test(
          textContent ?? '',
        ),
      ),
  };
}
