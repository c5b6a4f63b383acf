import { daysBetween } from '#text/calendar';
import { compareEdtf, earliest, lacksYear, latest } from '#text/edtf';

/** First and last day that a date may mean (`YYYY-MM-DD`); an open end counts as the other end. */
interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Whether the date can be put in order: it is there and names its year. */
export function isOrderable(edtf: string | undefined): edtf is string {
  return rangeOf(edtf) !== undefined;
}

/** Oldest first; dates without a year, and missing ones, come last. */
export function compareOldestFirst(a: string | undefined, b: string | undefined): number {
  if (!isOrderable(a) || !isOrderable(b)) return Number(!isOrderable(a)) - Number(!isOrderable(b));
  return compareEdtf(a, b);
}

/** Newest first, by the last day that a date may mean; dates without a year, and missing ones, come last. */
export function compareNewestFirst(a: string | undefined, b: string | undefined): number {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (!left || !right) return Number(!left) - Number(!right);
  if (left.last !== right.last) return left.last > right.last ? -1 : 1;
  return left.first === right.first ? 0 : left.first > right.first ? -1 : 1;
}

/** Days from one date to another, both at their middle; undefined where one cannot be placed. */
export function daysApart(from: string | undefined, to: string | undefined): number | undefined {
  const [start, stop] = [rangeOf(from), rangeOf(to)];
  if (!start || !stop) return undefined;
  const [before, after] = [daysBetween(start.first, stop.first), daysBetween(start.last, stop.last)];
  return before === undefined || after === undefined ? undefined : (before + after) / 2;
}

/**
 * How long it is from the first date to the second, in words: "12 days", "about 10 months". Undefined where the first
 * does not lie before the second.
 */
export function spanWords(from: string | undefined, to: string | undefined): string | undefined {
  const days = daysApart(from, to);
  if (days === undefined || days < 1) return undefined;
  const isExact = [from, to].every((it) => /^\d{4}-\d\d-\d\d$/u.test(it ?? '')) && days < 60;
  return `${isExact ? '' : 'about '}${roughly(days)}`;
}

function roughly(days: number): string {
  if (days < 60) return Math.round(days) === 1 ? '1 day' : `${Math.round(days)} days`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.round(days / 365.25)} years`;
}

function rangeOf(edtf: string | undefined): DayRange | undefined {
  if (edtf === undefined || lacksYear(edtf)) return undefined;
  const [first, last] = [earliest(edtf), latest(edtf)];
  if (first === undefined && last === undefined) return undefined;
  return { first: first ?? last ?? '', last: last ?? first ?? '' };
}
