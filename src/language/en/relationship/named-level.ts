import type { FactRule } from '#language/pack';
import type { RelationshipRecord } from '#model/analysis';
import type { RelationshipStatus } from '#model/code';
import type { DateMention } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import { rememberBy } from '#text/remember';
import { clauseAt } from '../speech/speaker.ts';
import { alliesOf } from './allies.ts';
import { anniversaryYear, bondAnniversaries } from './anniversary.ts';
import { changesOf, type LevelChange } from './level-changes.ts';
import { findLevels, type LevelMention } from './level-mentions.ts';
import { sidesOfLevel } from './level-sides.ts';

/** The level of a relationship: named ("the A–B strategic partnership"), begun on a date, wished for, ended. */
export const namedLevel: FactRule = {
  id: 'en/relationship/named-level',
  find: (sentence, reading) => {
    const { tokens } = sentence.sentence;
    return [
      ...findLevels(tokens).flatMap((level) => draftsOf(level, sentence, reading)),
      ...bondAnniversaries(sentence, reading).flatMap((bond) => draftsOfBond(bond, sentence, reading)),
      ...alliesOf(sentence, reading).map(({ states, start, end }) => ({
        kind: 'relationship' as const,
        states: [...states],
        level: 'alliance' as const,
        status: 'current' as const,
        spans: [{ start, end }],
      })),
    ];
  },
};

/** The anniversary of the bond of two states dates their diplomatic relations. */
function draftsOfBond(
  { at, since }: { readonly at: number; readonly since: string },
  sentence: SentenceReading,
  reading: Reading,
): readonly FactDraft[] {
  const level = { from: at, to: at + 1, level: 'diplomatic-relations' as const, weak: true };
  return named(level, sentence, reading, since, true);
}

function draftsOf(level: LevelMention, sentence: SentenceReading, reading: Reading): readonly FactDraft[] {
  const year = anniversaryYear(level.from, sentence, reading);
  if (year !== undefined) return named(level, sentence, reading, year);
  const changes = changesOf(level, sentence, reading);
  if (changes.length > 0) return changes.flatMap((change) => draftOfChange(change));
  return level.level === 'diplomatic-relations' ? [] : named(level, sentence, reading);
}

function draftOfChange(change: LevelChange): readonly FactDraft[] {
  const { level, states, explicit, date, start, end } = change;
  const status = statusOf(change);
  if (level === 'diplomatic-relations' && (status === 'current' || (!explicit && date === undefined)))
    return [];
  const when =
    status === 'established' || status === 'ended' ? { since: date, dateBasis: change.dateBasis } : {};
  return [{ kind: 'relationship', states: [...states], level, status, ...when, spans: [{ start, end }] }];
}

function statusOf({ change, standing, date }: LevelChange): RelationshipStatus {
  if (standing === 'wished') return 'proposed';
  if (change === 'ended') return 'ended';
  return date === undefined && standing === 'done' ? 'current' : 'established';
}

function named(
  level: LevelMention,
  sentence: SentenceReading,
  reading: Reading,
  since?: string,
  bilateral = isOurs(level, sentence),
): readonly FactDraft[] {
  const span = spanOf(level, sentence);
  const clause = clauseAt(span, sentence);
  if (clause !== undefined && sentence.parse.clauses[clause]?.negated) return [];
  const start = since === undefined ? sinceDate(level, sentence) : { since, dateBasis: 'inferred' as const };
  return sidesOfLevel(level, sentence, reading)
    .filter((it) => (it.explicit || !level.weak || bilateral) && !hasBetterName(level, it.states, reading))
    .map(({ states }) => ({
      kind: 'relationship' as const,
      states: [...states],
      level: level.level,
      status: since === undefined ? ('current' as const) : ('established' as const),
      ...start,
      spans: [span],
    }));
}

/** "*this* partnership", "*our* partnership": that of the two states of the document, of which one speaks. */
function isOurs({ from, to }: LevelMention, { sentence }: SentenceReading): boolean {
  const { tokens } = sentence;
  const before = [tokens[from - 1]?.folded ?? '', tokens[from - 2]?.folded ?? ''];
  const pointing = before.some((word) => word === 'this' || word === 'our' || word === 'bilateral');
  const tied = /^(?:with|between|among|of|for|in|on|to)$/u.test(tokens[to]?.folded ?? '');
  return pointing && !tied && /^(?:partnership|alliance)$/u.test(tokens[to - 1]?.folded ?? '');
}

/** "strategic partners *since 2011*": the start of a time still open, named close behind. */
function sinceDate(
  level: LevelMention,
  { sentence, mentions }: SentenceReading,
): Pick<RelationshipRecord, 'since' | 'dateBasis'> {
  const [start, end] = [
    sentence.tokens[level.to - 1]?.end ?? 0,
    sentence.tokens[level.to + 3]?.end ?? sentence.end,
  ];
  const open = mentions.find(
    (it): it is DateMention =>
      it.kind === 'date' && it.value.endsWith('/..') && start <= it.start && it.start < end,
  );
  return open ? { since: open.value.slice(0, -'/..'.length), dateBasis: open.basis } : {};
}

function spanOf({ from, to }: LevelMention, { sentence }: SentenceReading): Span {
  return {
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
  };
}

/** Whether the document names the partnership of these states more closely elsewhere ("strategic partnership"). */
function hasBetterName(level: LevelMention, states: readonly string[], reading: Reading): boolean {
  return level.level === 'partnership' && closerPartnerships(reading).has(states.join());
}

/** The groups of states whose partnership the document calls strategic or comprehensive. */
const closerPartnerships = rememberBy((reading: Reading): ReadonlySet<string> => {
  const groups = new Set<string>();
  for (const sentence of reading.sentences) {
    const { tokens } = sentence.sentence;
    for (const level of findLevels(tokens)) {
      if (level.level === 'partnership' || !level.level.endsWith('partnership')) continue;
      for (const { states } of sidesOfLevel(level, sentence, reading)) groups.add(states.join());
    }
  }
  return groups;
});
