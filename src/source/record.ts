import type { ProblemCode } from '#model/problems';
import type { SourceDocument } from '#model/source-document';
import { isFuture } from './future-date.ts';
import { givenDate } from './given-date.ts';

/** A document of a JSON Lines record, and what was wrong with the record; no document where it holds no text. */
export interface RecordReading {
  readonly document?: SourceDocument | undefined;
  readonly problems: readonly { readonly code: ProblemCode; readonly detail?: string }[];
}

const fields = ['id', 'file', 'url', 'publisher', 'published', 'title'] as const;
type Field = (typeof fields)[number];

/**
 * Reads one line of a JSON Lines file. `place` names the line where the record has no `file`;
 * `published` holds for records that have no date of their own.
 */
export function readRecord(line: string, place: string, published?: string): RecordReading {
  const record = parse(line);
  if (!record) return { problems: [{ code: 'CH107' }] };
  const { text } = record;
  if (typeof text !== 'string') return { problems: [{ code: 'CH108' }] };
  if (!/\S/u.test(text)) return { problems: [{ code: 'CH106' }] };
  const wrong = fields.filter((field) => record[field] != null && stringOf(record[field]) === undefined);
  const get = (field: Field): string | undefined => stringOf(record[field]);
  const own = get('published');
  const date = own === undefined ? published : givenDate(own);
  const problems: RecordReading['problems'] = [
    ...wrong.map((detail) => ({ code: 'CH109' as const, detail })),
    ...(own !== undefined && date === undefined
      ? [{ code: 'CH110' as const, detail: own.slice(0, 40) }]
      : []),
    ...(own !== undefined && date !== undefined && isFuture(date)
      ? [{ code: 'CH116' as const, detail: date }]
      : []),
  ];
  const document: SourceDocument = {
    file: get('file') ?? place,
    text,
    ...defined({ sourceId: get('id'), url: get('url'), publisher: get('publisher'), title: get('title') }),
    ...(date === undefined ? {} : { published: date, publishedBasis: 'given' as const }),
  };
  return { document, problems };
}

/** The object without its absent and undefined fields. */
export function defined<Value extends object>(
  object: Value,
): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value != null)) as never;
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A string that is not blank; an identifier may be a number. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
