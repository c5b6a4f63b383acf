import type { Analysis } from '#model/analysis';
import { sharesOf } from '#view/quality';
import type { Expectation, ExpectedSegment } from './expectation.ts';
import { type Judgement, judgeRecords } from './judge-records.ts';
import { judgeQuotes, judgeSegments, type QuoteCount, type SegmentCount } from './judge-text.ts';
import { type RecordKind, recordKinds } from './record-kinds.ts';

/** How the analysis of one document fits its expectation. */
export interface DocumentScore {
  readonly file: string;
  readonly records: readonly Judgement[];
  readonly segments: SegmentCount;
  readonly absentSegments: readonly ExpectedSegment[];
  readonly quotes: QuoteCount;
  /** Whether the publication date is the expected one; undefined where none is expected. */
  readonly published?: boolean | undefined;
  readonly expectedDate?: string | undefined;
  readonly foundDate?: string | undefined;
}

/** One row of the table; all figures but the counts lie between 0 and 1. */
export interface Row {
  readonly task: RecordKind | `${RecordKind} (strict)`;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many records are expected. */
  readonly gold: number;
  readonly found: number;
}

/** Figures over all documents; `null` where nothing is expected that could be measured. */
export interface Summary {
  readonly documents: number;
  readonly absent: number;
  readonly meanF1: number;
  readonly meanStrictF1: number;
  readonly segmentAccuracy: number | null;
  readonly leaked: number;
  readonly bodyLost: number;
  readonly spans: number;
  readonly badSpans: number;
  readonly longSpans: number;
  readonly facts: number;
  readonly factsWithoutEvidence: number;
  readonly leakedFacts: number;
  readonly leads: number;
  readonly quoteHit: number | null;
  readonly publishedRight: number | null;
  readonly placeRight: number | null;
}

/** Scores the analysis of one document, which must carry its text. */
export function scoreDocument(expectation: Expectation, analysis: Analysis): DocumentScore {
  const text = analysis.document.text ?? '';
  const { count, absent } = judgeSegments(expectation, analysis, text);
  const foundDate = analysis.document.published;
  const expectedDate = expectation.published;
  return {
    file: expectation.file,
    records: judgeRecords(expectation, analysis, text),
    segments: count,
    absentSegments: absent,
    quotes: judgeQuotes(expectation, analysis, text),
    published: expectedDate === undefined ? undefined : (foundDate ?? '') === expectedDate,
    expectedDate,
    foundDate,
  };
}

/** Precision, recall and F1 of every kind of record, once for records that are alike, once for those that are exact. */
export function rowsOf(scores: readonly DocumentScore[]): readonly Row[] {
  const records = scores.flatMap((it) => it.records);
  return recordKinds.flatMap((kind) => {
    const own = records.filter((it) => it.kind === kind);
    const gold = own.filter((it) => it.expected).length;
    const found = own.filter((it) => it.found).length;
    const right = own.filter((it) => it.outcome === 'right').length;
    const inexact = own.filter((it) => it.outcome === 'inexact').length;
    return [row(kind, right + inexact, gold, found), row(`${kind} (strict)`, right, gold, found)];
  });
}

function row(task: Row['task'], right: number, gold: number, found: number): Row {
  return { task, ...sharesOf({ expected: gold, found, right }), gold, found };
}

/** The figures over all documents; `absent` is how many of those expected are not among the texts. */
export function summaryOf(scores: readonly DocumentScore[], absent: number): Summary {
  const rows = rowsOf(scores);
  const segments = sumOf(scores.map((it) => it.segments));
  const quotes = sumOf(scores.map((it) => it.quotes));
  const records = scores.flatMap((it) => it.records);
  return {
    documents: scores.length,
    absent,
    meanF1: mean(rows.filter((it) => !it.task.endsWith(' (strict)'))),
    meanStrictF1: mean(rows.filter((it) => it.task.endsWith(' (strict)'))),
    segmentAccuracy: segments?.all ? segments.right / segments.all : null,
    leaked: segments?.clutter ? segments.leaked / segments.clutter : 0,
    bodyLost: segments?.body ? segments.lost / segments.body : 0,
    spans: quotes?.spans ?? 0,
    badSpans: quotes?.wrong ?? 0,
    longSpans: quotes?.long ?? 0,
    facts: quotes?.facts ?? 0,
    factsWithoutEvidence: quotes?.factsWithout ?? 0,
    leakedFacts: quotes?.leakedFacts ?? 0,
    leads: quotes?.leads ?? 0,
    quoteHit: shareOf(records.map((it) => it.quoted)),
    publishedRight: shareOf(scores.map((it) => it.published)),
    placeRight: shareOf(records.map((it) => it.placed)),
  };
}

function mean(rows: readonly Row[]): number {
  return rows.reduce((sum, it) => sum + it.f1, 0) / recordKinds.length;
}

/** The share of those that hold among those that are known; `null` where none is. */
function shareOf(values: readonly (boolean | undefined)[]): number | null {
  const known = values.filter((it) => it !== undefined);
  return known.length > 0 ? known.filter((it) => it).length / known.length : null;
}

/** The counts added up, field by field. */
function sumOf<Count extends { [Key in keyof Count]: number }>(counts: readonly Count[]): Count | undefined {
  const [first, ...rest] = counts;
  if (!first) return undefined;
  const sum = { ...first };
  const keys = Object.keys(first) as (keyof Count)[];
  for (const count of rest) for (const key of keys) sum[key] = (sum[key] + count[key]) as Count[keyof Count];
  return sum;
}
