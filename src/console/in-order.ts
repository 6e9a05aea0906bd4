/** Work on many things, some at once, its outcomes in the order of the things; so many wait at most. */
export async function* inOrder<T, R>(
  things: readonly T[],
  most: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<{ readonly source: T; readonly outcome: R }> {
  const begun: { readonly source: T; readonly outcome: Promise<R> }[] = [];
  let next = 0;
  const fill = () => {
    for (let thing = things[next]; thing !== undefined && begun.length < most; thing = things[++next]) {
      const outcome = work(thing);
      // It is waited for below; until then nobody else is to call its failure unheard.
      outcome.catch(() => {});
      begun.push({ source: thing, outcome });
    }
  };
  for (fill(); begun.length > 0; fill()) {
    const first = begun.shift();
    if (first) yield { source: first.source, outcome: await first.outcome };
  }
}
