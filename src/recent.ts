/** What was worked out lately, so that a question that many ask is answered from memory. */

/**
 * `make` with its last results at hand, at most so many; those used longest ago go first. `make` gives the same for
 * the same key; keys are texts, or all of one shape, and the same where their JSON is.
 */
export function recalling<Key extends string | object, Value>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (key) => {
    const name = typeof key === 'string' ? key : JSON.stringify(key);
    const entry = kept.get(name) ?? { value: make(key) };
    // Set anew, the map's order is that of the last use.
    kept.delete(name);
    kept.set(name, entry);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return entry.value;
  };
}
