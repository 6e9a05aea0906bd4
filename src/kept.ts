/** What is worked out once for a thing that never changes, and kept for as long as the thing is. */

/** `make`, called once for each thing; or for each `holder` of it, where things are made anew and what they speak of is not. */
export function kept<Thing extends object, Made>(
  make: (thing: Thing) => Made,
  holder: (thing: Thing) => object = (thing) => thing,
): (thing: Thing) => Made {
  const made = new WeakMap<object, Made>();
  return (thing) => {
    const key = holder(thing);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(thing);
    made.set(key, fresh);
    return fresh;
  };
}
