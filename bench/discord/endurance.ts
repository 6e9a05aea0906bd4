/** `npm run soak`, or `npm run soak -- 2000 100`: so many interactions at so many a second. Exit code 1 if anything went wrong. */
import { type SoakReport, soak } from './soak.ts';

/** Megabytes; caches that fill up once take that, a leak takes more. */
const mostGrowth = 5;

const [interactions = 10_000, perSecond = 200] = process.argv.slice(2).map(Number);
const report = await soak({ interactions, perSecond });
for (const line of linesOf(report)) process.stdout.write(`${line}\n`);
const { unanswered, twice, faults, errors, code, growth } = report;
const wrong =
  (growth > mostGrowth ? 1 : 0) +
  unanswered.length +
  twice.length +
  faults.length +
  Object.keys(errors).length;
process.exitCode = wrong > 0 || code !== 0 ? 1 : 0;

function linesOf({
  asked,
  answered,
  troubles,
  unanswered,
  twice,
  faults,
  undisturbed,
  held,
  growth,
  seconds,
  work,
  errors,
  code,
}: SoakReport) {
  const megabytes = held.map((each) => each.toFixed(1)).join(' ');
  return [
    `${asked} interactions in ${seconds.toFixed(1)} s (${(asked / seconds).toFixed(0)} a second)`,
    `  answered ${answered}, unanswered ${unanswered.length}, twice ${twice.length}`,
    ...unanswered.slice(0, 10).map((each) => `    no answer: ${each}`),
    `  strewn in: ${Object.entries(troubles)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
    `  undisturbed: median ${undisturbed.median.toFixed(1)} ms, p99 ${undisturbed.p99.toFixed(1)} ms, longest ${undisturbed.high.toFixed(0)} ms; ${work.toFixed(2)} ms of work each`,
    `  held after each tenth and at the end, MB: ${megabytes} (${growth < 0 ? '' : '+'}${growth.toFixed(1)})`,
    `  bodies that Discord refuses: ${faults.length}${faults.length > 0 ? ` (${faults[0]})` : ''}`,
    `  errors logged: ${
      Object.entries(errors)
        .map(([message, times]) => `${times} × ${message}`)
        .join(', ') || 'none'
    }`,
    `  told to stop, it ended with ${code}`,
  ];
}
