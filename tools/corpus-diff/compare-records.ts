import { overlaps } from '#model/span';
import { pairUp } from '../eval/pair-up.ts';
import type { ComparableRecord } from './comparable-records.ts';

/** One field of a record before and after, as JSON; undefined where it is absent. */
interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a change of the rules did to one record. */
export type Difference =
  | { readonly what: 'anew' | 'lost'; readonly record: ComparableRecord }
  | { readonly what: 'altered'; readonly record: ComparableRecord; readonly changes: readonly FieldChange[] };

/**
 * What differs between the records of one document in two revisions. Records of one kind that share a field or words are
 * taken for one record altered; a quote that moved alone is a change of its field `quote`.
 */
export function compareRecords(
  before: readonly ComparableRecord[],
  after: readonly ComparableRecord[],
): readonly Difference[] {
  const pairs = pairUp(before, after, likeness);
  const kept = new Set(pairs.values());
  const fates = before.flatMap((record, index): readonly Difference[] => {
    const other = after[pairs.get(index) ?? -1];
    if (!other) return [{ what: 'lost', record }];
    const changes = changesOf(record, other);
    return changes.length > 0 ? [{ what: 'altered', record: other, changes }] : [];
  });
  const anew = after.filter((_, index) => !kept.has(index));
  return [...fates, ...anew.map((record): Difference => ({ what: 'anew', record }))];
}

/** 0 for records that have nothing to do with each other, 2 and more for equal ones. */
function likeness(before: ComparableRecord, after: ComparableRecord): number {
  if (before.kind !== after.kind) return 0;
  if (before.kind === 'document') return 1;
  const keys = fieldNames(before, after);
  const equal =
    keys.filter((key) => before.fields[key] === after.fields[key]).length / Math.max(keys.length, 1);
  const shared = before.evidence.some((it) => after.evidence.some((other) => overlaps(it, other)));
  if (equal === 1) return 2 + (shared ? 1 : 0);
  const named = before.kind === 'people' && before.fields.name === after.fields.name;
  return shared || named ? equal : 0;
}

function changesOf(before: ComparableRecord, after: ComparableRecord): readonly FieldChange[] {
  const fields = fieldNames(before, after)
    .map((field) => ({ field, before: before.fields[field], after: after.fields[field] }))
    .filter((it) => it.before !== it.after);
  const [quote, newQuote] = [before, after].map((it) => JSON.stringify(it.evidence[0]?.quote));
  return quote === newQuote ? fields : [...fields, { field: 'quote', before: quote, after: newQuote }];
}

function fieldNames(a: ComparableRecord, b: ComparableRecord): readonly string[] {
  return [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])];
}
