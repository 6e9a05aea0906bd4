/**
 * Which way the goods of a follow-up go. Who asked about imports from China and goes on with "exports?" means
 * those of the same country, to China: what changes sides changes its preposition too.
 */
import type { Edit } from './edit.ts';
import type { Place, Slots } from './slots.ts';

const pairs =
  'export import; exports imports; exported imported; exporting importing; sell buy; sells buys; sold bought; selling buying; sales purchases; shipments imports; deliveries imports; supplies imports; purchase sell; purchases sales; purchased sold';
const opposite = new Map(
  pairs.split('; ').flatMap((pair) => {
    const [out = '', back = ''] = pair.split(' ');
    return [
      [out, back],
      ...(out === 'shipments' || out === 'deliveries' || out === 'supplies' || out.startsWith('purchas')
        ? []
        : [[back, out]]),
    ] as [string, string][];
  }),
);
const outward = /^(?:export|sell|sold|sales|shipment|suppl|deliver)/;

export function courseEdits(was: Slots, now: Slots): readonly Edit[] {
  const named = flowNamed(was, now);
  const turned = placesTurned(was, now, named.flips);
  const flips = turned.flips !== named.flips;
  const leads = named.flips && now.places.length === 0 ? was.places.flatMap(otherSide) : [];
  return [...named.edits, ...(flips ? flipped(was) : []), ...turned.edits, ...leads];
}

interface Course {
  readonly edits: readonly Edit[];
  /** The words for the flow before become their opposites. */
  readonly flips: boolean;
}

const none: Course = { edits: [], flips: false };

function flowNamed(was: Slots, now: Slots): Course {
  const [asked] = now.flows;
  if (!asked) return none;
  const word = now.text.slice(asked.start, asked.end);
  const [flow] = was.flows;
  if (flow) {
    const before = was.text.slice(flow.start, flow.end);
    return { edits: [], flips: outward.test(before) !== outward.test(word) };
  }
  const total = was.subjects.find(({ topic }) => topic === 'turnover');
  if (total) return { edits: [{ ...total, words: word }], flips: false };
  const [subject] = was.subjects;
  const at = subject?.end ?? 0;
  return { edits: [{ start: at, end: at, words: word }], flips: false };
}

const flipped = ({ flows, text }: Slots): readonly Edit[] =>
  flows.flatMap(({ start, end }) => {
    const words = opposite.get(text.slice(start, end));
    return words === undefined ? [] : [{ start, end, words }];
  });

function otherSide(place: Place): readonly Edit[] {
  if (place.lead === 'from') return [{ ...place, words: `to ${place.name}` }];
  return place.lead === 'to' || place.lead === 'into' ? [{ ...place, words: `from ${place.name}` }] : [];
}

function placesTurned(was: Slots, now: Slots, crosses: boolean): Course {
  const [place, other] = now.places;
  if (!place) return none;
  if (other) {
    const words = now.places.map(({ lead, name }) => (lead === null ? name : `${lead} ${name}`)).join(' ');
    return {
      edits: [...was.places.map((old) => ({ ...old, words: '' })), { at: 'end', words }],
      flips: false,
    };
  }
  const { lead, name } = place;
  const side = sideOf(place);
  if (side !== null) return turnedTo(side, name, was, crosses);
  if (was.places.some((old) => old.name === name)) return none;
  const old = counterpart(was.places);
  if (!old) return { edits: [{ at: 'end', words: `${lead ?? leadFor(was)} ${name}` }], flips: false };
  const typed = lead === null ? now.text.slice(place.start, place.end) : name;
  const words = old.lead === null ? typed : `${old.lead} ${name}`;
  return { edits: [{ ...old, words }], flips: false };
}

/** `crosses`: the flow was turned round by a word for it, so that what stood on one side stands on the other. */
function turnedTo(side: 'from' | 'to', name: string, was: Slots, crosses: boolean): Course {
  const words = `${side} ${name}`;
  const [same, across] = [side, side === 'from' ? 'to' : 'from'].map((one) =>
    was.places.find((old) => sideOf(old) === one),
  );
  if (crosses && across) return { edits: [{ ...across, words }], flips: false };
  if (same) return { edits: [{ ...same, words }], flips: false };
  if (across?.name === name) return { edits: [{ ...across, words }], flips: true };
  return { edits: [{ at: 'end', words }], flips: false };
}

const sideOf = ({ lead }: Place): 'from' | 'to' | null =>
  lead === 'from' ? 'from' : lead === 'to' || lead === 'into' ? 'to' : null;

/** A third country gives way before Russia and China, whom nearly everything is about; then who is dealt with; then the last. */
function counterpart(places: readonly Place[]): Place | undefined {
  return (
    places.find(({ name }) => name !== 'Russia' && name !== 'China') ??
    places.find(({ lead }) => lead !== null && lead !== 'between') ??
    places.find(({ name }) => name !== 'Russia') ??
    places.at(-1)
  );
}

function leadFor({ flows, text }: Slots): string {
  const [flow] = flows;
  if (!flow) return 'with';
  return outward.test(text.slice(flow.start, flow.end)) ? 'to' : 'from';
}
