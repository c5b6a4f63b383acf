import { longestQuote } from './judge-text.ts';
import type { RecordKind } from './record-kinds.ts';
import type { DocumentScore, Row, Summary } from './score.ts';

const width = 26;

/** The table of precision, recall and F1, and the figures over all documents. */
export function scoreLines(rows: readonly Row[], summary: Summary): readonly string[] {
  const { documents, absent, segmentAccuracy, leaked, bodyLost, facts, spans } = summary;
  return [
    `${'task'.padEnd(width)} P     R     F1      expected found`,
    ...rows.map(
      (it) =>
        `${it.task.padEnd(width)} ${figure(it.precision)} ${figure(it.recall)} ${figure(it.f1)} ${column(it.gold, 9)} ${column(it.found, 5)}`,
    ),
    `documents ${documents} (absent ${absent}); segment accuracy ${figure(segmentAccuracy)}, leaked ${figure(leaked)}, body lost ${figure(bodyLost)}`,
    `facts ${facts}, without evidence ${summary.factsWithoutEvidence}; quotes ${spans}, wrong ${summary.badSpans}, over ${longestQuote} units ${summary.longSpans}`,
    `facts from comments, teasers, furniture ${summary.leakedFacts}; leads ${summary.leads}; quote where expected ${figure(summary.quoteHit)}; publication date ${figure(summary.publishedRight)}; place ${figure(summary.placeRight)}`,
    `mean F1 ${figure(summary.meanF1)} strict ${figure(summary.meanStrictF1)}`,
  ];
}

/** How often each rule was right, inexact (alike, but not in all values) and spurious. */
export interface RuleCount {
  readonly rule: string;
  readonly kind: RecordKind;
  readonly right: number;
  readonly inexact: number;
  readonly spurious: number;
}

/** What each rule found, the most errors first; a record counts once for every rule of its quotes. */
export function countByRule(scores: readonly DocumentScore[]): readonly RuleCount[] {
  const judged = scores
    .flatMap((it) => it.records)
    .flatMap(({ kind, outcome, found }) => {
      const quotes = found?.evidence ?? found?.mentions ?? [];
      return [...new Set(quotes.map((it) => it.rule))].map((rule) => ({ rule, kind, outcome }));
    });
  const groups = Map.groupBy(judged, (it) => `${it.kind} ${it.rule}`);
  const counts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const count = (outcome: string): number => group.filter((it) => it.outcome === outcome).length;
    if (!first) return [];
    const { rule, kind } = first;
    return [{ rule, kind, right: count('right'), inexact: count('inexact'), spurious: count('spurious') }];
  });
  const errors = (it: RuleCount): number => it.inexact + it.spurious;
  return counts.sort((a, b) => errors(b) - errors(a) || b.right - a.right || (a.rule < b.rule ? -1 : 1));
}

/** The table of `countByRule`. */
export function ruleLines(counts: readonly RuleCount[]): readonly string[] {
  const longest = Math.max(4, ...counts.map((it) => it.rule.length));
  return [
    `${'rule'.padEnd(longest)} ${'records'.padEnd(13)} right inexact spurious`,
    ...counts.map(
      (it) =>
        `${it.rule.padEnd(longest)} ${it.kind.padEnd(13)} ${column(it.right, 5)} ${column(it.inexact, 7)} ${column(it.spurious, 8)}`,
    ),
  ];
}

function figure(value: number | null): string {
  return value === null ? '    –' : value.toFixed(3);
}

function column(value: number, places: number): string {
  return String(value).padStart(places);
}
