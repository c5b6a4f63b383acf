import type { DateContext } from '#language/pack';
import { addDays } from '#text/calendar';
import type { Outlook } from './outlook.ts';
import { fromPublication, weekdayIn } from './publication.ts';

/** The value of a weekday of which nobody can tell the day. */
export const someDay = 'XXXX-XX-XX';

/** Which of the days with a weekday's name is meant. `modifier` is "last", "next" or "this" where the words say so. */
export interface WeekdayChoice {
  readonly weekday: number;
  readonly outlook: Outlook | undefined;
  readonly modifier: string | undefined;
}

/**
 * The day that a weekday names, counted from the publication: the last one for what is reported, the next one for what is
 * to come, that day itself where the names agree. Without a publication, the nearest to a day whose weekday the text gives.
 */
export function dayOfWeekday(context: DateContext, choice: WeekdayChoice): string | undefined {
  const value = fromPublication(context, (day) => {
    const today = weekdayIn(context, day);
    return today === undefined ? undefined : addDays(day, shiftTo(today, choice));
  });
  const { weekdayAnchor: anchor } = context;
  if (value !== undefined || context.published || !anchor) return value;
  return addDays(anchor.day, nearestShift(anchor.weekday, choice.weekday));
}

function shiftTo(today: number, { weekday, outlook, modifier }: WeekdayChoice): number {
  const ahead = (weekday - today + 7) % 7;
  if (modifier === 'last') return ahead === 0 ? -7 : ahead - 7;
  if (modifier === 'next') return ahead === 0 ? 7 : ahead;
  if (modifier === 'this') return weekday - today;
  if (outlook === 'future') return ahead;
  if (outlook === 'present') return nearestShift(today, weekday);
  return ahead === 0 ? 0 : ahead - 7;
}

function nearestShift(from: number, to: number): number {
  const ahead = (to - from + 7) % 7;
  return ahead > 3 ? ahead - 7 : ahead;
}
