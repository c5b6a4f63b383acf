import type { DateContext } from '#language/pack';
import { addDays, addMonths, pad, weekdayOf } from '#text/calendar';
import { earliest, latest } from '#text/edtf';

/** How far from the day of its anchor a weekday is told without a year. */
const anchorReachDays = 31;

/**
 * What `resolve` makes of the day of publication. Where only an interval is known, what it makes of both ends, if they
 * agree: `resolve` must not go back in time when its day goes forward. Undefined where nothing is known or they differ.
 */
export function fromPublication(
  { published }: DateContext,
  resolve: (day: string) => string | undefined,
): string | undefined {
  if (!published) return undefined;
  const [first, last] = [earliest(published), latest(published)];
  if (!first || !last) return undefined;
  const value = resolve(first);
  return first === last || value === resolve(last) ? value : undefined;
}

/** The weekday of a day, from 1 for Monday; without a year, by a weekday that the text puts on a day near it. */
export function weekdayIn({ weekdayAnchor }: DateContext, day: string): number | undefined {
  const known = weekdayOf(day);
  if (known !== undefined || !weekdayAnchor) return known;
  for (let offset = -anchorReachDays; offset <= anchorReachDays; offset++) {
    if (addDays(weekdayAnchor.day, offset) === day)
      return ((((weekdayAnchor.weekday - 1 + offset) % 7) + 7) % 7) + 1;
  }
  return undefined;
}

/** The Monday-to-Sunday week `weeks` after that of the day. */
export function weekAround(context: DateContext, day: string, weeks: number): string | undefined {
  const weekday = weekdayIn(context, day);
  if (weekday === undefined) return undefined;
  const [monday, sunday] = [addDays(day, 1 - weekday + weeks * 7), addDays(day, 7 - weekday + weeks * 7)];
  return monday && sunday && `${monday}/${sunday}`;
}

/** The month `months` after that of the day. */
export function monthAround(day: string, months: number): string | undefined {
  return addMonths(day.slice(0, 7), months);
}

/** The year `years` after that of the day; undefined where it has none. */
export function yearAround(day: string, years: number): string | undefined {
  return day.startsWith('XXXX') ? undefined : pad(Number(day.slice(0, 4)) + years, 4);
}
