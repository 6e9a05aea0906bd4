/** `amur search "words"`: the ranked passages as the index has them, to see why an answer is what it is. */
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { ExplainedHit, Hit } from '../library.ts';
import type { Values } from './arguments.ts';
import { shown } from './arguments.ts';
import { featureLines } from './feature-lines.ts';
import { hitsJson } from './json.ts';
import { pageOf } from './page.ts';
import { harmless } from './style.ts';
import { type Shell, write } from './terminal.ts';
import { wrap } from './wrap.ts';

const usual = 10;

export async function runSearch(values: Values, shell: Shell, corpus: string | null): Promise<ExitCode> {
  const { words, json, why, limit: asked } = values;
  const limit = readLimit(typeof asked === 'string' ? Number(asked) : null);
  if (typeof limit === 'string') throw new UserError(exitCode.badArguments, [{ message: limit }]);
  const library = await shell.library(corpus);
  const hits: readonly (Hit | ExplainedHit)[] =
    why === true ? library.explainSearch(String(words), limit) : library.search(String(words), limit);
  const { output } = shell.terminal;
  if (json === true) {
    await write(output, `${JSON.stringify(hitsJson(hits))}\n`);
  } else {
    await write(
      output,
      hits.length > 0
        ? hits.map((hit) => printHit(hit, shell)).join('\n')
        : 'No passage has any of these words.\n',
    );
  }
  return hits.length > 0 ? exitCode.done : exitCode.nothing;
}

/** A limit as a request gives it, or what is wrong with it. */
export function readLimit(limit: unknown): number | string {
  if (limit === undefined || limit === null) return usual;
  if (typeof limit === 'number' && Number.isSafeInteger(limit) && limit > 0) return limit;
  return `limit must be a whole number above 0, not ${shown(String(limit))}`;
}

function printHit(hit: Hit | ExplainedHit, { terminal }: Shell): string {
  const { passage, score } = hit;
  const page = pageOf(terminal);
  const { width, style } = page;
  const text = harmless(passage.text);
  const head = `${style.strong(score.toFixed(2))}  ${harmless(passage.article.id)}, paragraph ${passage.paragraph}`;
  const lines = 'features' in hit ? featureLines(hit.features, page).map((line) => `  ${line}`) : [];
  return [
    head,
    ...wrap(text, width - 2).map(({ start, end }) => `  ${text.slice(start, end)}`),
    ...lines,
    '',
  ].join('\n');
}
