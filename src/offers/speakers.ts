/** Speakers to offer: those with a name first, most statements first. */
import type { Choice, Context } from '../command.ts';
import { narrow, type Offer } from '../completion.ts';
import { onceFor } from './kept.ts';

export const speakerChoices = (typed: string, { library }: Context): readonly Choice[] =>
  narrow(typed, speakers(library, null));

const speakers = onceFor((library, _: null): readonly Offer[] =>
  library.speakers().map((name) => ({ name, value: name })),
);
