/** Words that ask for a kind of figure or say how it is measured, and not what the question is about. */
import { termOf } from './terms.ts';

export const asking: ReadonlySet<string> = new Set(
  `value figure number total amount volume quantity size sum worth data statistic level percent percentage point share price rank place position
  figures report exact latest recent current big large high low long far dollar usd cny rmb yuan rouble euro tonne barrel unit piece day daily week month year annual annually
  fall rise compare comparison change grow increase effect name count overall full whole together way record supposed
  export import buy sell supply trade import exporter sent send take took made goes go happen kind type news update progress
  source stat statistic happen whole target goal forecast expect expected plan scenario estimate estimated earlier later year before`
    .split(/\s+/)
    .map(termOf),
);
