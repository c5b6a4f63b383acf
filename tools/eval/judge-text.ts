import type { Analysis } from '#model/analysis';
import { contains, type Span } from '#model/span';
import type { Expectation, ExpectedSegment } from './expectation.ts';
import { locateSegment } from './locate-words.ts';
import { isNoLead } from './record-kinds.ts';

/** Counts of non-blank characters: in the right kind of segment, clutter taken for article, article lost. */
export interface SegmentCount {
  right: number;
  all: number;
  leaked: number;
  clutter: number;
  lost: number;
  body: number;
}

/** Counts of facts and their quotes. */
export interface QuoteCount {
  facts: number;
  factsWithout: number;
  spans: number;
  wrong: number;
  long: number;
  leakedFacts: number;
  leads: number;
}

/** A quote is at most so many code units long: two long sentences. */
export const longestQuote = 700;
const clutterKinds: ReadonlySet<string> = new Set(['comment', 'teaser', 'furniture']);
/** Clutter of a page that may be dropped when its text is taken. */
const droppableKinds: ReadonlySet<string> = new Set(['furniture', 'teaser']);

/** How well the segments of the analysis fit the expected ones, and those whose words the text has lost. */
export function judgeSegments(
  expectation: Expectation,
  analysis: Analysis,
  text: string,
): { readonly count: SegmentCount; readonly absent: readonly ExpectedSegment[] } {
  const count: SegmentCount = { right: 0, all: 0, leaked: 0, clutter: 0, lost: 0, body: 0 };
  const absent: ExpectedSegment[] = [];
  for (const expected of expectation.segments ?? []) {
    const span = locateSegment(text, expected);
    if (span) countSegment(count, expected.kind, kindsAt(text, span, analysis));
    else if (!droppableKinds.has(expected.kind)) {
      absent.push(expected);
      const lost = (expected.quote ?? expected.from ?? '').replace(/\s/gu, '').length;
      count.all += lost;
      if (expected.kind === 'body') count.body += lost;
      if (expected.kind === 'body') count.lost += lost;
    }
  }
  return { count, absent };
}

/** The kind of segment that holds each non-blank character of the span; undefined where none does. */
function kindsAt(text: string, span: Span, { segments }: Analysis): readonly (string | undefined)[] {
  const kinds: (string | undefined)[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (/\s/u.test(text[at] ?? '')) continue;
    kinds.push(segments.find((it) => at >= it.start && at < it.end)?.kind);
  }
  return kinds;
}

function countSegment(count: SegmentCount, expected: string, found: readonly (string | undefined)[]): void {
  const isArticle = (kind: string | undefined): boolean => kind !== undefined && !clutterKinds.has(kind);
  count.all += found.length;
  count.right += found.filter((kind) => kind === expected).length;
  if (clutterKinds.has(expected)) {
    count.clutter += found.length;
    count.leaked += found.filter(isArticle).length;
  }
  if (expected === 'body') {
    count.body += found.length;
    count.lost += found.filter((kind) => !isArticle(kind)).length;
  }
}

/** Whether the quotes are verbatim, short, and taken from the article alone. */
export function judgeQuotes(expectation: Expectation, analysis: Analysis, text: string): QuoteCount {
  const clutter = (expectation.segments ?? [])
    .filter((it) => clutterKinds.has(it.kind))
    .flatMap((it) => locateSegment(text, it) ?? []);
  const all = factsOf(analysis);
  const facts = all.filter((it) => isNoLead(it.record));
  const quotes = facts.flatMap((it) => it.quotes);
  return {
    facts: facts.length,
    factsWithout: facts.filter((it) => !it.quotes.some(({ quote }) => /\S/u.test(quote))).length,
    spans: quotes.length,
    wrong: quotes.filter((it) => text.slice(it.start, it.end) !== it.quote).length,
    long: quotes.filter((it) => it.end - it.start > longestQuote).length,
    leakedFacts: quotes.filter((it) => clutter.some((span) => contains(span, it))).length,
    leads: all.length - facts.length,
  };
}

/** The records of the kinds that are scored, with their quotes. */
function factsOf(analysis: Analysis) {
  const { people, events, agreements, initiatives, stances, relationships } = analysis;
  return [
    ...people.map((record) => ({ record, quotes: record.mentions })),
    ...[...events, ...agreements, ...initiatives, ...stances, ...relationships].map((record) => ({
      record,
      quotes: record.evidence,
    })),
  ];
}
