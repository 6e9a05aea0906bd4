/** Repeated measurements and how to read them. */
export interface Sample {
  readonly median: number;
  readonly p99: number;
  readonly low: number;
  readonly high: number;
}

/** Milliseconds of each task, the tasks taking turns, so that a busy machine slows them alike. */
export function alternate(rounds: number, ...tasks: readonly (() => void)[]): readonly Sample[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, index) => {
      const started = performance.now();
      task();
      times[index]?.push(performance.now() - started);
    });
  }
  return times.map(sampleOf);
}

export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99), low: at(0), high: at(1) };
}

/** "median 62.1 ms (58.0 to 71.3)" */
export const inWords = ({ median, low, high }: Sample, unit = 'ms'): string =>
  `median ${median.toFixed(2)} ${unit} (${low.toFixed(2)} to ${high.toFixed(2)})`;
