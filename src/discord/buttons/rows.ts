/** The buttons under an answer: leafing through it, what may be done with it, and what to ask next. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Call, Context, Outcome } from '../../command.ts';
import type { Language } from '../../language.ts';
import { periodWords } from '../../reply/wording/period.ts';
import { surfaceWordingIn } from '../../reply/wording/surface/index.ts';
import { suggestionsFor } from '../../suggestion.ts';
import { nameOf } from '../../topics/index.ts';
import type { Desk } from '../desk.ts';
import { customIdOf, type Press } from './custom-id.ts';
import { extended, keysOf } from './mark.ts';
import { referenceTo } from './reference.ts';
import { before, type Showing } from './showing.ts';

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** As a pair: what is pressed, and what stands on the button. */
type Button = readonly [press: Press | null, label: string];

/** `shown`: how many findings or articles the message holds. */
export function rowsFor(
  outcome: Outcome,
  showing: Showing,
  shown: number,
  desk: Pick<Desk, 'commands'>,
  context: Context,
): readonly Row[] {
  const buttons: readonly (readonly Button[])[] = [
    [...leaves(outcome, showing, shown, desk, context), ...deeds(outcome, showing, context)],
    suggested(outcome, showing, context),
  ];
  const taken = new Set<string>();
  return buttons
    .map((row) => row.flatMap(([press, label]) => button(press, label, desk, taken)))
    .filter((components) => components.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** The one button of what was shown to everyone. */
export const dismissal = (asker: string, language: Language, desk: Pick<Desk, 'commands'>): readonly Row[] =>
  alone({ kind: 'dismiss', asker }, surfaceWordingIn(language).dismiss, desk);

/** The one button below what tells that an answer is another by now; none where nobody knows what was asked. */
export const askAgain = (
  call: Call | null,
  language: Language,
  desk: Pick<Desk, 'commands'>,
): readonly Row[] => alone(call && { kind: 'also', call }, surfaceWordingIn(language).askAgain, desk);

function alone(press: Press | null, label: string, desk: Pick<Desk, 'commands'>): readonly Row[] {
  const components = [...button(press, label, desk, new Set())];
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

/** Back and on. */
function leaves(
  outcome: Outcome,
  showing: Showing,
  shown: number,
  { commands }: Pick<Desk, 'commands'>,
  context: Context,
): readonly Button[] {
  const wording = surfaceWordingIn(context.language);
  const { asker, starts, mark, call, references } = showing;
  const from = starts.at(-1) ?? 0;
  const left = countOf(outcome, from) - shown;
  const turns = [
    ...(from > 0 ? [{ back: true, to: before(starts), label: wording.previous }] : []),
    ...(left > 0 && shown > 0
      ? [{ back: false, to: [...starts, from + shown], label: wording.next(left) }]
      : []),
  ];
  if (turns.length === 0) return [];
  const seen = () =>
    extended(mark, keysOf(outcome).slice(skipped(outcome, from), skipped(outcome, from) + shown));
  const pages = turns.map(({ back, to, label }): Button => {
    const where = back ? { starts, mark } : { starts: to, mark: seen() };
    return [call && { kind: 'page', asker, back, ...where, day: context.today, call }, label];
  });
  const fits = pages.every(([press]) => press !== null && customIdOf(press, commands) !== null);
  if (fits && references === null) return pages;
  const list = references ?? furtherFindings(outcome, showing, { commands }, context);
  const reachable = list.length - from - shown;
  return turns.flatMap(({ back, to, label }): Button[] => {
    if (!back && reachable <= 0) return [];
    const press: Press = { kind: 'rest', asker, starts: to, references: list };
    return [[press, back ? label : wording.next(reachable)]];
  });
}

/** Articles come all at once, findings from the page on. */
const skipped = ({ kind }: Outcome, from: number): number => (kind === 'sources' ? from : 0);

/** How many findings or articles there are from that one on. */
function countOf(outcome: Outcome, from: number): number {
  if (outcome.kind === 'sources') return outcome.articles.length - from;
  return outcome.kind === 'answer' && outcome.answer.kind === 'found'
    ? outcome.answer.findings.length + outcome.answer.more
    : 0;
}

/** As many as a button has room for beside who asked and five starts. */
const mostReferences = 12;

/** The findings of this page and the next ones, for a question that is too long for a button itself. */
function furtherFindings(
  outcome: Outcome,
  { call }: Showing,
  { commands }: Pick<Desk, 'commands'>,
  context: Context,
): readonly string[] {
  if (outcome.kind !== 'answer' || outcome.answer.kind !== 'found') return [];
  const findings = [...outcome.answer.findings];
  const command = commands.find(({ name }) => name === call?.command);
  while (command && call && findings.length < mostReferences) {
    const next = command.run(call.args, { ...context, from: findings.length });
    if (next.kind !== 'answer' || next.answer.kind !== 'found') break;
    findings.push(...next.answer.findings);
  }
  return findings.flatMap((finding) => referenceTo(finding, context.library) ?? []).slice(0, mostReferences);
}

/** What the asker, or somebody who looks after the place, may do with the answer. */
function deeds(outcome: Outcome, showing: Showing, { language }: Context): readonly Button[] {
  const { asker, alone, shareable, threads, call } = showing;
  const wording = surfaceWordingIn(language);
  if (alone) return shareable ? [[{ kind: 'everyone', asker }, wording.showEveryone]] : [];
  const answers = outcome.kind === 'answer';
  return [
    ...(threads && answers ? [[{ kind: 'thread', asker, call }, wording.openThread] as const] : []),
    [{ kind: 'dismiss', asker }, wording.dismiss],
  ];
}

function suggested(outcome: Outcome, { call }: Showing, context: Context): readonly Button[] {
  if (outcome.kind !== 'answer') return [];
  const { language, library, today } = context;
  const wording = surfaceWordingIn(language);
  return suggestionsFor(outcome.answer, call, library, today).map(({ call, about }): Button => {
    const topic = about.topic === null ? null : nameOf(about.topic, language);
    if (about.kind === 'said')
      return [{ kind: 'also', call }, wording.alsoSaid(shortened(about.speaker, longestName), topic)];
    const period = about.period === null ? null : periodWords(about.period, language);
    return [{ kind: 'also', call }, wording.alsoFigures(topic ?? '', period)];
  });
}

/** None for a state that no button holds, or that stands on one already. */
function button(
  press: Press | null,
  label: string,
  { commands }: Pick<Desk, 'commands'>,
  taken: Set<string>,
): readonly APIButtonComponentWithCustomId[] {
  const whole = press && customIdOf(press, commands);
  const id = whole ?? (press?.kind === 'thread' ? customIdOf({ ...press, call: null }, commands) : null);
  if (id === null || taken.has(id)) return [];
  taken.add(id);
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: id,
      label: shortened(label, longestLabel),
    },
  ];
}

const longestLabel = 80;
/** A phone has no room for more beside a topic. */
const longestName = 32;

/** A label is no quote and may end in an ellipsis, after a whole word where it has any, but never in half a character. */
function shortened(label: string, longest: number): string {
  if (label.length <= longest) return label;
  const cut = label
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined).trimEnd()}…`;
}
