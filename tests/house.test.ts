/** The house rules, held by a machine: what is written in the papers is what the code does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { limits } from '../src/command.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const sources = [...filesIn('src'), ...filesIn('commands')];

describe('commands', () => {
  test('have unique names and options that Discord takes', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const { name, description, options } of commands) {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(options.length).toBeLessThanOrEqual(25);
      const required = options.map((option) => option.required);
      expect(required, 'required options come first').toEqual(
        [...required].sort((a, b) => Number(b) - Number(a)),
      );
      for (const option of options) {
        expect(option.name).toMatch(/^[a-z]{1,32}$/);
        expect(option.description.length).toBeLessThanOrEqual(100);
        expect(option.maxLength ?? limits.text).toBeLessThanOrEqual(limits.text);
        expect(option.choices?.length ?? 0).toBeLessThanOrEqual(limits.choices);
      }
    }
  });

  test('are a file each, listed by hand', () => {
    const files = filesIn('commands').map((file) => path.basename(file, '.ts'));
    expect(files.filter((name) => name !== 'index').sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  test('stand in the README as they are', () => {
    const rows = [...read('README.md').matchAll(/^\| `\/([a-z]+)([^`]*)` \|/gm)].map(
      ([, name, options]) => `/${name}${options}`,
    );
    const signature = (command: (typeof commands)[number]) =>
      [
        `/${command.name}`,
        ...command.options.map(({ name, required }) => (required ? name : `[${name}]`)),
      ].join(' ');
    expect(rows).toEqual(commands.map(signature));
  });
});

describe('the house', () => {
  test('keeps its files short', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('has no drawer for odds and ends', () => {
    expect(sources.filter((file) => /(utils?|helpers?|types?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
  });

  test('says at the head of each file why it is there', () => {
    expect(
      sources.filter((file) => !/^(\/\*\*|#!)/.test(read(file).trimStart()) && !/\n\/\*\*/.test(read(file))),
    ).toEqual([]);
  });

  test('makes a note in wording alone, and seals nowhere else', () => {
    const casting = sources.filter((file) => /\bas (unknown as )?(Note|Passage|Article)\b/.test(read(file)));
    expect(casting).toEqual(['src/reply/wording/note.ts']);
  });

  test('opens each door in one place', () => {
    const opening = (name: string) =>
      sources.filter((file) => new RegExp(`from '${name}'|import\\('${name}'\\)`).test(read(file)));
    expect(opening('minisearch')).toEqual(['src/search/index.ts']);
    expect(opening('pino')).toEqual(['src/log.ts']);
    expect(opening('linkedom')).toEqual(['src/intake/html/dom.ts']);
    expect(opening('@mozilla/readability')).toEqual(['src/intake/html/dom.ts']);
    expect(opening('feedsmith')).toEqual(['src/feeds/feed.ts']);
    expect(opening('classic-level')).toEqual(['src/settings/store.ts']);
    expect(opening('dotenv')).toEqual(['src/main.ts']);
    expect(opening('postal-mime')).toEqual(['src/intake/packing/mail.ts']);
    expect(opening('unpdf')).toEqual(['src/intake/packing/pdf.ts']);
    for (const door of ['ipaddr\\.js', 'robots-parser'])
      for (const file of opening(door)) expect(file).toMatch(/^src\/fetch\//);
    for (const file of opening('discord\\.js')) expect(file).toMatch(/^src\/discord\//);
  });

  test('promises nothing for later', () => {
    expect(sources.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(read(file)))).toEqual([]);
  });
});

test('.env.example names every setting of the configuration, and no other', () => {
  const named = [...read('.env.example').matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, key]) => key).sort();
  const source = read('src/config.ts') + read('src/feeds/schedule.ts');
  const used = [...source.matchAll(/\b(?:AMUR|DISCORD)_[A-Z_]+\b/g)].map(([key]) => key);
  expect(named).toEqual([...new Set(used)].sort());
});

test('the package lock names no registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
