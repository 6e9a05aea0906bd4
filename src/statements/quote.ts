/**
 * What somebody says, about a topic if one is given. A speaker is found by a name, an office, an
 * organisation or the words `source` and `anonymous`; where nobody is called so, slips in a word are forgiven.
 * Somebody's own words come before reported ones, then the newest first.
 */
import type { Answer, Finding } from '../search/answer.ts';
import { termsIn } from '../search/terms.ts';
import type { Passage } from '../text/passage.ts';
import { isNonEmpty } from '../text/span.ts';
import { findTopic, matchTopics, wider } from '../topics/index.ts';
import { voicesCalled } from './calls.ts';
import type { Statement } from './statement.ts';
import type { Voice } from './voices.ts';

export interface QuoteRequest {
  readonly speaker: string;
  /** A topic's id, its name, or free words; null for whatever they said. */
  readonly topic: string | null;
  /** How many statements were shown before: those behind them are wanted. */
  readonly skip?: number;
}

const mostFindings = 5;
const mostSpeakers = 6;

export function quote({ speaker, topic, skip = 0 }: QuoteRequest, voices: readonly Voice[]): Answer {
  const heard = voicesCalled(speaker, voices);
  if (heard.length === 0) return nothing('no-speaker', voices);
  const isAbout = topic === null ? () => true : about(topic);
  const findings = findingsOf(heard.flatMap(({ statements }) => statements).filter(isAbout)).slice(skip);
  const shown = findings.slice(0, mostFindings);
  if (isNonEmpty(shown)) return { kind: 'found', findings: shown, more: findings.length - shown.length };
  return nothing(
    'not-said',
    voices.filter(({ statements }) => statements.some(isAbout)),
  );
}

/** Ids of the topics that a speaker's statements are about, most of them first; null for any speaker's. */
export function topicsOf(speaker: string | null, voices: readonly Voice[]): readonly string[] {
  const heard = speaker === null ? voices : voicesCalled(speaker, voices);
  const counts = new Map<string, number>();
  for (const { passage } of heard.flatMap(({ statements }) => statements)) {
    for (const topic of topicsIn(passage)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

const nothing = (because: 'no-speaker' | 'not-said', voices: readonly Voice[]): Answer => ({
  kind: 'nothing',
  because,
  nearest: [],
  speakers: voices.slice(0, mostSpeakers).map(({ label }) => label),
});

/** By the topic that the words name, or by all of the words themselves. */
function about(words: string): (statement: Statement) => boolean {
  const topic = findTopic(words);
  const terms = new Set(termsIn(words).map(({ term }) => term));
  return ({ passage }) => {
    if (topic !== null && topicsIn(passage).has(topic)) return true;
    const said = new Set(termsIn(passage.text).map(({ term }) => term));
    return terms.size > 0 && [...terms].every((term) => said.has(term));
  };
}

const read = new WeakMap<Passage, ReadonlySet<string>>();

/** With wider ones; read once a statement. */
function topicsIn(passage: Passage): ReadonlySet<string> {
  let topics = read.get(passage);
  if (!topics) {
    topics = new Set(matchTopics(passage.text).flatMap(({ topic }) => [topic, ...wider(topic)]));
    read.set(passage, topics);
  }
  return topics;
}

/** A statement that several articles have word for word is one, of the article that had it first. */
function findingsOf(statements: readonly Statement[]): readonly Finding[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { text } = statement.passage;
    const group = groups.get(text);
    if (group) group.push(statement);
    else groups.set(text, [statement]);
  }
  const heads = [...groups.values()].flatMap((group) => {
    const [head, ...others] = [...group].sort(originalFirst);
    return head ? [{ head, others }] : [];
  });
  return heads
    .sort(
      (a, b) =>
        Number(b.head.kind === 'direct') - Number(a.head.kind === 'direct') || newestFirst(a.head, b.head),
    )
    .map(({ head, others }) => ({
      passage: head.passage,
      figures: [],
      alsoIn: others
        .filter(({ passage }) => passage.article !== head.passage.article)
        .map(({ passage }) => ({ passage, agrees: true })),
      said: head,
    }));
}

const originalFirst = (a: Statement, b: Statement): number =>
  Number(a.passage.article.meta.via !== undefined) - Number(b.passage.article.meta.via !== undefined) ||
  newestFirst(b, a);

/** Within an article in its order. */
const newestFirst = (a: Statement, b: Statement): number =>
  (b.passage.article.published ?? '').localeCompare(a.passage.article.published ?? '') ||
  a.passage.article.id.localeCompare(b.passage.article.id) ||
  a.passage.start - b.passage.start;
