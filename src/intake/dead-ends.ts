/**
 * Pages that are no article although they came from where one was: a page that is not there, a page to sign in at, the
 * opening of an article that is sold.
 */
import type { Access } from './html/access.ts';

/** Less than this is no article. */
const fewestWords = 40;
/** What a site shows of an article before it asks for money is shorter. */
const longestOpening = 220;
/** And has no more paragraphs: a story with more of them is a short one. */
const mostInOpening = 6;
/** A page with so many paragraphs that tell something is more than a form to sign in with. */
const fewestTold = 2;
/** An error page says little besides. */
const longestError = 160;

export interface Found {
  readonly access: Access;
  /** Of the whole page. */
  readonly blocks: readonly string[];
  /** Those that would be the article. */
  readonly kept: readonly boolean[];
  readonly title: string | null;
}

/** Why there is no article here, or null. */
export function deadEnd({ access, blocks, kept, title }: Found): string | null {
  const own = blocks.filter((_, at) => kept[at]);
  const words = own.reduce((sum, block) => sum + block.split(' ').length, 0);
  const told = own.filter(tells).length;
  const heads = [title ?? '', ...blocks.filter((block) => block.length < 80).slice(0, 40)];
  const error = words < longestError ? heads.find((head) => saysMissing.test(head)) : undefined;
  if (error !== undefined)
    return `is an error page (“${error.slice(0, 60)}”), not an article; look for the article’s new address`;
  if (access.asksForPassword && words < longestError && told < fewestTold)
    return 'is a page to sign in at, not an article; sign in, then save the article’s page';
  if (words < longestOpening && told <= mostInOpening) {
    // Above the text stands the site's own offer, which is on all of its pages.
    const below = blocks.slice(kept.indexOf(true) + 1);
    const wall = below.find((block) => block.length < 400 && asksToPay.test(block));
    if (wall !== undefined || (access.closed && words < longestError))
      return 'is the opening of an article that is for subscribers; sign in, and save the whole page';
  }
  return words < fewestWords ? 'holds no article that can be told from the rest of the page' : null;
}

/** A sentence of some length that tells the reader something, other than what to do. */
const tells = (block: string): boolean =>
  block.length >= 60 && /[.!?…]["'”’)\]]*$/.test(block) && !/\byour?\b/i.test(block);

/** What a person should know where the text may be cut: a wall is mentioned, and the last paragraph breaks off. */
export const mayBeCut = (blocks: readonly string[], last: string): boolean =>
  /(?:\.\.\.|…)$/.test(last) && blocks.some((block) => block.length < 400 && asksToPay.test(block));

const saysMissing =
  /^(?:error )?(?:404|410)\b|\b(?:404 (?:error|not found)|page (?:was |is |could )?not (?:be )?found|(?:page|article|story|content)[^.]{0,40}\b(?:does not|doesn[’']t|no longer) exists?|page (?:you[^.]{0,30} )?(?:is not|isn[’']t|is no longer) (?:here|there|available)|we (?:can[’']t|cannot|couldn[’']t|could not) find (?:the|that|this) page|nothing (?:was )?found|страница не найдена|页面不存在|找不到页面)/i;

const asksToPay =
  /\b(?:(?:subscribe|sign in|log in|register)[^.]{0,40} to (?:continue|keep|read|unlock|view)|to (?:continue|keep) reading|continue reading (?:with|by|for)|(?:this|the full) (?:article|story|content)[^.]{0,30}\b(?:for|to|available to|reserved for|exclusive to) (?:our )?(?:paying |registered |premium )?(?:subscribers|members|readers who)|subscribers? only|for subscribers only|unlock (?:this|the) (?:article|story)|already a subscriber|(?:you[’']ve|you have) (?:reached|used|read)[^.]{0,40}(?:free )?articles?|start your (?:free )?trial)\b|(?:полн(?:ый|ая) (?:текст|версия)[^.]{0,30}(?:подписчик|подписк)|仅限(?:订阅|会员)|订阅后(?:阅读|可读))/i;
