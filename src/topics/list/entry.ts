/**
 * How a topic is written down here. A language is one line of words parted by `; `, the name first.
 *
 * English words stand in the singular and in British spelling: they match the plural and American spelling
 * too; a word in the plural (`rails`) matches only the plural. A hyphen stands for a hyphen, a space or nothing
 * (`e-commerce`). A word with a capital (`SWIFT`) matches only where the text has those capitals.
 * Russian words stand in the nominative and match in every case. Chinese words match anywhere.
 */
import type { Vocabulary } from '../../language.ts';
import type { Topic } from '../topic.ts';

export interface Entry {
  readonly id: string;
  readonly parents?: readonly string[];
  readonly hs?: readonly string[];
  readonly en: string;
  readonly ru: string;
  readonly zh: string;
}

/** Runs for every topic at every start, so the lines are not taken apart before they are needed. */
export function topicFrom({ id, parents = [], hs = [], en, ru, zh }: Entry): Topic {
  return {
    id,
    name: { en: nameIn(en), ru: nameIn(ru), zh: nameIn(zh) },
    words: { en: othersIn(en), ru: othersIn(ru), zh: othersIn(zh) },
    parents,
    hs,
  };
}

const divider = '; ';

function nameIn(line: string): string {
  const end = line.indexOf(divider);
  return end < 0 ? line : line.slice(0, end);
}

function othersIn(line: string): string {
  const end = line.indexOf(divider);
  return end < 0 ? '' : line.slice(end + divider.length);
}

/** The name, which is found whatever its capitals, and the other words. */
export function wordsOf({ name, words }: Topic, language: Vocabulary): readonly string[] {
  const others = words[language];
  return [name[language].toLowerCase(), ...(others === '' ? [] : others.split(divider))];
}
