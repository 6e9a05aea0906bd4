import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { declarations } from '../../src/discord/declaration.ts';
import { differenceBetween, type Registered } from '../../src/discord/difference.ts';

const wanted = declarations(commands.filter(({ name }) => name === 'stat')).filter(
  ({ name }) => name === 'stat',
);

/** What Discord lists once `wanted` is registered: with more fields, and nothing where a map is empty. */
const registered = (change: (text: string) => string = (text) => text): readonly Registered[] =>
  JSON.parse(change(JSON.stringify(wanted.map((command) => ({ id: '1', version: '2', ...command })))));

test('nothing differs from what was registered', () => {
  expect(differenceBetween(registered(), wanted)).toEqual({ changed: false, lines: ['= /stat'] });
});

test('a text in another language is told by its locale', () => {
  const before = registered((text) =>
    text
      .replaceAll('Куда идут товары', 'Направление')
      .replaceAll('"ru":"направление"', '"de":"richtung"')
      .replaceAll('Figures on a topic, each', 'Figures, each'),
  );
  expect(differenceBetween(before, wanted).lines).toMatchInlineSnapshot(`
    [
      "~ /stat",
      "    description: "Figures, each quoted in its sentence with its source" -> "Figures on a topic, each quoted in its sentence with its source"",
      "    ~ option flow",
      "        name in de: "richtung" -> none",
      "        name in ru: none -> "направление"",
      "        description in ru: "Направление" -> "Куда идут товары"",
    ]
  `);
});

test('a choice is told by its name', () => {
  const before = registered((text) =>
    text.replaceAll('"name":"turnover"', '"name":"trade"').replaceAll('"zh-TW":"進口"', '"zh-TW":"入口"'),
  );
  expect(differenceBetween(before, wanted).lines).toMatchInlineSnapshot(`
    [
      "~ /stat",
      "    ~ option flow",
      "        ~ choice imports",
      "            name in zh-TW: "入口" -> "進口"",
      "        + choice turnover: turnover",
      "        - choice trade",
    ]
  `);
});

test('choices in another order are told', () => {
  const before = wanted.map((command) => ({
    ...command,
    options: command.options?.map((option) =>
      'choices' in option ? { ...option, choices: option.choices?.toReversed() } : option,
    ),
  }));
  expect(differenceBetween(before, wanted).lines).toMatchInlineSnapshot(`
    [
      "~ /stat",
      "    ~ option flow",
      "        choices: turnover, imports, exports -> exports, imports, turnover",
    ]
  `);
});
