import type { FoundRecord } from './record-kinds.ts';
import type { DocumentScore } from './score.ts';

/** Every error of a document in a line: file, kind of record, what is wrong, and the records as JSON. */
export function missLines(score: DocumentScore): readonly string[] {
  const line = (task: string, what: string, value: unknown): string =>
    [score.file, task, what, JSON.stringify(value)].join('\t');
  const records = score.records.flatMap(({ kind, outcome, expected, found, quoted }) => {
    if (outcome === 'missed') return [line(kind, outcome, expected)];
    if (outcome === 'spurious') return [line(kind, outcome, brief(found))];
    return [
      ...(outcome === 'inexact' ? [line(kind, outcome, { expected, found: brief(found) })] : []),
      ...(quoted === false
        ? [line(kind, 'quoted elsewhere', { expected: expected?.quote, found: brief(found) })]
        : []),
    ];
  });
  const { expectedDate, foundDate, published } = score;
  const date =
    published === false ? [line('published', 'inexact', { expected: expectedDate, found: foundDate })] : [];
  const absent = score.absentSegments.map((it) => line('segments', "not in the document's text", it));
  return [...date, ...absent, ...records];
}

/** The record with its rule and its first quote instead of all its evidence. */
function brief(record: FoundRecord | undefined): unknown {
  if (!record) return undefined;
  const { evidence, mentions, ...rest } = record;
  const [first] = evidence ?? mentions ?? [];
  return { ...rest, rule: first?.rule, quote: first?.quote };
}
