/** What the bot says around its answers, by language. */
import type { Language } from '../../../language.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { SurfaceWording } from './wording.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

export type { Right } from './wording.ts';

const wordings: Readonly<Record<Language, SurfaceWording>> = { en, ru, zh, 'zh-Hant': zhHant };

export const surfaceWordingIn = (language: Language): SurfaceWording => wordings[language];
