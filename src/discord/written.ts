/**
 * Findings as they were written before: new questions bring the same few sentences, and what a message shows of one does not
 * depend on the question.
 */
import type { Block } from '../reply/block.ts';
import type { Wording } from '../reply/wording/index.ts';
import type { Passage } from '../text/passage.ts';

interface Known<Text> {
  readonly blocks: readonly Block[];
  readonly wording: Wording;
  readonly text: Text;
}

/** Of one sentence: with other figures in bold, in another language. */
const mostOfOne = 3;

/** `write`, called once for the same blocks in the same language as long as their passage is not forgotten. */
export function remembering<Text>(
  write: (blocks: readonly Block[], wording: Wording) => Text,
): (blocks: readonly Block[], wording: Wording) => Text {
  const written = new WeakMap<Passage, readonly Known<Text>[]>();
  return (blocks, wording) => {
    const passage = blocks.find((block) => block.kind === 'quote')?.passage;
    if (passage === undefined) return write(blocks, wording);
    const known = written.get(passage) ?? [];
    const before = known.find((one) => one.wording === wording && areSame(one.blocks, blocks));
    if (before) return before.text;
    const text = write(blocks, wording);
    written.set(passage, [{ blocks, wording, text }, ...known.slice(0, mostOfOne - 1)]);
    return text;
  };
}

const areSame = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return other !== undefined && isSame(one, other);
  });

function isSame(a: Block, b: Block): boolean {
  if (a.kind === 'figures' && b.kind === 'figures')
    return a.standing === b.standing && a.passage === b.passage && haveSame(a.figures, b.figures);
  if (a.kind === 'quote' && b.kind === 'quote')
    return a.passage === b.passage && haveSame(a.figures, b.figures);
  if (a.kind === 'speaker' && b.kind === 'speaker') return a.said === b.said;
  if (a.kind === 'note' && b.kind === 'note') return a.weight === b.weight && a.note === b.note;
  if (a.kind !== 'source' || b.kind !== 'source') return false;
  const [x, y] = [a.citation, b.citation];
  return (
    a.standing === b.standing &&
    a.link === b.link &&
    x.title === y.title &&
    x.publisher === y.publisher &&
    x.via === y.via &&
    x.published === y.published &&
    x.url === y.url
  );
}

const haveSame = <Thing>(a: readonly Thing[], b: readonly Thing[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
