/** Choices as Discord takes them: at most 25, names of 1 to 100 characters, values of at most 100, none twice. */
import { type Choice, limits } from '../command.ts';

export function acceptable(choices: readonly Choice[]): Choice[] {
  const names = new Set<string>();
  return choices
    .map(({ name, value }) => ({ name: shortened(name.trim()), value }))
    .filter(({ name, value }) => {
      const fits = name !== '' && value !== '' && value.length <= limits.choiceValue && !names.has(name);
      names.add(name);
      return fits;
    })
    .slice(0, limits.choices);
}

/** A name is a label and may end in an ellipsis, but never in half a character. */
const shortened = (name: string): string =>
  name.length <= limits.choiceName
    ? name
    : `${name
        .slice(0, limits.choiceName - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
        .trimEnd()}…`;
