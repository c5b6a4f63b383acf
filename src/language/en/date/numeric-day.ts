import { daysBetween, isCalendarDay, pad } from '#text/calendar';
import { earliest, isEdtf } from '#text/edtf';
import { type DateMatch, type DateReading, dateFinder } from './internal/finder.ts';
import { words } from './internal/words.ts';

const iso = String.raw`(?<isoYear>(?:1[5-9]|20)\d\d)-(?<isoMonth>\d\d)-(?<isoDay>\d\d)(?:T[\d:.]{2,12}(?:Z|[+-][\d:]{4,5})?)?`;
const figures = String.raw`(?<first>\d{1,2})(?:-(?<last>\d{1,2}))?(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>(?:1[5-9]|20)\d\d)`;
const pattern = words(`(?:${iso}|${figures})(?![\\p{L}\\p{N}/]|[.,-]\\d)`);
const cue = /\d[-./]\d{1,2}[-./]\d/u;
/** How near the publication one reading of "03/04/2025" must lie to be taken. */
const nearDays = 45;

/**
 * "2025-10-20", "20.10.2025", "22/10/2025", "12-14/3/2024". Between two slashes the order of day and month differs between
 * countries: where both readings are days, the one near the publication is taken, else only the year.
 */
export const numericDay = dateFinder('en/date/numeric-day', cue, pattern, (match) => {
  const { isoYear, isoMonth, isoDay } = match.groups;
  if (!isoYear) return readFigures(match);
  const value = `${isoYear}-${isoMonth}-${isoDay}`;
  return isCalendarDay(value) ? { value } : undefined;
});

function readFigures({ groups, context }: DateMatch): DateReading | undefined {
  const { first = '', last, second = '', mark, year = '' } = groups;
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  if (last) {
    const value = `${dayFirst}/${year}-${two(second)}-${two(last)}`;
    return isEdtf(value) ? { value } : undefined;
  }
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  const readings = [dayFirst, monthFirst].filter(isCalendarDay);
  if (mark === '.' || readings.length < 2 || dayFirst === monthFirst) {
    const value = mark === '.' ? [dayFirst].find(isCalendarDay) : readings[0];
    return value ? { value } : undefined;
  }
  const published = earliest(context.published ?? '');
  const near = readings.filter((it) => Math.abs(daysBetween(it, published ?? '') ?? Infinity) <= nearDays);
  return { value: near.length === 1 && near[0] ? near[0] : year };
}

function two(figure: string): string {
  return pad(Number(figure), 2);
}
