/**
 * `node dist/retrieval-sets.js PACKAGES FOLDER`: retrieval sets out of public packages that were unpacked into one folder
 * (CONTRIBUTING names them), a folder each in BEIR's files. A package that is not there makes no set.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Item, knownItems } from './known.ts';
import { letterItem, newsletterItem } from './letters.ts';
import { writeSet } from './set.ts';
import { faqItems, manualItem, perlItems, wireItem } from './texts.ts';

const [packages, folder] = process.argv.slice(2);
if (packages === undefined || folder === undefined) {
  process.stderr.write('usage: node dist/retrieval-sets.js PACKAGES FOLDER\n');
  process.exit(2);
}

/** By the set's name. */
const sources: Readonly<Record<string, () => readonly Item[]>> = {
  'reuters-weka': () =>
    ['train', 'test'].flatMap((part) =>
      rowsOf(latin1(`usr/share/doc/weka/examples/ReutersGrain-${part}.arff`)).flatMap(wireItem),
    ),
  'reuters-lucene': () =>
    latin1('lucene-8.8.1/queryparser/src/test/org/apache/lucene/queryparser/xml/reuters21578.txt')
      .split('\n')
      .map((line) => line.replace(/^\d+\t/, ''))
      .flatMap(wireItem),
  'news-mails': () => letters().flatMap(newsletterItem),
  threads: () => letters().flatMap(letterItem),
  faq: () => [
    ...filesIn('usr/share/perl/5.36.0/pod', /^perl(?:unifaq|faq\d+)\.pod$/).flatMap((file) =>
      perlItems(readFileSync(file, 'utf8')),
    ),
    ...faqItems(zipped('usr/share/doc/debian/FAQ/debian-faq.en.txt.gz')),
  ],
  man: () =>
    [1, 2, 3, 4, 5, 7, 8]
      .flatMap((section) => filesIn(`usr/share/man/man${section}`, /\.gz$/))
      .filter((file) => !lstatSync(file).isSymbolicLink())
      .map((file) => gunzipSync(readFileSync(file)))
      .filter(({ length }) => length > leastPage)
      .flatMap((page) => manualItem(typeset(page))),
  packages: () =>
    utf8('translation-en')
      .split('\n\n')
      .filter((_, at) => at % everyPackage === 0)
      .flatMap((stanza) => {
        const [, title, rest = ''] = /^Description-en: (.*)\n((?: .*\n?)+)/m.exec(stanza) ?? [];
        return title
          ? [
              {
                title,
                text: rest
                  .replace(/^ \.?$/gm, '')
                  .replace(/^ /gm, '')
                  .trim(),
              },
            ]
          : [];
      }),
};

/** Bytes: shorter pages only send to others. */
const leastPage = 300;
const everyPackage = 13;

for (const [name, read] of Object.entries(sources)) {
  let items: readonly Item[];
  try {
    items = read();
  } catch (cause) {
    process.stdout.write(`${name}: none (${cause instanceof Error ? cause.message : String(cause)})\n`);
    continue;
  }
  const set = knownItems(items);
  if (set.queries.length === 0) {
    process.stdout.write(`${name}: none\n`);
    continue;
  }
  writeSet(path.join(folder, name), set);
  process.stdout.write(`${name}: ${set.documents.length} documents, ${set.queries.length} queries\n`);
}

function at(file: string): string {
  return path.join(packages ?? '', file);
}

function latin1(file: string): string {
  return readFileSync(at(file), 'latin1');
}

function utf8(file: string): string {
  return readFileSync(at(file), 'utf8');
}

function zipped(file: string): string {
  return gunzipSync(readFileSync(at(file))).toString('utf8');
}

function filesIn(name: string, which: RegExp): readonly string[] {
  const directory = at(name);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => which.test(file))
    .sort()
    .map((file) => path.join(directory, file));
}

function letters(): readonly string[] {
  return ['easy-ham-1', 'easy-ham-2', 'hard-ham-1'].flatMap((group) =>
    filesIn(`package/data/${group}`, /\.txt$/).map((file) => readFileSync(file, 'latin1')),
  );
}

/** The texts of Weka's rows: `'text',0`, a quotation mark and a line's end escaped. */
function rowsOf(file: string): readonly string[] {
  return file.split('\n').flatMap((line) => {
    const text = /^'(.*)',[01]$/.exec(line)?.[1];
    return text === undefined
      ? []
      : [text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))];
  });
}

/** A manual's page as text, a paragraph a line. */
function typeset(page: Buffer): string {
  const options = ['-man', '-t', '-Tutf8', '-P-cbou', '-rLL=10000n', '-dAD=l', '-rHY=0'];
  return execFileSync('groff', options, {
    input: page,
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'ignore'],
  }).toString('utf8');
}
