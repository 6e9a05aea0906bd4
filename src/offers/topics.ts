/** Topics to offer: those with most figures first, by any word for them in any language. */
import type { Choice, Context } from '../command.ts';
import { narrow, type Offer } from '../completion.ts';
import type { Language } from '../language.ts';
import { findTopic, nameOf, wordsFor } from '../topics/index.ts';
import { simplified } from '../traditional.ts';
import { onceFor } from './kept.ts';

/** The topics that the library has figures on. */
export const topicChoices = (typed: string, { library, language }: Context): readonly Choice[] =>
  withMeant(typed, library.topics, language, ofLibrary(library, language));

/** The topics that a speaker says something about. */
export function topicChoicesOf(
  speaker: string | null,
  typed: string,
  { library, language }: Context,
): readonly Choice[] {
  // Those who are offered themselves; whatever else a person types would fill the memory.
  const known = speaker === null || library.speakers().includes(speaker);
  const ids = known ? saidBy(library, speaker) : library.topicsOf(speaker);
  return withMeant(
    typed,
    ids,
    language,
    ids.map((id) => offerOf(id, language)),
  );
}

const saidBy = onceFor((library, speaker: string | null) => library.topicsOf(speaker));

const ofLibrary = onceFor((library, language: Language): readonly Offer[] =>
  library.topics.map((id) => offerOf(id, language)),
);

/** First the topic that the typed words mean, in whatever form they are, then those called so. */
function withMeant(
  typed: string,
  ids: readonly string[],
  language: Language,
  offers: readonly Offer[],
): readonly Choice[] {
  const named = narrow(typed, offers);
  const meant = typed.trim() === '' ? null : findTopic(simplified(typed));
  if (meant === null || !ids.includes(meant) || named[0]?.value === meant) return named;
  const first = { name: nameOf(meant, language), value: meant };
  return [first, ...named.filter(({ value }) => value !== meant)].slice(0, most);
}

const most = 25;

const offerOf = (id: string, language: Language): Offer => ({
  name: nameOf(id, language),
  value: id,
  also: wordsFor(id),
});
