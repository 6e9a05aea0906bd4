/** The verbs of the console, slash commands first. What a verb needs is loaded when it runs: a start is to be quick. */
import type { Command } from '../command.ts';
import { flag, text, type Verb } from './verb.ts';

export const verbsFor = (commands: readonly Command[]): readonly Verb[] => [
  ...commands.map(once),
  batch,
  search,
  figures,
  ...corpus,
  bot,
  deploy,
];

const json = flag('json', 'Print JSON');
const why = flag('why', 'Print how it came about: a line a feature for each candidate');

/** Commands that answer by ranking. */
const explained: readonly string[] = ['ask', 'stat'];

const once = (command: Command): Verb => ({
  ...command,
  options: [...command.options, json, ...(explained.includes(command.name) ? [why] : [])],
  run: async ({ json, why, ...values }, shell, corpus) =>
    (await import('./once.ts')).runOnce(
      command,
      values,
      { json: json === true, why: why === true },
      shell,
      corpus,
    ),
});

const batch: Verb = {
  name: 'batch',
  description: 'JSON Lines on standard input, JSON Lines on standard output, in the same order',
  options: [],
  examples: ['batch < requests.jsonl'],
  run: async (_values, shell, corpus) => (await import('./batch.ts')).runBatch(shell, corpus),
};

const search: Verb = {
  name: 'search',
  description: 'Ranked passages with scores, however weak: for looking under the bonnet',
  options: [
    text('words', 'What to look for', true),
    text('limit', 'How many passages; 10 if not given'),
    json,
    why,
  ],
  examples: ['search "car imports" --limit 5'],
  run: async (values, shell, corpus) => (await import('./search.ts')).runSearch(values, shell, corpus),
};

const figures: Verb = {
  name: 'figures',
  description: 'Every figure in a plain text or an article, as a table; --json: one line a sentence',
  options: [
    text('file', 'A file, or - for standard input'),
    text('published', 'The date of a plain text, for its "last year"'),
    flag('why', 'Name the rule behind each field, and what is no figure'),
    json,
  ],
  examples: ['figures corpus/article.md', 'figures - --published 2025-08-28', 'figures note.txt --why'],
  run: async (values, shell) => (await import('./figures.ts')).runFigures(values, shell),
};

const corpus: readonly Verb[] = [
  {
    name: 'corpus list',
    description: 'The articles: date, publisher, title, how many figures',
    options: [json],
    examples: ['corpus list'],
    run: async (values, shell, corpus) => (await import('./corpus.ts')).listCorpus(values, shell, corpus),
  },
  {
    name: 'corpus check',
    description: 'Reads every article file and lists what is wrong or doubtful, with file and line',
    options: [flag('strict', 'Fail on warnings too'), json],
    examples: ['corpus check', 'corpus check --strict --corpus articles'],
    run: async (values, shell, corpus) => (await import('./check.ts')).checkCorpus(values, shell, corpus),
  },
  {
    name: 'corpus add',
    description:
      'Takes articles in: saved pages, texts, mail, PDF; folders, addresses, lists of them; - is standard input',
    options: [
      text(
        'files',
        'Files (HTML, MHTML, PDF, text, Markdown, .eml), folders, addresses, files of addresses',
        true,
      ),
      flag('dry-run', 'Write nothing, show what would be written'),
      flag('why', 'Show all of each page: what was kept, what was left out and why, what is doubtful'),
      text('title', 'The headline, where it is read wrongly'),
      text('published', 'The date of publication: 2025-08-28'),
      text('publisher', 'Who reported it'),
      text('url', 'Where a reader finds it'),
      text('author', 'Who wrote it'),
      text('via', 'The site whose copy it is'),
      text('private-host', 'A host of this machine or a private network that may be fetched from'),
      json,
    ],
    between: '\0',
    examples: [
      'corpus add page.html',
      'corpus add https://example.com/article',
      'corpus add --why --dry-run pages/',
      'corpus add - --publisher Reuters',
    ],
    run: async (values, shell, corpus) => (await import('./add.ts')).addToCorpus(values, shell, corpus),
  },
  {
    name: 'corpus follow',
    description: 'Looks into RSS, Atom and JSON feeds once and takes in what is new and about the subject',
    options: [
      text('feeds', 'Addresses of feeds; those of AMUR_FEEDS if not given'),
      flag('take', 'Put articles into the corpus at once, not into the queue'),
      text('private-host', 'A host of this machine or a private network that may be fetched from'),
      json,
    ],
    between: '\0',
    examples: ['corpus follow https://example.com/rss.xml', 'corpus follow --take'],
    run: async (values, shell, corpus) => (await import('./follow.ts')).followFeeds(values, shell, corpus),
  },
  {
    name: 'corpus queue',
    description: 'The articles from feeds that wait for a person',
    options: [json],
    examples: ['corpus queue'],
    run: async (values, shell, corpus) => (await import('./queue.ts')).listQueue(values, shell, corpus),
  },
  ...(['accept', 'reject'] as const).map(
    (what): Verb => ({
      name: `corpus ${what}`,
      description:
        what === 'accept'
          ? 'Takes articles from the queue into the corpus'
          : 'Removes articles from the queue; their feed does not bring them again',
      options: [text('ids', 'Their ids, as amur corpus queue shows them'), flag('all', 'All that wait')],
      between: '\0',
      examples: [`corpus ${what} 2025-09-10-harbour-post-coal-trade`],
      run: async (values, shell, corpus) => {
        const { acceptArticles, rejectArticles } = await import('./queue.ts');
        return (what === 'accept' ? acceptArticles : rejectArticles)(values, shell, corpus);
      },
    }),
  ),
];

const bot: Verb = {
  name: 'bot',
  description: 'The Discord bot and nothing else, for containers and services',
  options: [],
  examples: ['bot'],
  run: (_values, shell, corpus) => shell.bot(corpus),
};

const deploy: Verb = {
  name: 'deploy',
  description: 'Registers the slash commands with Discord; prints the difference first',
  options: [flag('dry-run', 'Print the difference, change nothing')],
  examples: ['deploy --dry-run'],
  run: (values, shell) => shell.deploy(values['dry-run'] === true),
};
