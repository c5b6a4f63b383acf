import { type DateSpan, daysBetween, daysIn, relate } from './date-span.ts';
import type { ReadyEvent } from './events.ts';
import type { Reason } from './verdict.ts';

/** A report without a day of its own may come so many days after the event. */
const reportDelay = 3;
/** How long after an announcement without a date the event may still be the announced one. */
const announcementDays = 400;

/**
 * What the dates of two records say for one event; undefined where they cannot be one event's.
 * `others` are the reasons beside the dates: dates that differ, and records without a date, need strong ones.
 */
export function dateReasons(
  a: ReadyEvent,
  b: ReadyEvent,
  others: readonly Reason[],
): readonly Reason[] | undefined {
  if (!a.span || !b.span) return openDates(a, b, others);
  const reason = (feature: string, weight: number) => [{ feature, a: a.date, b: b.date, weight }];
  const relation = relate(a.span, b.span);
  if (relation === 'equal') return reason('the same date', exactness(a.span));
  if (relation === 'within')
    return reason('one date within the other', exactness(wider(a.span, b.span)) - 0.5);
  if (relation === 'overlap') return others.some(isPeople) ? reason('dates overlap', 1) : undefined;
  const days = daysBetween(a.span, b.span);
  const reported = a.dateBasis === 'published' || b.dateBasis === 'published';
  if (reported && days <= reportDelay) return reason('reported within three days', 2.5 - days / 4);
  const sure = others.filter(isPeople).length > 1 && others.some((it) => it.feature === 'place');
  return days === 1 && sure ? reason('a day apart', 0.5) : undefined;
}

/** Records of which one has no date, or an open year (`XXXX-07-09`). */
function openDates(a: ReadyEvent, b: ReadyEvent, others: readonly Reason[]): readonly Reason[] | undefined {
  if (a.date && b.date && !sameDayOfYear(a, b)) return undefined;
  if (a.date && a.date === b.date) return [{ feature: 'the same date', a: a.date, b: b.date, weight: 2 }];
  const sides = others.filter(isPeople).length;
  if (sides === 0) return [{ feature: 'no date', a: a.date, b: b.date, weight: -3 }];
  if (announces(a, b) || announces(b, a)) return [{ feature: 'announced before', weight: 1 }];
  const together =
    a.publishedSpan && b.publishedSpan && daysBetween(a.publishedSpan, b.publishedSpan) <= reportDelay;
  if (together && !a.span && !b.span) return [{ feature: 'reported within three days', weight: 1 }];
  return [{ feature: 'no date', a: a.date, b: b.date, weight: sides > 1 && others.length > 2 ? -2 : -4 }];
}

/** Whether the first record tells, undated, of an event to come, and the second of it in the following year. */
function announces(before: ReadyEvent, event: ReadyEvent): boolean {
  if (before.span || before.status !== 'planned' || !before.publishedSpan || !event.span) return false;
  const wait = event.span.from - before.publishedSpan.to;
  return wait >= 0 && wait <= announcementDays;
}

function sameDayOfYear(a: ReadyEvent, b: ReadyEvent): boolean {
  const rest = (date = '') => date.replace(/^(?:\d|X){4}/u, '');
  return rest(a.date) === rest(b.date);
}

function exactness(span: DateSpan): number {
  const days = daysIn(span);
  if (days <= 1) return 4;
  if (days <= 14) return 3.5;
  return days <= 31 ? 3 : 1;
}

function wider(a: DateSpan, b: DateSpan): DateSpan {
  return daysIn(a) >= daysIn(b) ? a : b;
}

function isPeople(reason: Reason): boolean {
  return reason.feature === 'people';
}
