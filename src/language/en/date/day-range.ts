import { addDays, isCalendarDay } from '#text/calendar';
import { isEdtf, lengthInDays } from '#text/edtf';
import { dateFinder } from './internal/finder.ts';
import {
  day,
  dayEnd,
  dayOfMonth,
  gap,
  month,
  monthCue,
  monthOf,
  weekdayBefore,
  words,
  year,
  yearEnd,
  yearOf,
} from './internal/words.ts';

const lead = `(?:(?i:from|between|during)${gap}(?:the${gap})?)?(?:${weekdayBefore})?`;
const between = `\\s?[-\u2212\u2014]\\s?|,?${gap}(?:to|until|till|through|and)${gap}`;
const join = `(?<join>${between})(?:the${gap})?(?:${weekdayBefore})?`;
const yearAfter = (name: string): string => `(?:\\s?,?\\s{0,3}(?<${name}>${year})${yearEnd})`;
/** "October 19 to 22, 2025", "October 28, 2024 to November 2, 2025" */
const monthFirst = `(?<month>${month})${gap}(?<day>${day})${yearAfter('year')}?,?${join}(?:(?<endMonth>${month})${gap})?(?<endDay>${day})(?:${yearAfter('endYear')}|${dayEnd})`;
/** "19-22 October 2025" */
const sharedMonth = `(?<day>${day})${join}(?<endDay>${day})(?:${gap}of)?${gap}(?<endMonth>${month})(?:${yearAfter('endYear')}|(?![\\p{L}\\p{M}]))`;
/** "30 November to 3 December 2024" */
const dayFirst = `(?<day>${day})(?:${gap}of)?${gap}(?<month>${month})${yearAfter('year')}?,?${join}(?<endDay>${day})(?:${gap}of)?${gap}(?<endMonth>${month})(?:${yearAfter('endYear')}|(?![\\p{L}\\p{M}]))`;
const pattern = words(`${lead}(?:${monthFirst}|${sharedMonth}|${dayFirst})`);
/** What stands before the second day. */
const cue = new RegExp(`(?:\\d(?:st|nd|rd|th)?|${month}),?(?:${between})`, 'u');

/** What lasts longer is no act but a time of office, a life. */
const longestActDays = 400;

/** "from October 19 to 22", "19-22 October", "April 4 and 5": a run of days. Days joined by "and" must follow each other. */
export const dayRange = dateFinder(
  'en/date/day-range',
  { word: monthCue, phrase: cue },
  pattern,
  ({ groups, start, end, context }) => {
    const { year: from, endYear: to } = groups;
    const endMonth = groups.endMonth ?? groups.month ?? '';
    const first = dayFrom(from ?? to, groups.month ?? endMonth, groups.day ?? '');
    const last = dayFrom(to ?? from, endMonth, groups.endDay ?? '');
    if (!isCalendarDay(first) || !isCalendarDay(last)) return undefined;
    const isList = groups.join?.includes('and') && !/^between/iu.test(context.folded.slice(start, end));
    if (isList && addDays(first, 1) !== last) return undefined;
    if (first.slice(5) > last.slice(5) && from === undefined && to !== undefined) {
      const value = `${Number(to) - 1}${first.slice(4)}/${last}`;
      return isEdtf(value) ? { value } : undefined;
    }
    if (first.slice(5, 7) === last.slice(5, 7) && first.slice(8) >= last.slice(8) && from === undefined)
      return undefined;
    const value = `${first}/${last}`;
    if (!isEdtf(value)) return undefined;
    return lengthInDays(value) > longestActDays ? { value, role: 'period' } : { value };
  },
);

function dayFrom(yearWord: string | undefined, monthWord: string, dayWord: string): string {
  return `${yearWord ? yearOf(yearWord) : 'XXXX'}-${monthOf(monthWord)}-${dayOfMonth(dayWord)}`;
}
