/**
 * Messages that ask for nothing a corpus could hold: courtesies alone (`small-talk/courtesies.ts`); questions about the bot,
 * opinions and advice, guesses, chores (a file a language); and those without a word.
 */
import { simplified } from '../traditional.ts';
import { openerOf } from './form.ts';
import { isAsideInChinese } from './small-talk/chinese.ts';
import { behindOpenings, isCourtesy } from './small-talk/courtesies.ts';
import { isAsideInEnglish } from './small-talk/english.ts';
import { isAsideInRussian } from './small-talk/russian.ts';

export const isSmallTalk = (message: string): boolean => {
  if (!/[\p{L}\p{N}]/u.test(message)) return true;
  if (message.length > longest) return false;
  const text = simplified(message)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\wÀ-ɏа-яё一-鿿]+/, '')
    .trimEnd();
  if (isCourtesy(text)) return true;
  const asked = behindOpenings(text);
  return (
    (/[a-z\d]/.test(asked) && isAsideInEnglish(asked.slice(openerOf(asked)))) ||
    (/[а-яё]/.test(asked) && isAsideInRussian(asked)) ||
    (/[一-鿿]/.test(asked) && isAsideInChinese(asked))
  );
};

/** Characters: who writes more has something to ask. */
const longest = 300;
