import { addDays, pad } from '#text/calendar';
import { type Extent, extentOf } from './time-scale.ts';

/** Something that happened in the year, or may have. */
export interface CalendarEvent {
  /** EDTF. */
  readonly date?: string | undefined;
  readonly title: string;
  /** How many events it stands for; one where left out. */
  readonly count?: number | undefined;
  readonly url?: string | undefined;
}

/** Events of a year by how exactly they are known. */
export interface Bins {
  readonly year: number;
  /** Events by day (`YYYY-MM-DD`); one of several days stands in each. */
  readonly days: ReadonlyMap<string, readonly CalendarEvent[]>;
  /** Events known to a month or to days within it, by month (`YYYY-MM`). */
  readonly months: ReadonlyMap<string, readonly CalendarEvent[]>;
  /** Events known to the year or a longer part of it. */
  readonly wholeYear: readonly CalendarEvent[];
  /** Events that surely lie elsewhere, or have no date. */
  readonly outside: number;
}

/** How many events some stand for. */
export function eventsIn(events: readonly CalendarEvent[]): number {
  return events.reduce((sum, it) => sum + (it.count ?? 1), 0);
}

/** The events of a year in their bins; an event of several days stands in the bin of each. */
export function binsOf(year: number, events: readonly CalendarEvent[]): Bins {
  const [first, last] = [`${pad(year, 4)}-01-01`, `${pad(year, 4)}-12-31`];
  const days = new Map<string, CalendarEvent[]>();
  const months = new Map<string, CalendarEvent[]>();
  const wholeYear: CalendarEvent[] = [];
  let outside = 0;
  for (const event of events) {
    const extent = extentOf(event.date);
    if (!extent || isApart(extent, first, last)) outside += event.count ?? 1;
    else if (extent.isDay) for (const day of daysWithin(extent, first, last)) put(days, day, event);
    else if (isWithinMonth(extent)) put(months, extent.from.slice(0, 7), event);
    else wholeYear.push(event);
  }
  return { year, days, months, wholeYear, outside };
}

function put(bins: Map<string, CalendarEvent[]>, key: string, event: CalendarEvent): void {
  const bin = bins.get(key);
  if (bin) bin.push(event);
  else bins.set(key, [event]);
}

function isApart({ from, to, opensBefore, opensAfter }: Extent, first: string, last: string): boolean {
  return (!opensAfter && to < first) || (!opensBefore && from > last);
}

function isWithinMonth({ from, to, opensBefore, opensAfter }: Extent): boolean {
  return !opensBefore && !opensAfter && from.slice(0, 7) === to.slice(0, 7);
}

function daysWithin({ from, to }: Extent, first: string, last: string): readonly string[] {
  const days: string[] = [];
  const end = to < last ? to : last;
  for (let day: string | undefined = from > first ? from : first; day && day <= end; day = addDays(day, 1))
    days.push(day);
  return days;
}
