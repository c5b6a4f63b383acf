import { dateSpan } from '#identity/date-span';
import { compareEdtf } from '#text/edtf';
import { compareText } from './fact.ts';

/** Orders dates in time; dates without a year come after the others, missing ones last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const placed = (date: string | undefined) => (date === undefined ? 2 : dateSpan(date) ? 0 : 1);
  if (placed(a) !== placed(b)) return placed(a) - placed(b);
  if (a === undefined || b === undefined || a === b) return 0;
  return placed(a) === 0 ? compareEdtf(a, b) || compareText(a, b) : compareText(a, b);
}

/** Orders entries as the export prints them: by kind, then by id, in code units. */
export function compareEntries(a: { entry: string; id: string }, b: { entry: string; id: string }): number {
  return compareText(a.entry, b.entry) || compareText(a.id, b.id);
}
