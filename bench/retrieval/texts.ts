/**
 * What stands above a text, and the text: reports of a news agency, questions often asked, pages of manuals.
 *
 *   report   = the headline in capitals, on one line with the first words; a paragraph begins behind four blanks or more
 *   perldoc  = `=head2 question`, the answer in POD
 *   FAQ      = `12.3. Question`, a blank line, the answer four blanks in
 *   page     = NAME, under it `name - what it is`, then the rest
 */
import type { Item } from './known.ts';

export function wireItem(report: string): readonly Item[] {
  const text = report
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/&#\d+;/g, '')
    .replace(/\s\breuter\b\s*(?:\d+;)?\s*$/i, '')
    .trim();
  const start = [...text.matchAll(/\S+/g)].find(
    ([word]) => /[a-z]/.test(word) && !/^[A-Z]+'s$/.test(word),
  )?.index;
  if (start === undefined) return [];
  const paragraphs = text
    .slice(start)
    .split(/\n {4}|(?<=\S) {5}(?=\S)/)
    .map((paragraph) => paragraph.trim());
  return [{ title: text.slice(0, start).trim(), text: paragraphs.join('\n\n') }];
}

export const perlItems = (pod: string): readonly Item[] =>
  pod
    .split(/^=head2 /m)
    .slice(1)
    .map((part) => {
      const [answer = ''] = part.split(/^=head1 /m);
      const [question = '', ...rest] = answer.split('\n');
      return { title: withoutMarks(question), text: withoutMarks(rest.join('\n')) };
    });

function withoutMarks(pod: string): string {
  const mark = /[A-Z]<(?:[^<>|]*\|)?([^<>]*)>/g;
  return pod
    .replace(/^=(?:over|back|cut|pod|begin|end|for|encoding).*$/gm, '')
    .replace(/^=(?:item|head\d) /gm, '')
    .replace(mark, '$1')
    .replace(mark, '$1')
    .trim();
}

export const faqItems = (text: string): readonly Item[] =>
  text
    .slice(text.indexOf('\nChapter 1. '))
    .split(/\n(?=\d+\.\d[\d.]* |Chapter \d+\. )/)
    .flatMap((part) => {
      const [head = '', ...rest] = part.split('\n\n');
      const question = /^\d[\d.]+ (.*)$/s.exec(head)?.[1];
      return question === undefined
        ? []
        : [
            {
              title: question.replace(/\s+/g, ' '),
              text: rest.join('\n\n').replace(/^ {4}/gm, '').trim(),
            },
          ];
    });

export function manualItem(page: string): readonly Item[] {
  const [, name = '', rest = ''] = /\nNAME\n(.*?)\n(?=\S)(.*)$/s.exec(page) ?? [];
  const what = / [-–—] (.*)$/.exec(name.replace(/\s+/g, ' '))?.[1];
  if (what === undefined) return [];
  // The last line is the page's foot.
  const lines = rest.trim().split('\n').slice(0, -1);
  return [
    {
      title: what.trim(),
      text: lines
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    },
  ];
}
