import { isCalendarDay } from '#text/calendar';
import { lacksYear } from '#text/edtf';
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
  weekdayNumber,
  words,
  year,
  yearEnd,
  yearOf,
} from './internal/words.ts';

const withYear = `(?:\\s?,?\\s{0,3}(?:of${gap})?(?<year>${year})${yearEnd}|${dayEnd})`;
const monthFirst = `(?<month>${month})${gap}(?:the${gap})?(?<day>${day})${withYear}`;
const dayFirst = `(?:the${gap})?(?<day>${day})(?:${gap}of)?(?:${gap}|-)(?<month>${month})(?:${withYear.replace(dayEnd, '(?![\\p{L}\\p{M}])')})`;
const pattern = words(`(?<weekday>${weekdayBefore})?(?:${monthFirst}|${dayFirst})`);
const everyYear = /(?<!\p{L})(?:(?:every|each)\s+year|annually),?\s+(?:on\s+)?$/iu;
const afterIn = /(?<![\p{L}\p{M}])in\s+$/iu;

/** "October 19", "Monday, 20 October 2025", "the 20th of October", "Oct. 20": a day of a month, the year where it is given. */
export const dayMonth = dateFinder('en/date/day-month', monthCue, pattern, ({ groups, start, context }) => {
  const value = `${groups.year ? yearOf(groups.year) : 'XXXX'}-${monthOf(groups.month ?? '')}-${dayOfMonth(groups.day ?? '')}`;
  const countsThings = lacksYear(value) && afterIn.test(context.folded.slice(Math.max(0, start - 6), start));
  if (everyYear.test(context.folded.slice(Math.max(0, start - 24), start))) return undefined;
  if (countsThings || !isCalendarDay(value)) return undefined;
  return { value, weekday: weekdayNumber(groups.weekday) };
});
