import { daysBetween, pad } from './calendar.ts';
import {
  type EdtfPoint,
  edge,
  formatPoint,
  parsePoint,
  plain,
  unitHolding,
  unitOfPoint,
} from './internal/edtf-point.ts';
import { rememberByWord } from './remember.ts';

export type { EdtfPoint };

/**
 * The part of EDTF (ISO 8601-2) that records use: years, months, days with `X` for unknown digits, seasons (21-24),
 * quarters (33-36) and halves (40-41) of a year, a `~`, `?` or `%` at the end, and intervals with `..` for an open end.
 */

/** A parsed value; an end that is `undefined` is open (`..`). */
export type EdtfValue =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | { readonly kind: 'interval'; readonly start: EdtfPoint | undefined; readonly end: EdtfPoint | undefined };

const before = '0000-01-01';
const after = '9999-12-31';

/** The parts of an EDTF value; undefined where it is none, or an interval whose end lies before its start. */
export const parseEdtf: (value: string) => EdtfValue | undefined = rememberByWord(readEdtf);

function readEdtf(value: string): EdtfValue | undefined {
  const [from = '', to, more] = value.split('/');
  if (more !== undefined) return undefined;
  if (to === undefined) {
    const point = parsePoint(from);
    return point && { kind: 'point', point };
  }
  const [start, end] = [from, to].map((it) => (it === '..' ? 'open' : parsePoint(it)));
  if (!start || !end || (start === 'open' && end === 'open')) return undefined;
  if (start !== 'open' && end !== 'open' && isReversed(start, end)) return undefined;
  return {
    kind: 'interval',
    start: start === 'open' ? undefined : start,
    end: end === 'open' ? undefined : end,
  };
}

/** Whether the text is an EDTF value that records may hold. */
export function isEdtf(value: string): boolean {
  return parseEdtf(value) !== undefined;
}

/** The EDTF text of a parsed value: `formatEdtf(parseEdtf(v)) === v`. */
export function formatEdtf(value: EdtfValue): string {
  if (value.kind === 'point') return formatPoint(value.point);
  const [start, end] = [value.start, value.end].map((it) => (it ? formatPoint(it) : '..'));
  return `${start}/${end}`;
}

/** The first day that the value may mean; the year stays `XXXX` where unknown. Undefined for an open start and for no EDTF. */
export function earliest(value: string): string | undefined {
  const parsed = parseEdtf(value);
  if (!parsed) return undefined;
  const point = parsed.kind === 'point' ? parsed.point : parsed.start;
  return point && edge(point, 'first');
}

/** The last day that the value may mean; the year stays `XXXX` where unknown. Undefined for an open end and for no EDTF. */
export function latest(value: string): string | undefined {
  const parsed = parseEdtf(value);
  if (!parsed) return undefined;
  const point = parsed.kind === 'point' ? parsed.point : parsed.end;
  return point && edge(point, 'last');
}

/** Whether no year is given (`XXXX-07-09`). */
export function lacksYear(value: string): boolean {
  return value.includes('XXXX');
}

/** The value with `XXXX` replaced by a year; an interval that runs over New Year ends in the next one. */
export function withYear(value: string, year: number): string {
  const [start = '', end] = value.split('/');
  const first = start.replace('XXXX', pad(year, 4));
  if (end === undefined) return first;
  const last = end.replace('XXXX', pad(year, 4));
  const crosses = lacksYear(end) && end !== '..' && latestOr(last, after) < earliestOr(first, before);
  return `${first}/${crosses ? end.replace('XXXX', pad(year + 1, 4)) : last}`;
}

/**
 * Whether both may be the date of one thing: one lies within the other, so that a coarser date does not conflict with
 * a finer one. Where one has no year, the years are left out. False for what is no EDTF.
 */
export function compatible(a: string, b: string): boolean {
  return rangePairs(a, b).some(([x, y]) => within(x, y) || within(y, x));
}

/** Whether every day that `inner` may mean is one that `outer` may mean; without a year, in some year. */
export function containsDate(outer: string, inner: string): boolean {
  return rangePairs(outer, inner).some(([x, y]) => within(y, x));
}

/** The one of two dates that says more: the shorter range, then the one with a year; `a` where they say as much. */
export function finer(a: string, b: string): string {
  if (lacksYear(a) !== lacksYear(b) && compatible(a, b)) {
    const longer = lengthInDays(a) - lengthInDays(b);
    if (longer === 0) return lacksYear(a) ? b : a;
  }
  return lengthInDays(b) < lengthInDays(a) ? b : a;
}

/** Orders dates in time: by first day, then by last; an open start comes first, dates without a year come last. */
export function compareEdtf(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * The calendar unit that surely holds the date, for the date of a fact: early May 2025 → `2025-05`, autumn 2016 and
 * late 2017 → the year, about 2010 → `2010`. Ranges of days, months and years, and open intervals, stay intervals.
 */
export function coarsenToUnit(value: string): string {
  const parsed = parseEdtf(value);
  if (!parsed) return value;
  if (parsed.kind === 'point') return unitOfPoint(parsed.point);
  const { start, end } = parsed;
  if (!start?.qualifier && !end?.qualifier) {
    return formatEdtf({ kind: 'interval', start: start && plain(start), end: end && plain(end) });
  }
  if (!start || !end) return `${start ? unitOfPoint(start) : '..'}/${end ? unitOfPoint(end) : '..'}`;
  return unitHolding(edge(start, 'first'), edge(end, 'last'));
}

/** Length of the range of days, both ends included; open ends count as very far. Zero for no EDTF. */
export function lengthInDays(value: string): number {
  if (!isEdtf(value)) return 0;
  const [from, to] = [earliestOr(value, before), latestOr(value, after)];
  const known = [from, to].map((it) => it.replace('XXXX', '2024')) as [string, string];
  const days = (daysBetween(...known) ?? 0) + 1;
  return days > 0 ? days : days + 366;
}

function isReversed(start: EdtfPoint, end: EdtfPoint): boolean {
  if (start.year.startsWith('X') || end.year.startsWith('X')) return false;
  return edge(end, 'last') < edge(start, 'first');
}

function earliestOr(value: string, fallback: string): string {
  return earliest(value) ?? fallback;
}

function latestOr(value: string, fallback: string): string {
  return latest(value) ?? fallback;
}

type DayRange = readonly [string, string];

function within(inner: DayRange, outer: DayRange): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The ranges of both, in the years in which they may be held against each other: none for no EDTF. */
function rangePairs(a: string, b: string): (readonly [DayRange, DayRange])[] {
  if (!isEdtf(a) || !isEdtf(b)) return [];
  if (!lacksYear(a) && !lacksYear(b)) return [[rangeOf(a), rangeOf(b)]];
  if (lacksYear(a) && lacksYear(b)) {
    return inYears(b, [1999, 2000, 2001]).map((range) => [rangeOf(withYear(a, 2000)), range] as const);
  }
  if (lacksYear(a)) return rangePairs(b, a).map(([x, y]) => [y, x] as const);
  const known = rangeOf(a);
  return inYears(b, yearsOf(known)).map((range) => [known, range] as const);
}

/** The ranges of a date without a year in those of the years that have it (29 February). */
function inYears(value: string, years: readonly number[]): DayRange[] {
  return years
    .map((year) => withYear(value, year))
    .filter(isEdtf)
    .map(rangeOf);
}

function rangeOf(value: string): DayRange {
  return [earliestOr(value, before), latestOr(value, after)];
}

/** The years around the ends of a range, and a leap year within it, which stand for all others. */
function yearsOf([from, to]: DayRange): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const near = [first - 1, first, first + 1, first + 2, first + 3, first + 4, last - 1, last, last + 1];
  return [...new Set(near)].filter((year) => year >= 0 && year <= last + 1 && year <= 9998);
}

function sortKey(value: string): string {
  return `${earliestOr(value, before)} ${latestOr(value, after)} ${value}`;
}
