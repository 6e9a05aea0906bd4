/**
 * The statements of an article, in its order.
 *
 * Sentences that one quotation runs over are one statement; so is a quotation that goes on after `he said`.
 * A sentence that is nothing but a quotation belongs to whoever spoke in the sentence before it.
 */
import type { Article } from '../text/article.ts';
import { passageOf } from '../text/passage.ts';
import { attributionIn } from './attribution.ts';
import { Cast, type Member, speakerOf } from './cast.ts';
import { type Group, groupsOf, isDirect, isQuotation } from './group.ts';
import { intervieweeOf } from './interview.ts';
import type { Named } from './names.ts';
import * as nouns from './nouns.ts';
import { resolve, type Told } from './resolution.ts';
import type { Statement } from './statement.ts';
import { spanOf, type Word } from './words.ts';

interface Draft extends Omit<Statement, 'passage' | 'speaker' | 'setting'> {
  readonly group: Group;
  readonly last: number;
  readonly member: Member;
  readonly setting: readonly Word[];
}

export function readStatements(article: Article): readonly Statement[] {
  const groups = groupsOf(article);
  const proper = properWords(groups);
  const attributions = groups.map(({ words }) => {
    const found = attributionIn(words);
    return found && isCommon(found.mention.words, words, proper) ? null : found;
  });
  const presented = attributions.flatMap((one): Named[] =>
    one?.mention.kind === 'person' && !one.mention.plural
      ? [{ name: one.mention.name, words: one.mention.words, sure: true }]
      : [],
  );
  const cast = new Cast([...presented, ...groups.flatMap(({ named }) => named.filter(({ sure }) => sure))]);
  const interviewee = intervieweeOf(article, groups, cast);
  const drafts: Draft[] = [];
  const told: Told[] = [];
  for (const [at, group] of groups.entries()) {
    const before = drafts.at(-1);
    const attribution = attributions[at] ?? null;
    const here: Told = { ...group, speaker: null };
    let member: Member | null = null;
    if (interviewee && group.start >= interviewee.from) {
      member = interviewee.member;
      append(drafts, { group, last: group.last, member, kind: 'direct', setting: [] }, true);
    } else if (attribution) {
      member = resolve(attribution.mention, here, told, cast);
      const kind = isDirect(article.body, group) ? 'direct' : 'reported';
      if (member) drafts.push({ group, last: group.last, member, kind, setting: attribution.setting });
    } else if (
      before &&
      told.at(-1)?.speaker === before.member &&
      isQuotation(article.body, group) &&
      goesOn(article, before, group)
    ) {
      member = before.member;
      append(
        drafts,
        { group, last: group.last, member, kind: 'direct', setting: [] },
        before.kind === 'direct',
      );
    }
    told.push({ ...here, speaker: member });
  }
  return drafts.map((draft) => statementOf(article, draft));
}

/** Words that have a capital inside a sentence. */
const properWords = (groups: readonly Group[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap(({ words }) =>
      words.filter(({ capital }, at) => capital && words[at - 1]?.kind === 'word').map(({ text }) => text),
    ),
  );

/** `Prices told another story`: a plural that has its capital from the sentence. */
const isCommon = (
  [only, more]: readonly Word[],
  [first]: readonly Word[],
  proper: ReadonlySet<string>,
): boolean =>
  only !== undefined &&
  !more &&
  only === first &&
  /[a-z]s$/.test(only.text) &&
  !nouns.isSource(only.lower) &&
  !nouns.isOrganisation(only.lower) &&
  !proper.has(only.text);

/** Adds a statement, to the one before where they are one quotation. */
function append(drafts: Draft[], draft: Draft, joins: boolean): void {
  const before = drafts.at(-1);
  if (
    joins &&
    before &&
    before.member === draft.member &&
    before.group.paragraph === draft.group.paragraph &&
    before.last + 1 === draft.group.first
  )
    drafts[drafts.length - 1] = { ...before, last: draft.last };
  else drafts.push(draft);
}

/** In the paragraph of the statement before; in the next one where that was a quotation, too. */
function goesOn(article: Article, before: Draft, group: Group): boolean {
  const gap = group.paragraph - before.group.paragraph;
  const between = article.paragraphs[before.group.paragraph];
  return gap === 0 || (gap === 1 && before.kind === 'direct' && between?.kind === 'text');
}

const statementOf = (article: Article, { group, last, kind, member, setting }: Draft): Statement => ({
  passage: passageOf(article, group.paragraph, group.first, last),
  kind,
  speaker: speakerOf(member),
  setting: spanOf(setting),
});
