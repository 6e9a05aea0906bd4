/**
 * Pages that are no article although they came from where one was: a page that is not there, a page to sign in at, the
 * opening of an article that is sold.
 */
import type { Access } from './html/access.ts';

/** Less than this is no article. */
const fewestWords = 40;
/** What a site shows of an article before it asks for money is shorter. */
const longestOpening = 220;
/** An error page says little besides. */
const longestError = 160;

export interface Found {
  readonly access: Access;
  /** Of the whole page. */
  readonly blocks: readonly string[];
  readonly title: string | null;
  /** Of what would be the article. */
  readonly words: number;
}

/** Why there is no article here, or null. */
export function deadEnd({ access, blocks, title, words }: Found): string | null {
  const heads = [title ?? '', ...blocks.filter((block) => block.length < 80).slice(0, 40)];
  const error = words < longestError ? heads.find((head) => saysMissing.test(head)) : undefined;
  if (error !== undefined)
    return `is an error page (“${error.slice(0, 60)}”), not an article; look for the article’s new address`;
  if (access.asksForPassword && words < longestError)
    return 'is a page to sign in at, not an article; sign in, then save the article’s page';
  if (words < longestOpening) {
    const wall = blocks.find((block) => block.length < 400 && asksToPay.test(block));
    if (wall !== undefined || (access.closed && words < longestError))
      return 'is the opening of an article that is for subscribers; sign in, and save the whole page';
  }
  return words < fewestWords ? 'holds no article that can be told from the rest of the page' : null;
}

/** What a person should know where the text may be cut: a wall is mentioned, and the last paragraph breaks off. */
export const mayBeCut = (blocks: readonly string[], last: string): boolean =>
  /(?:\.\.\.|…)$/.test(last) && blocks.some((block) => block.length < 400 && asksToPay.test(block));

const saysMissing =
  /^(?:error )?(?:404|410)\b|\b(?:404 (?:error|not found)|page (?:was |is |could )?not (?:be )?found|(?:page|article|story|content)[^.]{0,40}\b(?:does not|doesn[’']t|no longer) exists?|page (?:you[^.]{0,30} )?(?:is not|isn[’']t|is no longer) (?:here|there|available)|we (?:can[’']t|cannot|couldn[’']t|could not) find (?:the|that|this) page|nothing (?:was )?found|страница не найдена|页面不存在|找不到页面)/i;

const asksToPay =
  /\b(?:(?:subscribe|sign in|log in|register)[^.]{0,40} to (?:continue|keep|read|unlock|view)|to (?:continue|keep) reading|continue reading (?:with|by|for)|(?:this|the full) (?:article|story|content)[^.]{0,30}\b(?:for|to|available to|reserved for|exclusive to) (?:our )?(?:paying |registered |premium )?(?:subscribers|members|readers who)|subscribers? only|for subscribers only|unlock (?:this|the) (?:article|story)|already a subscriber|(?:you[’']ve|you have) (?:reached|used|read)[^.]{0,40}(?:free )?articles?|start your (?:free )?trial)\b|(?:полн(?:ый|ая) (?:текст|версия)[^.]{0,30}(?:подписчик|подписк)|仅限(?:订阅|会员)|订阅后(?:阅读|可读))/i;
