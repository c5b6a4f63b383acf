import type { Analysis } from '#model/analysis';
import { overlaps } from '#model/span';
import { plain } from './compare-words.ts';
import type { Expectation, ExpectedWords } from './expectation.ts';
import { locateQuotes } from './locate-words.ts';
import { pairUp } from './pair-up.ts';
import {
  type Comparison,
  type ComparisonContext,
  comparisons,
  type FoundRecord,
  type RecordKind,
} from './record-kinds.ts';

/** What became of one expected or found record. */
export interface Judgement {
  readonly kind: RecordKind;
  readonly outcome: 'right' | 'inexact' | 'missed' | 'spurious';
  readonly expected?: ExpectedWords | undefined;
  readonly found?: FoundRecord | undefined;
  /** Whether the quote overlaps the expected words; undefined where no words are expected. */
  readonly quoted?: boolean | undefined;
  /** Whether the place is the expected one; undefined where none is expected. */
  readonly placed?: boolean | undefined;
}

/** Judges the records of all kinds of one document; `text` is what offsets count in. */
export function judgeRecords(
  expectation: Expectation,
  analysis: Analysis,
  text: string,
): readonly Judgement[] {
  const context: ComparisonContext = {
    published: expectation.published,
    namesById: new Map(analysis.people.map((it) => [it.id, it.name])),
  };
  const judge = <Expected extends ExpectedWords, Found extends FoundRecord>(
    kind: RecordKind,
    comparison: Comparison<Expected, Found>,
  ): readonly Judgement[] => judgeKind(kind, comparison, { expectation, analysis, text, context });
  return [
    ...judge('people', comparisons.people),
    ...judge('events', comparisons.events),
    ...judge('agreements', comparisons.agreements),
    ...judge('initiatives', comparisons.initiatives),
    ...judge('stances', comparisons.stances),
    ...judge('relationships', comparisons.relationships),
  ];
}

interface Case {
  readonly expectation: Expectation;
  readonly analysis: Analysis;
  readonly text: string;
  readonly context: ComparisonContext;
}

function judgeKind<Expected extends ExpectedWords, Found extends FoundRecord>(
  kind: RecordKind,
  comparison: Comparison<Expected, Found>,
  { expectation, analysis, text, context }: Case,
): readonly Judgement[] {
  const expected = comparison.expected(expectation);
  const found = comparison.found(analysis);
  const pairs = pairUp(expected, found, (a, b) => likeness(comparison, a, b, context));
  const used = new Set(pairs.values());
  const judgements = expected.map((one, index): Judgement => {
    const other = found[pairs.get(index) ?? -1];
    if (!other) return { kind, outcome: 'missed', expected: one };
    const outcome = comparison.exact(one, other, context) ? 'right' : 'inexact';
    return {
      kind,
      outcome,
      expected: one,
      found: other,
      quoted: isQuoted(text, one, other),
      placed: kind === 'events' ? isPlaced(one, other) : undefined,
    };
  });
  const spurious = found.filter((_, index) => !used.has(index));
  return [...judgements, ...spurious.map((it): Judgement => ({ kind, outcome: 'spurious', found: it }))];
}

/** 0 for records that are not alike; else the more the better. */
function likeness<Expected extends ExpectedWords, Found extends FoundRecord>(
  comparison: Comparison<Expected, Found>,
  expected: Expected,
  found: Found,
  context: ComparisonContext,
): number {
  if (!comparison.alike(expected, found, context)) return 0;
  const exact = comparison.exact(expected, found, context) ? 1 : 0;
  return 1 + exact + (comparison.bonus?.(expected, found, context) ?? 0);
}

function isQuoted(text: string, expected: ExpectedWords, found: FoundRecord): boolean | undefined {
  if (!expected.quote && !expected.at) return undefined;
  const evidence = found.evidence ?? [];
  return locateQuotes(text, expected).some((span) => evidence.some((it) => overlaps(it, span)));
}

function isPlaced(
  expected: ExpectedWords & { readonly place?: string },
  found: FoundRecord,
): boolean | undefined {
  if (!expected.place) return undefined;
  const place = plain(expected.place);
  return [found.place?.name, found.place?.state].some((it) => it !== undefined && plain(it) === place);
}
