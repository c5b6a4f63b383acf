import type { Analysis, Evidence, Segment } from '#model/analysis';
import { newsSegments } from '#model/code';
import type { SourceDocument } from '#model/source-document';
import { overlaps } from '#model/span';

/** A record of any kind with its quotes. */
interface QuotedRecord {
  readonly kind: string;
  readonly grade?: 'lead' | undefined;
  readonly quotes: readonly Evidence[];
}

/** Says which quote or span is not verbatim or lies outside the text; undefined where all fit. */
export function unlikeQuote(analysis: Analysis, { text }: SourceDocument): string | undefined {
  for (const { kind, quotes } of quotedRecords(analysis)) {
    for (const { quote, start, end, rule } of quotes) {
      if (start >= end || end > text.length) return `${kind} by ${rule} has the span [${start}, ${end})`;
      if (text.slice(start, end) !== quote)
        return `${kind} by ${rule} quotes otherwise than [${start}, ${end})`;
      if (quote.trim() === '') return `${kind} by ${rule} quotes blanks at ${start}`;
    }
  }
  for (const { start = 0, end = text.length } of [...analysis.comments, ...analysis.problems]) {
    if (start > end || end > text.length) return `a comment or problem has the span [${start}, ${end})`;
  }
  return undefined;
}

/** Says which fact stands on words that are no news; leads may stand on teasers, people also on credits. */
export function misplacedFact(analysis: Analysis): string | undefined {
  for (const record of quotedRecords(analysis)) {
    for (const quote of record.quotes) {
      const segments = analysis.segments.filter((it) => overlaps(it, quote));
      const wrong = segments.find((it) => !mayHold(it, record));
      if (wrong) return `${record.kind} by ${quote.rule} stands on ${wrong.kind} at ${quote.start}`;
      if (segments.length === 0)
        return `${record.kind} by ${quote.rule} stands on no segment at ${quote.start}`;
    }
  }
  return undefined;
}

function mayHold({ kind }: Segment, record: QuotedRecord): boolean {
  if (record.grade === 'lead') return kind === 'teaser';
  return newsSegments.has(kind) || (kind === 'credit' && record.kind === 'people');
}

function quotedRecords(analysis: Analysis): readonly QuotedRecord[] {
  const { people, events, agreements, initiatives, stances, mechanisms, relationships } = analysis;
  const facts = { events, agreements, initiatives, stances, mechanisms, relationships };
  return [
    ...people.map((it) => ({ kind: 'people', grade: it.grade, quotes: it.mentions })),
    ...Object.entries(facts).flatMap(([kind, records]) =>
      records.map((it) => ({ kind, grade: it.grade, quotes: it.evidence })),
    ),
  ];
}
