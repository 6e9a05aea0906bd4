/** The bot's own sentences, by language. */
import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

export type { Wording } from './wording.ts';

const wordings: Readonly<Record<Language, Wording>> = { en, ru, zh, 'zh-Hant': zhHant };

export const wordingIn = (language: Language): Wording => wordings[language];
