import type { AreaMention } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { standingOf } from '../act/standing.ts';
import { possibleAreas } from '../area/find-areas.ts';
import { answerTo, takesIn } from './answers.ts';
import { isBareMatter } from './bare-matter.ts';
import { claimDecision } from './claim.ts';
import { type Decision, decide } from './decide.ts';
import type { Who } from './given-by.ts';
import { isInScope } from './in-scope.ts';
import { leadIn } from './lead-in.ts';
import { isMereValue } from './mere-value.ts';
import { isClaimedNew } from './novelty.ts';
import { verbKinds } from './predicates.ts';
import { firstNamings, statesIn } from './sides-here.ts';
import { whoOf } from './who.ts';

interface Group {
  readonly decision: Decision;
  readonly areas: AreaMention[];
  readonly claimedNew: boolean;
}

/** Subjects of cooperation under a verb or noun of proposing, agreeing, doing, refusing; lists go with their lead-in. */
export const initiatives: FactRule = {
  id: 'en/initiative/find-initiatives',
  find: (sentence, reading) => {
    const { segment } = sentence.sentence;
    if (segment === 'headline' || segment === 'heading' || segment === 'dateline') return [];
    return groupsOf(sentence, reading).flatMap((group) => draft(group, sentence, reading));
  },
};

/**
 * The areas of the sentence by the clause that decides them. Where those that it surely names are no matter of anything, those
 * that a word of it may name.
 */
function groupsOf(sentence: SentenceReading, reading: Reading): readonly Group[] {
  const named = sentence.mentions.filter((it): it is AreaMention => it.kind === 'area');
  const groups = groupsAmong(named, true, sentence, reading);
  if (groups.length > 0) return groups;
  return groupsAmong(possibleAreas(sentence.sentence, reading.source.text), false, sentence, reading);
}

function groupsAmong(
  areas: readonly AreaMention[],
  sure: boolean,
  sentence: SentenceReading,
  reading: Reading,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const area of areas) {
    const at = sentence.sentence.tokens.findIndex((token) => token.end > area.start);
    const own = decide(at, sentence);
    const claimedNew = isClaimedNew(area, sentence);
    const decision =
      own ?? leadIn(sentence, reading) ?? (claimedNew ? claimDecision(at, sentence) : undefined);
    if (!decision || !isInScope(area, at, decision, sentence)) continue;
    if (!sure && !isBareMatter(area, decision, sentence)) continue;
    const key = `${decision.sentence.sentence.index}|${decision.clause.verb}|${decision.signal.status}|${claimedNew}`;
    const group = groups.get(key) ?? { decision, areas: [], claimedNew };
    group.areas.push(area);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function draft(group: Group, sentence: SentenceReading, reading: Reading): readonly FactDraft[] {
  const { decision, claimedNew } = group;
  const who = whoOf(decision, reading);
  const [own] = who.by;
  if (own === undefined || (who.by.length === 1 && who.to.length === 0)) return [];
  const status = statusOf(decision, who);
  if (
    decision.sentence === sentence &&
    !isMutual(sentence, status, who) &&
    !(isSaidToOther(decision, status) && isNear(sentence, who, reading))
  )
    return [];
  if (!isThere(sentence, who, reading)) return [];
  const answer = status === 'proposed' ? answerTo(sentence, who, reading) : undefined;
  const areas = [
    ...new Set(
      group.areas
        .filter((it) => !isAim(it, status, who, sentence))
        .filter((it) => who.by.length > 1 || !isMereValue(it, decision.signal, who.to, sentence))
        .map((it) => it.area),
    ),
  ];
  if (areas.length === 0) return [];
  const made: FactDraft = {
    kind: 'initiative',
    by: [...who.by],
    to: who.to.length > 0 ? [...who.to] : undefined,
    speaker: who.speaker,
    areas,
    status: answer?.refused ? 'refused' : status,
    claimedNew: claimedNew && status !== 'refused' && status !== 'discussed' ? true : undefined,
    ...(standingOf(decision.clause, decision.sentence).hedged ? { hedged: true } : {}),
    spans: [spanOf(decision, group.areas, sentence), ...(answer?.refused ? [answer.span] : [])],
  };
  if (!answer || answer.refused || !takesIn(answer, sentence, reading)) return [made];
  const both = [...new Set([...who.by, ...answer.by])].sort();
  return [
    made,
    { ...made, by: both, to: undefined, speaker: undefined, status: 'agreed', spans: [answer.span] },
  ];
}

/** "reaffirmed its commitment to *denuclearisation*": what one side alone stands for, and nothing that it wants of the other. */
function isAim(area: AreaMention, status: string, { by }: Who, { sentence }: SentenceReading): boolean {
  const disarming = sentence.tokens.some(
    (it) => area.start <= it.start && it.end <= area.end && /^denuclear/u.test(it.folded),
  );
  return by.length === 1 && status === 'agreed' && disarming;
}

/** How many sentences before may name the other side. */
const near = 4;

const togetherness = new Set(
  'cooperation co-operation collaboration cooperate collaborate coordination interaction reciprocal two-way joint jointly bilateral trilateral multilateral both together mutual our two three each partnership relation tie exchange between partner common turnover counterpart'.split(
    ' ',
  ),
);

/** Whether the sentence speaks of more than what one side does at home: names another side, or a word of togetherness. */
function isMutual(sentence: SentenceReading, status: string, { by, to }: Who): boolean {
  const named = statesIn(sentence);
  if (by.length > 1 && to.length === 0 && status === 'agreed') return true;
  if (by.length + to.length > 1 && named.filter((it) => by.includes(it) || to.includes(it)).length > 1)
    return true;
  if (by.length === 1 && named.length === 1 && to.includes(named[0] ?? '')) return true;
  const there = sentence.mentions.some((it) => it.kind === 'place' && it.state && to.includes(it.state));
  return there || sentence.sentence.tokens.some((token) => togetherness.has(token.lemma));
}

/** Whether those to whom it goes are named here or before; a state that the text comes to only later is not meant. */
function isThere({ sentence }: SentenceReading, { to }: Who, reading: Reading): boolean {
  const first = firstNamings(reading);
  return to.length === 0 || to.some((it) => (first.get(it) ?? Number.POSITIVE_INFINITY) <= sentence.index);
}

/** Whether what is told is said to the other side: a wish, a pledge, thanks or praise, and not what one does at home. */
function isSaidToOther({ clause, index, sentence }: Decision, status: string): boolean {
  const kinds = verbKinds(clause, sentence.sentence.tokens);
  const below = sentence.parse.clauses.filter((it) => it.governor === index && it.form === 'infinitive');
  return (
    status === 'proposed' ||
    ['thanked', 'praised', 'backed'].some((it) => kinds.has(it)) ||
    [clause, ...below].some((it) => helping.test(it.lemma))
  );
}

const helping =
  /^(?:pledge|promise|commit|vow|agree|support|help|assist|donate|contribute|fund|finance|lend|sponsor)$/u;

/** Whether the other side was named in this sentence, its lead-in or the sentences before. */
function isNear({ sentence }: SentenceReading, { to }: Who, reading: Reading): boolean {
  const before = reading.sentences.slice(Math.max(0, sentence.index - near), sentence.index + 1);
  return before.some((it) => statesIn(it).some((state) => to.includes(state)));
}

/** What two sides both ask for, with nobody else to ask, they are agreed on. */
function statusOf({ signal }: Decision, who: Who) {
  return signal.status === 'proposed' && who.by.length > 1 && who.to.length === 0 ? 'agreed' : signal.status;
}

function spanOf(decision: Decision, areas: readonly AreaMention[], sentence: SentenceReading) {
  const { clause, sentence: lead } = decision;
  if (lead !== sentence) return { start: sentence.sentence.start, end: sentence.sentence.end };
  const { tokens } = sentence.sentence;
  const first = tokens[Math.min(clause.range.from, clause.verb)]?.start ?? sentence.sentence.start;
  return {
    start: Math.min(first, ...areas.map((it) => it.start)),
    end: Math.max(...areas.map((it) => it.end), tokens[clause.verb]?.end ?? 0),
  };
}
