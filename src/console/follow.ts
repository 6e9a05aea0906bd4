/** `amur corpus follow FEED…`: one round over feeds, item by item. */
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { News } from '../feeds/follow.ts';
import { isWebAddress } from '../feeds/schedule.ts';
import { readFeeds } from '../newsdesk.ts';
import { likeness } from './add.ts';
import { shown, type Values } from './arguments.ts';
import { harmless } from './style.ts';
import { type Shell, write } from './terminal.ts';

/** A crew of several: a feed may bring many pages at once. */
const manyPages = 8;

export async function followFeeds(values: Values, shell: Shell, corpus: string | null): Promise<ExitCode> {
  const schedule = await shell.schedule();
  const named = typeof values['feeds'] === 'string' ? values['feeds'].split('\0') : [];
  const feeds = named.length > 0 ? named : schedule.feeds;
  if (feeds.length === 0) throw bad('there is no feed: name one, or set AMUR_FEEDS as .env.example shows');
  const wrong = feeds.find((feed) => !isWebAddress(feed));
  if (wrong !== undefined) throw bad(`"${shown(wrong)}" is no http or https address of a feed`);
  const into = values['take'] === true ? 'corpus' : schedule.into;
  const folder = await shell.folder(corpus);
  const privateHost = values['private-host'];
  const crew = await shell.crew(manyPages);
  const fetcher = await shell.fetcher(typeof privateHost === 'string' ? [privateHost] : []);
  const counts = { queued: 0, failed: 0 };
  try {
    for await (const news of readFeeds({ feeds, into }, { folder, crew, fetcher })) {
      if (news.kind === 'put' && (into === 'queue' || news.rival !== undefined)) counts.queued++;
      if (news.kind === 'failed') counts.failed++;
      if (values['json'] === true) await write(shell.terminal.output, `${JSON.stringify(news)}\n`);
      else if (news.kind === 'failed')
        await write(shell.terminal.errors, `amur: ${harmless(lineOf(news))}\n`);
      else await write(shell.terminal.output, `${harmless(lineOf(news))}\n`);
    }
  } finally {
    await crew.close();
  }
  if (values['json'] !== true && counts.queued > 0) {
    await write(
      shell.terminal.errors,
      'amur corpus queue shows what waits; amur corpus accept ID takes it in\n',
    );
  }
  return counts.failed > 0 ? exitCode.nothing : exitCode.done;
}

function lineOf(news: News): string {
  switch (news.kind) {
    case 'read':
      return `${news.feed}: ${news.items} items, ${news.fresh} new`;
    case 'unchanged':
      return `${news.feed}: nothing new`;
    case 'failed':
      return `${news.url}: ${news.message}`;
    case 'passed':
      return `${news.url}: passed over, ${news.reason}`;
    case 'known':
      return `${news.url}: known as ${news.article}.md`;
    case 'put':
      return `${news.url}: written to ${news.file}; it ${news.reason}${news.rival === undefined ? '' : `; it ${likeness(news.rival)}: keep one of the two`}`;
  }
}

const bad = (message: string): UserError => new UserError(exitCode.badArguments, [{ message }]);
