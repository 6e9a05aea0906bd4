/** How well one way finds, and whether another finds as well by chance. */

/** Documents looked at. */
export const depth = 10;

/** Järvelin and Kekäläinen 2002, with grades as gains. */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gain = (list: readonly number[]) =>
    list.slice(0, depth).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const ideal = gain([...grades.values()].sort((x, y) => y - x));
  return ideal === 0 ? 0 : gain(found.map((id) => grades.get(id) ?? 0)) / ideal;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const rounds = 10_000;

/**
 * A paired randomization test, two-sided: how often the two ways are as far apart as they are when each query tosses a coin
 * for which of its two scores is whose (Smucker, Allan and Carterette 2007). `apart` has one difference a query.
 */
export function chanceOf(apart: readonly number[]): number {
  const told = apart.filter((by) => by !== 0);
  const seen = Math.abs(told.reduce((sum, by) => sum + by, 0)) - 1e-9;
  let seed = 1;
  let as = 0;
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (const by of told) {
      // Numerical Recipes' generator: the same coins at every run.
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      sum += seed < 2 ** 31 ? by : -by;
    }
    if (Math.abs(sum) >= seen) as++;
  }
  return as / rounds;
}
