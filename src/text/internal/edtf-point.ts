import { addDays, daysInMonth, isCalendarDay, pad } from '../calendar.ts';

/** One end of a value, or all of it. */
export interface EdtfPoint {
  /** Four places, digits or `X`. */
  readonly year: string;
  /** `01`-`12`, `XX`, or the code of a season, quarter or half. */
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly qualifier?: '~' | '?' | '%' | undefined;
}

const pointPattern = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?(?<qualifier>[~?%])?$/u;
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

/** The parts of one date; undefined where it is none. */
export function parsePoint(text: string): EdtfPoint | undefined {
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

/** The EDTF text of one date. */
export function formatPoint({ year, month, day, qualifier }: EdtfPoint): string {
  return [year, month, day].filter((it) => it !== undefined).join('-') + (qualifier ?? '');
}

/** The date without its qualifier. */
export function plain({ year, month, day }: EdtfPoint): EdtfPoint {
  return { year, month, day };
}

/** The first or last day that the date may mean; the year stays `XXXX` where unknown. */
export function edge({ year: digits, month, day }: EdtfPoint, side: 'first' | 'last'): string {
  const first = side === 'first';
  const year = digits === 'XXXX' ? digits : digits.replaceAll('X', first ? '0' : '9');
  const span = subYears[month ?? ''];
  const known = span?.[first ? 0 : 1] ?? (month === 'XX' ? undefined : month) ?? (first ? '01' : '12');
  if (day !== undefined && day !== 'XX') return `${year}-${known}-${day}`;
  const length = daysInMonth(year === 'XXXX' ? 2024 : Number(year), Number(known));
  return `${year}-${known}-${first ? '01' : pad(length, 2)}`;
}

/** The calendar unit that surely holds the date. */
export function unitOfPoint({ year, month, day, qualifier }: EdtfPoint): string {
  if (month !== undefined && (month in subYears || (qualifier !== undefined && day === undefined)))
    return year;
  const unit = formatPoint({ year, month, day });
  if (day === undefined || qualifier === undefined) return unit;
  return unitHolding(addDays(unit, -3) ?? unit, addDays(unit, 3) ?? unit);
}

/** The smallest of month, year and decade that holds both days, else the interval of their years. */
export function unitHolding(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  if (first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
  if (first.slice(0, 3) === last.slice(0, 3)) return `${first.slice(0, 3)}X`;
  return `${first.slice(0, 4)}/${last.slice(0, 4)}`;
}
