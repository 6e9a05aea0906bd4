/** Lists that are made once a library: people type fast, and a library never changes. */
import type { Library } from '../library.ts';

/** `make`, called once for each library and key. */
export function onceFor<Key, Made>(
  make: (library: Library, key: Key) => Made,
): (library: Library, key: Key) => Made {
  const made = new WeakMap<Library, Map<Key, Made>>();
  return (library, key) => {
    const ofLibrary = made.get(library) ?? new Map<Key, Made>();
    made.set(library, ofLibrary);
    const known = ofLibrary.get(key);
    if (known !== undefined) return known;
    const fresh = make(library, key);
    ofLibrary.set(key, fresh);
    return fresh;
  };
}
