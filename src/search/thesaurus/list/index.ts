/** The lists of the thesaurus by field; those of another kind (`irregular.ts`, `roots.ts`, `wider.ts`) stand apart. */
import { actions } from './actions.ts';
import { amounts } from './amounts.ts';
import { causes } from './causes.ts';
import { law } from './law.ts';
import { living } from './living.ts';
import { making } from './making.ts';
import { money } from './money.ts';
import { politics } from './politics.ts';
import { saying } from './saying.ts';
import { time } from './time.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';
import { work } from './work.ts';

export const fields: readonly string[] = [
  amounts,
  money,
  trade,
  work,
  making,
  transport,
  time,
  law,
  politics,
  saying,
  causes,
  actions,
  living,
];
