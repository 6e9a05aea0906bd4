/** The glossary's fields, in the order in which their words are filed. */
import { banking } from './banking.ts';
import { change } from './change.ts';
import { commerce } from './commerce.ts';
import { deeds } from './deeds.ts';
import { everyday } from './everyday.ts';
import { frames } from './frames.ts';
import { goods } from './goods.ts';
import { household } from './household.ts';
import { industry } from './industry.ts';
import { numbers } from './numbers.ts';
import { occupations } from './occupations.ts';
import { offices } from './offices.ts';
import { places } from './places.ts';
import { politics } from './politics.ts';
import { qualities } from './qualities.ts';
import { schooling } from './schooling.ts';
import { time } from './time.ts';
import { transport } from './transport.ts';
import { workshop } from './workshop.ts';

export const asWritten: readonly string[] = [frames];
export const inflected: readonly string[] = [
  time,
  numbers,
  change,
  commerce,
  places,
  goods,
  transport,
  industry,
  offices,
  politics,
  everyday,
  qualities,
  occupations,
  schooling,
  household,
  banking,
  deeds,
  workshop,
];
