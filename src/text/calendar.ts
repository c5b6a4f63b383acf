import { rememberByWord } from './remember.ts';

/**
 * Arithmetic on days of the proleptic Gregorian calendar, without time zones and without `Date`.
 * A day is `YYYY-MM-DD`, or `XXXX-MM-DD` where nobody gave the year.
 */

const dayPattern = /^(?<year>\d{4}|XXXX)-(?<month>\d{2})-(?<day>\d{2})$/u;
/** Two years that differ in their leap day: what holds for both holds for an unknown year. */
const sampleYears = [2023, 2024] as const;

/** Number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the day exists; a 29 February without a year does. */
export function isCalendarDay(day: string): boolean {
  const parts = partsOf(day);
  if (!parts) return false;
  const { year = 2024, month, date } = parts;
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/**
 * The day `days` after `day` (before, when negative). Without a year the result has none either, and is undefined
 * where it hangs on a leap day. Undefined for what is no day.
 */
export function addDays(day: string, days: number): string | undefined {
  const parts = partsOf(day);
  if (!parts) return undefined;
  const { year, month, date } = parts;
  if (year !== undefined) return dayOf(dayNumber(year, month, date) + days);
  const [common, leap] = sampleYears.map((it) => dayOf(dayNumber(it, month, date) + days).slice(4));
  return common === leap ? `XXXX${common}` : undefined;
}

/** Days from `from` to `to`, negative when `to` is earlier; undefined unless both are days with a year. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (start?.year === undefined || end?.year === undefined) return undefined;
  return dayNumber(end.year, end.month, end.date) - dayNumber(start.year, start.month, start.date);
}

/** The weekday of a day, from 1 for Monday to 7 for Sunday (ISO 8601); undefined without a year. */
export function weekdayOf(day: string): number | undefined {
  const parts = partsOf(day);
  if (parts?.year === undefined) return undefined;
  return modulo(dayNumber(parts.year, parts.month, parts.date) + 3, 7) + 1;
}

/** The month `months` after `month` (`YYYY-MM`, or `XXXX-MM`); undefined for what is no month. */
export function addMonths(month: string, months: number): string | undefined {
  const parts = /^(?<year>\d{4}|XXXX)-(?<month>0[1-9]|1[0-2])$/u.exec(month)?.groups;
  if (!parts) return undefined;
  const { year = '', month: digits } = parts;
  const index = (year === 'XXXX' ? 0 : Number(year) * 12) + Number(digits) - 1 + months;
  const shifted = year === 'XXXX' ? 'XXXX' : pad(Math.floor(index / 12), 4);
  return `${shifted}-${pad(modulo(index, 12) + 1, 2)}`;
}

/** Digits of a number, filled with zeros on the left. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

interface DayParts {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
}

const partsOf = rememberByWord((day): DayParts | undefined => {
  const parts = dayPattern.exec(day)?.groups;
  if (!parts) return undefined;
  return {
    year: parts.year === 'XXXX' ? undefined : Number(parts.year),
    month: Number(parts.month),
    date: Number(parts.day),
  };
});

/** Days since 1970-01-01, by counting years from March so that a leap day comes last. */
function dayNumber(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayOf(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
