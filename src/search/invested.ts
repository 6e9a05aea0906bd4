/**
 * Who puts money into whom, which is not told by what is sold: loans and gifts go the same way.
 *
 *   `A invested|put … in|into B` | `A('s) [direct] investment(s)|money|capital in|into B` | `investment(s) by|from A in B` | `B … by A` (`attracted`, `received`)
 */
import { kept } from '../kept.ts';
import { countriesIn } from './countries.ts';
import type { Entry } from './entry.ts';
import type { Question } from './question.ts';

interface Investment {
  readonly from: string | null;
  readonly into: string | null;
}

/** The figure's sentence tells of money that went the other way. */
export function isOtherWay({ text }: Question, entry: Entry): boolean {
  if (!about.test(text)) return false;
  const asked = investmentIn(text);
  if (asked.from === null && asked.into === null) return false;
  const told = toldIn(entry);
  if (asked.from !== null && asked.into !== null && told.from === null && told.into === null) return true;
  return (
    (asked.from !== null && told.into === asked.from && told.from !== asked.from) ||
    (asked.into !== null && told.from === asked.into && told.into !== asked.into)
  );
}

const about = /\binvest|\bFDI\b/i;
/** What the sentence says; where it does not speak of it, its paragraph. */
const toldIn = kept(({ passage: { text, within, article } }: Entry) =>
  investmentIn(about.test(text) ? text : article.body.slice(within.start, within.end)),
);

/** Countries in their places around the first word for investing. */
function investmentIn(text: string): Investment {
  const at = about.exec(text)?.index;
  if (at === undefined) return { from: null, into: null };
  const countries = countriesIn(text);
  const into = countries.find(({ start }) => start > at && inside.test(text.slice(at, start)));
  const by = countries.find(({ start }) => start > at && source.test(text.slice(at, start)));
  const before = countries.findLast(({ end }) => end <= at && doer.test(text.slice(end, at)));
  return { from: (before ?? by)?.name ?? null, into: into?.name ?? null };
}

const inside = /\b(?:in|into|inside) (?:the |all of )?(?:mainland (?:of )?)?$/i;
const source = /\b(?:by|from) (?:the )?(?:mainland (?:of )?)?$/i;
/** Nothing but words for the money, or an auxiliary, between the investor and the word. */
const doer =
  /^(?:['’]s?)? ?(?:(?:stock of |total |direct |foreign |accumulated |new |firms?|compan(?:y|ies)|banks?|businesses|money|capital|has|have|had|was|is|will|would|already|only|itself|to|it|they|state|private) ?){0,4}$/i;
