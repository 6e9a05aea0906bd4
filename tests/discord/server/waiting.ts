/** Things that come, and those who wait for the next one. */
export interface Waiting<Item> {
  readonly all: readonly Item[];
  add(item: Item): void;
  /** The first item, old or new, of which that is true; an error after two seconds without one. */
  first(is: (item: Item) => boolean, what: string): Promise<Item>;
  /** Hands over every item that comes from now on. */
  each(listen: (item: Item) => void): void;
}

export function waiting<Item>(): Waiting<Item> {
  const all: Item[] = [];
  const listeners = new Set<(item: Item) => void>();
  return {
    all,
    each: (listen) => {
      listeners.add(listen);
    },
    add: (item) => {
      all.push(item);
      for (const listener of listeners) listener(item);
    },
    first: (is, what) =>
      new Promise((resolve, reject) => {
        const found = all.find(is);
        if (found !== undefined) return resolve(found);
        const end = () => {
          clearTimeout(timeout);
          listeners.delete(listen);
        };
        const listen = (item: Item) => {
          if (!is(item)) return;
          end();
          resolve(item);
        };
        const timeout = setTimeout(() => {
          end();
          reject(new Error(`nothing came: ${what}`));
        }, 2000);
        listeners.add(listen);
      }),
  };
}
