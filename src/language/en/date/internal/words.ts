import { anyCase } from '#text/any-case';
import { wordStart } from '#text/boundary';
import { pad } from '#text/calendar';

/** Sources of regular expressions for the words of dates, to be used on folded text with the `u` flag, and their values. */

const monthNames = [
  'Jan(?:uary|\\.)?',
  'Feb(?:ruary|\\.)?',
  'Mar(?:ch|\\.)?',
  'Apr(?:il|\\.)?',
  'May',
  'Jun(?:e|\\.)?',
  'Jul(?:y|\\.)?',
  'Aug(?:ust|\\.)?',
  'Sep(?:t(?:ember|\\.)?|\\.)?',
  'Oct(?:ober|\\.)?',
  'Nov(?:ember|\\.)?',
  'Dec(?:ember|\\.)?',
];
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** How the months begin, in small letters. */
const monthKeys: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** One run of white space; long enough for a hard line break with an indent. */
export const gap: string = String.raw`\s{1,12}`;

/** A month, in full or short, as a name or in capitals. */
export const month: string = `(?:${monthNames.join('|')}|${monthNames.map((it) => capitals(it)).join('|')})`;

/** Matches wherever a month is named. */
export const monthCue: RegExp = new RegExp(`(?<!\\p{L})${month}`, 'u');

/** A weekday in full, as a name or in capitals. */
export const weekday: string = `(?:${weekdayNames.join('|')}|${weekdayNames.join('|').toUpperCase()})`;

/** Matches wherever a weekday is named in full. */
export const weekdayCue: RegExp = new RegExp(weekday, 'u');

/** A weekday, in full or short, that stands before a day ("Mon., "); the short forms are words of their own elsewhere. */
export const weekdayBefore: string = `(?:${weekday}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:\\.,?|,)?${gap}\\(?`;

/** A day of the month, with or without its ending; check `dayEnd` after it. A scanner's l and O for 1 and 0 are let through. */
export const day: string = '(?:0?[1-9]|[12]\\d|3[01]|l[\\dl]|I\\d|[12][lO]|3[lO])(?:st|nd|rd|th)?';

/** What may not follow a day of the month: more of a number, a time of day, a share. */
export const dayEnd: string = String.raw`(?![\p{L}\p{M}\p{N}]|[.,:]\d|%)`;

/** A year from 1500 to 2099; a scanner's letter for the first digit of 19 is let through. */
export const year: string = '(?:1[5-9]\\d\\d|20\\d\\d|[lI]9\\d\\d)';

/** Matches wherever a year is written. */
export const yearCue: RegExp = new RegExp(year, 'u');

/** What may not follow a year. */
export const yearEnd: string = String.raw`(?![\p{L}\p{M}\p{N}]|[.,]\d|%)`;

/** A small number in digits or in words, "a" and "an" included. */
export const number: string = `(?:\\d{1,3}|an?|(?:${Object.keys(tens).join('|')})(?:-(?:${numberWords.slice(1, 10).join('|')}))?|${numberWords.slice(1).join('|')})`;

/** A number of the months in a date pattern, as `01` to `12`. */
export function monthOf(word: string): string {
  return pad(monthKeys.indexOf(word.slice(0, 3).toLowerCase()) + 1, 2);
}

/** The number of a weekday, from 1 for Monday; undefined where the word is absent or none. */
export function weekdayNumber(word: string | undefined): number | undefined {
  const index = weekdayKeys.indexOf((word ?? '').trim().slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** A day of the month as `01` to `31`. */
export function dayOfMonth(word: string): string {
  const digits = word.slice(0, 2).replace(/[lI]/gu, '1').replace('O', '0');
  return pad(Number.parseInt(digits, 10), 2);
}

/** The four digits of a year; a scanner's letter is read as 1. */
export function yearOf(word: string): string {
  return word.replace(/^[lI]/u, '1');
}

/** The value of a small number in digits or words. */
export function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const [first = '', unit] = lower.split('-');
  const ten = tens[first];
  if (ten !== undefined) return ten + (unit ? numberWords.indexOf(unit) : 0);
  const index = numberWords.indexOf(lower);
  return index < 0 ? Number(lower) : index;
}

/** A global pattern of whole words over folded text, `(?i:…)` let in; the second half of a hyphenated word is no start. */
export function words(source: string): RegExp {
  return new RegExp(`${wordStart}(?<!\\p{L}-)${anyCase(source)}`, 'gu');
}

function capitals(source: string): string {
  return source.toUpperCase();
}
