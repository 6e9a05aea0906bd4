/** The build's last step: reads the shipped articles once and keeps what was read (see snapshot.ts). */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './files.ts';
import { readEntries } from './reading.ts';
import { takeSnapshot } from './snapshot.ts';

const corpus = readCorpus(fileURLToPath(new URL('../corpus', import.meta.url)));
const read = new Map(corpus.map((article) => [article, readEntries(article)]));
writeFileSync(new URL('corpus.snapshot', import.meta.url), takeSnapshot(read));
