import type { DateBasis } from '#model/code';
import { type EdtfPoint, parseEdtf } from '#text/edtf';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** What stands in the place of a month for a part of a year (ISO 8601-2). */
const yearParts: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'the first quarter of',
  34: 'the second quarter of',
  35: 'the third quarter of',
  36: 'the fourth quarter of',
  40: 'the first half of',
  41: 'the second half of',
};

interface Parts {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
  readonly isAbout: boolean;
}

/**
 * An EDTF date in words, as coarse as it is: "19–22 October 2025", "May 2025", "24 October, year not given".
 * Text that is no EDTF is returned as it stands.
 */
export function dateWords(edtf: string): string {
  const value = parseEdtf(edtf);
  if (!value) return edtf;
  if (value.kind === 'point') return pointWords(value.point);
  const { start, end } = value;
  if (start && end) return rangeWords(start, end);
  if (start) return `${pointWords(start)} or later`;
  return end ? `${pointWords(end)} or earlier` : edtf;
}

/** What a period covers, in words: an open end goes on, where that of a date only is not known. */
export function periodWords(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (to === '..') return `from ${dateWords(from ?? '')} on`;
  return from === '..' ? `until ${dateWords(to ?? '')}` : dateWords(edtf);
}

/** The date of a fact as a reader should take it: what only the day of publication vouches for is "reported on". */
export function factDateWords(edtf: string | undefined, basis?: DateBasis): string {
  if (edtf === undefined) return 'undated';
  return basis === 'published' ? `reported ${momentWords(edtf)}` : dateWords(edtf);
}

/** The date with the preposition that it takes in a sentence: "on 9 May 2024", "in May 2024", "from 2020 on". */
export function momentWords(edtf: string | undefined): string {
  if (edtf === undefined) return 'at a date not given';
  const words = dateWords(edtf);
  if (/^(?:about|date) /u.test(words)) return words;
  return /^\d{1,2}\P{N}/u.test(words) ? `on ${words}` : `in ${words}`;
}

function partsOf({ year, month, day, qualifier }: EdtfPoint): Parts {
  const decade = /^\d{3}X$/u.test(year) ? `the ${year.slice(0, 3)}0s` : undefined;
  return {
    day: day === undefined || day === 'XX' ? undefined : String(Number(day)),
    month: month === undefined ? undefined : (yearParts[month] ?? months[Number(month) - 1]),
    year: /^\d{4}$/u.test(year) ? String(Number(year)) : decade,
    isAbout: qualifier !== undefined,
  };
}

function pointWords(point: EdtfPoint): string {
  const { day, month, year, isAbout } = partsOf(point);
  const named = [month && day, month, year].filter((it) => it !== undefined).join(' ');
  if (named === '') return 'date not given';
  return `${isAbout ? 'about ' : ''}${named}${year ? '' : ', year not given'}`;
}

function rangeWords(start: EdtfPoint, end: EdtfPoint): string {
  const [first, last] = [partsOf(start), partsOf(end)];
  const [from, to] = [pointWords(start), pointWords(end)];
  if (from === to) return from;
  if (first.isAbout || last.isAbout) return `${from} – ${to}`;
  if (first.year !== last.year) return first.month || last.month ? `${from} – ${to}` : `${from}–${to}`;
  if (first.day && last.day && first.month === last.month) {
    return `${first.day}–${to}`;
  }
  if (!first.month) return `${from} – ${to}`;
  return first.day ? `${first.day} ${first.month} – ${to}` : `${first.month}–${to}`;
}
