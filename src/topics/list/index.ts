/** All topics, kind by kind; within a kind in the order of their ids. */

import type { Topic } from '../topic.ts';
import { borders } from './borders.ts';
import { chemicals } from './chemicals.ts';
import { consumer } from './consumer.ts';
import { cooperation } from './cooperation.ts';
import { crops } from './crops.ts';
import { electronics } from './electronics.ts';
import { energy } from './energy.ts';
import { topicFrom } from './entry.ts';
import { food } from './food.ts';
import { logistics } from './logistics.ts';
import { machinery } from './machinery.ts';
import { metals } from './metals.ts';
import { money } from './money.ts';
import { pipelines } from './pipelines.ts';
import { rules } from './rules.ts';
import { trade } from './trade.ts';
import { vehicles } from './vehicles.ts';
import { wood } from './wood.ts';

export const topics: readonly Topic[] = [
  ...trade,
  ...energy,
  ...pipelines,
  ...metals,
  ...machinery,
  ...vehicles,
  ...electronics,
  ...chemicals,
  ...crops,
  ...food,
  ...wood,
  ...consumer,
  ...money,
  ...rules,
  ...logistics,
  ...borders,
  ...cooperation,
].map(topicFrom);

const byId = new Map(topics.map((topic) => [topic.id, topic]));

export const topicOf = (id: string): Topic | undefined => byId.get(id);
