/** A saved page read: its tree and Readability's answer alone, against the whole of intake, and a page ten times as long. */
import path from 'node:path';
import { readCorpus } from '../src/files.ts';
import { chooseBody } from '../src/intake/body.ts';
import { documentOf, readable } from '../src/intake/html/dom.ts';
import { pageOfHtml } from '../src/intake/html/page.ts';
import { alternate, inWords } from './sample.ts';

export function pages(): readonly string[] {
  const bodies = readCorpus(path.resolve(import.meta.dirname, '../corpus')).map(({ body }) => body);
  const usual = bodies.map((body) => saved(body, 1));
  const long = bodies.map((body) => saved(body, 10));
  const [readability, amur, tenfold] = alternate(
    15,
    () => usual.map((html) => readable(documentOf(html))),
    () => usual.map((html) => chooseBody(pageOfHtml(html))),
    () => long.map((html) => chooseBody(pageOfHtml(html))),
  );
  if (!readability || !amur || !tenfold) return [];
  const aSecond = ({ median }: { readonly median: number }) => ((1000 * usual.length) / median).toFixed(0);
  return [
    `Saved pages of ${Math.round((usual[0]?.length ?? 0) / 1000)} kB, ${usual.length} at a time`,
    `  Readability alone          ${inWords(readability)}, ${aSecond(readability)} pages a second`,
    `  intake                     ${inWords(amur)}, ${aSecond(amur)} pages a second`,
    `  ratio of the medians       ${(amur.median / readability.median).toFixed(2)}`,
    `  ten times as long          ${inWords(tenfold)}, ${(tenfold.median / amur.median).toFixed(1)} times the time`,
  ];
}

/** An article as a site shows it, with as much around it as is usual. */
function saved(body: string, times: number): string {
  const paragraphs = body.split(/\n\n+/).map((words) => `<p class="text">${words}</p>`);
  const entries = (name: string, count: number) =>
    `<div class="${name}"><ul>${`<li class="entry"><a href="/x"><span>One of the other stories of the day</span></a></li>`.repeat(count)}</ul></div>`;
  const middle = `${paragraphs.join('')}<figure><img src="x.jpg"><figcaption>A train at a border, seen from afar</figcaption></figure>`;
  return `<html><head><title>A page</title></head><body>${entries('menu', 60 * times)}<article><h1>A headline of a story on trade</h1>${middle.repeat(times)}</article>${entries('related', 90 * times)}${entries('footer', 60 * times)}</body></html>`;
}
