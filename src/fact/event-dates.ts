import type { EventRecord } from '#model/analysis';
import { daysBetween } from '#text/calendar';
import { compatible, containsDate, latest, lengthInDays } from '#text/edtf';
import type { EventProposal } from './merge-events.ts';

type Dated = Pick<EventRecord, 'date' | 'dateBasis'>;

/**
 * The date of two tellings of one event: a stated one before the day of publication; of a visit the longer stay, its open
 * ends closed by the other ("began on Monday", "ended on Thursday"); of anything else the finer one.
 */
export function joinDates(a: EventProposal, b: EventProposal): Dated {
  const assumed = (it: EventProposal) => it.dateBasis === 'published';
  const [fine, coarse] = assumed(a) ? [a, b] : [b, a];
  // "our third meeting this year": the year of the report says less than its day.
  if (assumed(fine) && fine.date && coarse.date && !assumed(coarse) && isYearOf(coarse.date, fine.date))
    return { date: fine.date, dateBasis: fine.dateBasis };
  if (!b.date || (assumed(b) && a.date)) return { date: a.date, dateBasis: a.dateBasis };
  if (!a.date || assumed(a)) return { date: b.date, dateBasis: b.dateBasis };
  if (a.form === 'visit' || a.form === 'port-call') return joinStays(a, b);
  return lengthInDays(b.date) < lengthInDays(a.date)
    ? { date: b.date, dateBasis: b.dateBasis }
    : { date: a.date, dateBasis: a.dateBasis };
}

function isYearOf(date: string, day: string): boolean {
  return lengthInDays(date) > 31 && containsDate(date, day);
}

function joinStays(a: EventProposal, b: EventProposal): Dated {
  const known = [a, b].map((it) => ({ date: it.date ?? '', dateBasis: it.dateBasis }));
  const closed = known.find((it) => /\d\/[\dX]/u.test(it.date));
  if (closed) return closed;
  const starts = known.find((it) => it.date.endsWith('/..'))?.date.slice(0, -3);
  const ends = known.find((it) => it.date.startsWith('../'))?.date.slice(3);
  if (starts && ends && starts < ends) return { date: `${starts}/${ends}`, dateBasis: 'inferred' };
  const [x, y] = known;
  if (!x || !y) return {};
  if (isOpen(x.date) !== isOpen(y.date)) return isOpen(x.date) ? x : y;
  return lengthInDays(y.date) < lengthInDays(x.date) ? y : x;
}

function isOpen(date: string): boolean {
  return date.includes('..');
}

/** How many days before the report something is no news of it any more. */
const newsDays = 45;

/** Whether all of the date lies so long before the day of the report that it is told as a thing of the past. */
export function isLongBefore(date: string, published: string | undefined): boolean {
  const last = latest(date);
  const days = last && published ? daysBetween(last, published) : undefined;
  return days !== undefined && days > newsDays;
}

/** Whether the two dates may be of one event, an open end taken as unknown. */
export function datesFit(a: string, b: string): boolean {
  return compatible(a, b);
}

/** The stay as far as it is known: of one with an open end the day that is told. */
export function closeStay(event: EventProposal): EventProposal {
  if (!event.date || !isOpen(event.date)) return event;
  const day = event.date.replace('/..', '').replace('../', '');
  return { ...event, date: day };
}

const oneDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Things that take place within a visit, and take its time where none of their own is told. */
const within = new Set(['meeting', 'dialogue', 'conference', 'exhibition']);

/**
 * Dates what took place during the one dated visit of the same states: the day of a visit of a day, else its month.
 * Only where the place does not speak against it and the visit is the only one of that standing.
 */
export function datesFromVisits(
  events: readonly EventProposal[],
  published?: string,
): readonly EventProposal[] {
  const visits = events.filter((it) => it.form === 'visit' && it.date && it.dateBasis !== 'published');
  return events
    .map((it) => placeFromVisits(it, events))
    .map((event) => {
      if (!within.has(event.form) || (event.date && event.dateBasis !== 'published')) return event;
      const fits = visits.filter((it) => it.status === event.status && isDuring(event, it));
      const [visit] = fits;
      if (!visit?.date || fits.length !== 1) return event;
      if (event.date && !isOver(visit, event.date)) return event;
      // What a report tells of a visit under way took place on its day (codebook, "the one assumed date").
      if (
        event.form === 'meeting' &&
        published &&
        oneDay.test(published) &&
        !isOpen(visit.date) &&
        containsDate(visit.date, published)
      ) {
        return { ...event, date: published, dateBasis: 'published' };
      }
      const date = timeWithin(visit.date);
      return date ? { ...event, date, dateBasis: 'inferred' } : event;
    });
}

/** Whether the stay ended before the day of the report, which then cannot be that of talks held during it. */
function isOver({ date = '' }: EventProposal, published: string): boolean {
  const last = isOpen(date) ? undefined : latest(date);
  return last !== undefined && oneDay.test(last) && last < published;
}

/** What took place during the only visit of the same states took place where that went, if nothing else is told. */
function placeFromVisits(event: EventProposal, events: readonly EventProposal[]): EventProposal {
  if (event.place || !within.has(event.form) || event.form === 'exhibition') return event;
  const visits = events.filter(
    (it) => it.form === 'visit' && it.status === event.status && isDuring(event, it),
  );
  const [visit] = visits;
  if (visits.length !== 1 || !visit?.place?.state) return event;
  if (event.date && visit.date && !compatible(event.date, visit.date)) return event;
  return { ...event, place: visit.place };
}

function isDuring(event: EventProposal, visit: EventProposal): boolean {
  if (event.grade !== visit.grade || !visit.states.every((state) => event.states.includes(state)))
    return false;
  const [at, host] = [event.place?.state, visit.place?.state];
  if (at && host && at !== host) return false;
  const visitors = visit.actors.filter((it) => it.role === 'visitor');
  const people = visitors.flatMap((it) => it.person ?? []);
  const own = event.actors.filter((it) => visitors.some((visitor) => visitor.state === it.state));
  const ownPeople = own.flatMap((it) => it.person ?? []);
  if (people.some((it) => ownPeople.includes(it))) return true;
  return (people.length === 0 || ownPeople.length === 0) && isToldBefore(visit, event);
}

/** Whether the stay is told first, or with it: of a visit told later by nobody of the talks nothing says that it is the same. */
function isToldBefore(visit: EventProposal, event: EventProposal): boolean {
  const starts = visit.evidence.map((it) => it.start);
  const ends = event.evidence.map((it) => it.end);
  return Math.min(...starts) <= Math.max(...ends) || visit.sentence === event.sentence;
}

/** The day itself, else the month or year that holds all of the stay; of one with an open end the month of the day known. */
function timeWithin(stay: string): string | undefined {
  const [start = '', end] = stay.split('/');
  if (isOpen(stay)) return (start === '..' ? end : start)?.slice(0, 7);
  if (!end) return start;
  if (start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return start.slice(0, 4) === end.slice(0, 4) && !start.startsWith('X') ? start.slice(0, 4) : undefined;
}
