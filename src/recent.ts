/** What was worked out lately, so that a question that many ask is answered from memory. */

/**
 * `make` with its last results at hand: those of the last `most` keys, and of at most as many more that were used before
 * them. `make` gives the same for the same key; keys are the same where their name is: texts themselves, or their JSON where
 * all are of one shape.
 */
export function recalling<Key extends string | object, Value>(
  most: number,
  make: (key: Key) => Value,
  nameOf: (key: Key) => string = (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
): (key: Key) => Value {
  // A map in the order of use would be changed at each call: two that take turns are not where a key is used again.
  let recent = new Map<string, { readonly value: Value }>();
  let before: typeof recent = new Map();
  return (key) => {
    const name = nameOf(key);
    const known = recent.get(name);
    if (known !== undefined) return known.value;
    const entry = before.get(name) ?? { value: make(key) };
    recent.set(name, entry);
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    return entry.value;
  };
}
