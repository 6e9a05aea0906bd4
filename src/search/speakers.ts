/** The names of those who speak in a corpus, word by word: they stand beside a verb of saying. */
import type { Entry } from './entry.ts';
import { termsIn } from './terms.ts';

const verb =
  '(?:said|says|told|tells|added|adds|noted|notes|argued|argues|warned|warns|insisted|insists|stressed|explained|explains|admitted|admits|complained|complains|wrote|writes|believes|thinks|reckons|recalled|recalls|replied|replies|laments|lamented|joked|jokes|called|calls|expects|predicted|predicts|holds|hoped|hopes)';
const name = '[A-ZÀ-Þ][\\wÀ-ɏ’-]+(?: [A-ZÀ-Þ][\\wÀ-ɏ’-]+){0,2}';
const beside = new RegExp(
  `(${name})(?:, [^,.;“”"]{1,80},)? ${verb}\\b|\\b${verb} (?:[a-z-]+ ){0,6}(${name})`,
  'g',
);

export function speakersIn(entries: readonly Entry[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const { passage } of entries)
    for (const [, before = '', behind = ''] of passage.text.matchAll(beside))
      for (const { term } of termsIn(`${before} ${behind}`)) speakers.add(term);
  return speakers;
}
