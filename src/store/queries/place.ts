import { earliest, isEdtf, lacksYear, latest } from '#text/edtf';
import type { Grain, Listed } from '../queries.ts';

/**
 * Where a date puts an entry in order: `2025-05-01 2025-05-31 b`, its first and last day and how finely it is known, so
 * that text order is order of time and finer dates of one day come first. Empty for what no day can be given to.
 */
export function placeOf(date: string | undefined): string {
  if (date === undefined || !isEdtf(date) || lacksYear(date)) return '';
  const [first, last] = [earliest(date), latest(date)];
  if (first === undefined && last === undefined) return '';
  return `${first ?? '0000-01-01'} ${last ?? '9999-12-31'} ${letters[grainOfDate(date, first, last)]}`;
}

/** Letters of the grains within a place, finer ones first. */
const letters = { day: 'a', month: 'b', year: 'c', longer: 'd' } as const;
const grains: Readonly<Record<string, Grain>> = { a: 'day', b: 'month', c: 'year', d: 'longer' };
const wholeDays = /^\d{4}-\d\d-\d\d[~?%]?(?:\/\d{4}-\d\d-\d\d[~?%]?)?$/u;

function grainOfDate(
  date: string,
  first: string | undefined,
  last: string | undefined,
): keyof typeof letters {
  if (wholeDays.test(date)) return 'day';
  if (first === undefined || last === undefined || first.slice(0, 4) !== last.slice(0, 4)) return 'longer';
  return first.slice(0, 7) === last.slice(0, 7) ? 'month' : 'year';
}

/** The letter at the end of a place, `e` for the empty one: finer dates have an earlier one. */
export function letterOf(place: string): 'a' | 'b' | 'c' | 'd' | 'e' {
  return (place.at(-1) ?? 'e') as ReturnType<typeof letterOf>;
}

/** The grain that a place or its last letter tells. */
export function grainOf(place: string): Grain {
  return grains[place.at(-1) ?? ''] ?? 'undated';
}

/** The days that a place tells; undefined for the empty one. */
export function daysOf(place: string): Listed['days'] {
  const [earliestDay, latestDay] = place.split(' ');
  return earliestDay && latestDay ? { earliest: earliestDay, latest: latestDay } : undefined;
}
