import { addDays, daysBetween, daysInMonth, isCalendarDay, pad } from './calendar.ts';

/**
 * The part of EDTF (ISO 8601-2) that records use: years, months, days with `X` for unknown digits, seasons (21-24),
 * quarters (33-36) and halves (40-41) of a year, a `~`, `?` or `%` at the end, and intervals with `..` for an open end.
 */

/** One end of a value, or all of it. */
export interface EdtfPoint {
  /** Four places, digits or `X`. */
  readonly year: string;
  /** `01`-`12`, `XX`, or the code of a season, quarter or half. */
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly qualifier?: '~' | '?' | '%' | undefined;
}

/** A parsed value; an end that is `undefined` is open (`..`). */
export type EdtfValue =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | { readonly kind: 'interval'; readonly start: EdtfPoint | undefined; readonly end: EdtfPoint | undefined };

const pointPattern = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?(?<qualifier>[~?%])?$/u;
const before = '0000-01-01';
const after = '9999-12-31';

/** First and last month of the codes that stand in the place of a month; a winter may lie at either end of its year. */
const subYears: Readonly<Record<string, readonly [string, string]>> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11'],
  24: ['01', '12'],
  33: ['01', '03'],
  34: ['04', '06'],
  35: ['07', '09'],
  36: ['10', '12'],
  40: ['01', '06'],
  41: ['07', '12'],
};

/** The parts of an EDTF value; undefined where it is none, or an interval whose end lies before its start. */
export function parseEdtf(value: string): EdtfValue | undefined {
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

function parsePoint(text: string): EdtfPoint | undefined {
  const parts = pointPattern.exec(text)?.groups;
  if (!parts?.year) return undefined;
  const { year, month, day, qualifier } = parts;
  if (/X\d/u.test(year)) return undefined;
  if (month !== undefined && !isMonth(month, day !== undefined)) return undefined;
  if (day !== undefined && !isDay(year, month ?? '', day)) return undefined;
  return { year, month, day, qualifier: qualifier as EdtfPoint['qualifier'] };
}

function isMonth(month: string, hasDay: boolean): boolean {
  if (month === 'XX' || /^(?:0[1-9]|1[0-2])$/u.test(month)) return true;
  return !hasDay && month in subYears;
}

function isDay(year: string, month: string, day: string): boolean {
  if (day === 'XX') return true;
  if (month === 'XX') return /^(?:0[1-9]|[12]\d|3[01])$/u.test(day);
  return isCalendarDay(`${year.includes('X') ? 'XXXX' : year}-${month}-${day}`);
}

function isReversed(start: EdtfPoint, end: EdtfPoint): boolean {
  if (start.year.startsWith('X') || end.year.startsWith('X')) return false;
  return edge(end, 'last') < edge(start, 'first');
}

function formatPoint({ year, month, day, qualifier }: EdtfPoint): string {
  return [year, month, day].filter((it) => it !== undefined).join('-') + (qualifier ?? '');
}

function plain({ year, month, day }: EdtfPoint): EdtfPoint {
  return { year, month, day };
}

function edge({ year: digits, month, day }: EdtfPoint, side: 'first' | 'last'): string {
  const first = side === 'first';
  const year = digits === 'XXXX' ? digits : digits.replaceAll('X', first ? '0' : '9');
  const span = subYears[month ?? ''];
  const known = span?.[first ? 0 : 1] ?? (month === 'XX' ? undefined : month) ?? (first ? '01' : '12');
  if (day !== undefined && day !== 'XX') return `${year}-${known}-${day}`;
  const length = daysInMonth(year === 'XXXX' ? 2024 : Number(year), Number(known));
  return `${year}-${known}-${first ? '01' : pad(length, 2)}`;
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

function unitOfPoint({ year, month, day, qualifier }: EdtfPoint): string {
  if (month !== undefined && (month in subYears || (qualifier !== undefined && day === undefined)))
    return year;
  const unit = formatPoint({ year, month, day });
  if (day === undefined || qualifier === undefined) return unit;
  return unitHolding(addDays(unit, -3) ?? unit, addDays(unit, 3) ?? unit);
}

function unitHolding(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  if (first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
  if (first.slice(0, 3) === last.slice(0, 3)) return `${first.slice(0, 3)}X`;
  return `${first.slice(0, 4)}/${last.slice(0, 4)}`;
}
