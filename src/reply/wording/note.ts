/** The one place where a note is made, for the language files beside it alone. */
import type { Note } from '../block.ts';

export const note = (text: string): Note => text as Note;
