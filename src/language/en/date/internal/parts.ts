import { daysInMonth } from '#text/calendar';

/** The words for a part of a month, year or decade, as the source of a regular expression. */
export const part: string =
  '(?i:early(?:\\s(?:in|on in))?|mid(?:dle(?:\\sof)?)?|late(?:\\sin)?|(?:the\\s)?(?:very\\s)?(?:beginning|start|middle|end)\\sof|end(?=-))';

/** The words for some days of a month: "the first week of", "the last ten days of". */
export const daysOf: string =
  '(?i:(?:the\\s)?(?:first|opening|second|third|fourth|last|final|closing)\\s(?:(?:few|two|three|ten)\\s)?(?:weeks?|weekend|days|decade|third)\\sof)';

/** Which third of the unit the words mean; `end` is the very end of a year. */
export type Part = 'early' | 'mid' | 'late' | 'end';

/** The part that the words name. */
export function partOf(words: string): Part {
  const lower = words.toLowerCase().replace(/^(?:the\s)?(?:very\s)?/u, '');
  if (/^(?:mid|second|third)/u.test(lower)) return 'mid';
  if (/^(?:fourth|last|final|closing)/u.test(lower)) return 'late';
  if (lower.startsWith('late')) return 'late';
  return lower.startsWith('end') ? 'end' : 'early';
}

/** "early May 2025" → `2025-05-01~/2025-05-10~`. */
export function partOfMonth(which: Part, month: string): string {
  const year = month.startsWith('XXXX') ? 2023 : Number(month.slice(0, 4));
  const length = daysInMonth(year, Number(month.slice(5, 7)));
  if (which === 'early') return `${month}-01~/${month}-10~`;
  return which === 'mid' ? `${month}-11~/${month}-20~` : `${month}-21~/${month}-${length}~`;
}

/** "late 2017" → `2017-09~/2017-12~`; "the end of 2018" → `2018-12~`. */
export function partOfYear(which: Part, year: string): string {
  if (which === 'end') return `${year}-12~`;
  if (which === 'early') return `${year}-01~/${year}-04~`;
  return which === 'mid' ? `${year}-05~/${year}-08~` : `${year}-09~/${year}-12~`;
}

/** "the early 1990s" → `1990~/1993~`. */
export function partOfDecade(which: Part, decade: string): string {
  const tens = decade.slice(0, 3);
  if (which === 'early') return `${tens}0~/${tens}3~`;
  return which === 'mid' ? `${tens}4~/${tens}6~` : `${tens}7~/${tens}9~`;
}
