import { cluster } from '#identity/cluster';
import { type DateSpan, dateSpan } from '#identity/date-span';
import { verdictOf } from '#identity/verdict';
import type { Conflict } from '#model/entry';
import { foldKey } from '#text/fold';
import { type BuildContext, mostCommon, sourcesOf } from './context.ts';
import { compareText, type PersonFact } from './fact.ts';
import { atOneTime } from './merge-dates.ts';

interface GivenRank {
  readonly value: string;
  readonly key: string;
  readonly date?: string | undefined;
  readonly span?: DateSpan | undefined;
  readonly facts: readonly PersonFact[];
}

/** The key under which spellings of one rank agree. */
export function rankKey(rank: string): string {
  return foldKey(rank)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The ranks of one person that cannot both have been held: other ranks at one time, a conflict a time. */
export function rankConflicts(facts: readonly PersonFact[], context: BuildContext): Conflict[] {
  const keys = new Set(facts.flatMap((fact) => fact.ranks.map((rank) => rankKey(rank.value))));
  if (keys.size < 2) return [];
  const given = ranksByDate(facts);
  const pairs: [number, number][] = [];
  for (const [a, left] of given.entries())
    for (let b = a + 1; b < given.length; b++) if (clash(left, given[b] as GivenRank)) pairs.push([a, b]);
  return cluster(given.length, pairs, () => verdictOf('same', []))
    .map((group) => group.map((index) => given[index] as GivenRank))
    .filter((group) => group.length > 1)
    .map((group) => ({ field: 'rank', values: valuesOf(group, context) }));
}

/** One node a rank and date; a rank without a date, one of them a document. */
function ranksByDate(facts: readonly PersonFact[]): readonly GivenRank[] {
  const given = facts.flatMap((fact) =>
    fact.ranks.map((rank) => ({ ...rank, key: rankKey(rank.value), span: dateSpan(rank.date), fact })),
  );
  const groups = Map.groupBy(given, (it) => `${it.key}\n${it.span ? it.date : it.fact.document}`);
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({
      value: mostCommon(group.map((it) => it.value)) ?? '',
      key: group[0]?.key ?? '',
      date: group[0]?.date,
      span: group[0]?.span,
      facts: group.map((it) => it.fact),
    }));
}

function clash(a: GivenRank, b: GivenRank): boolean {
  if (a.key === b.key) return false;
  if (atOneTime(a.span, b.span)) return true;
  const records = new Set(a.facts.map((fact) => `${fact.document} ${fact.record}`));
  return a.date === b.date && b.facts.some((fact) => records.has(`${fact.document} ${fact.record}`));
}

function valuesOf(group: readonly GivenRank[], context: BuildContext): Conflict['values'] {
  return [...Map.groupBy(group, (it) => it.key).values()]
    .map((same) => ({
      value: mostCommon(same.map((it) => it.value)) ?? '',
      sources: sourcesOf(
        same.flatMap((it) => it.facts),
        context,
      ),
    }))
    .sort((a, b) => compareText(a.value, b.value));
}
