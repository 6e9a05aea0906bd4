/** Which choices to offer for what is typed so far, within Discord's limits for autocomplete. */
import { type Choice, limits } from './command.ts';

/**
 * The choices whose name begins with the typed words, then those with a word that begins so, then
 * those that contain them; each group in the order given, at most 25 in all. Nothing typed: the first 25.
 */
export function narrow(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const wanted = fold(typed);
  const rankOf = (choice: Choice): number => {
    const name = fold(choice.name);
    if (name.startsWith(wanted)) return 0;
    if (` ${name}`.includes(` ${wanted}`)) return 1;
    return name.includes(wanted) || fold(choice.value) === wanted ? 2 : 3;
  };
  return [0, 1, 2]
    .flatMap((rank) => choices.filter((choice) => rankOf(choice) === rank))
    .filter(({ name, value }) => name.length <= limits.choiceName && value.length <= limits.choiceValue)
    .slice(0, limits.choices);
}

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
