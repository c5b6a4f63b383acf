import { daysBetween as daysFrom } from '#text/calendar';
import { earliest, isEdtf, latest } from '#text/edtf';

/** The days that an EDTF value may mean, as day numbers since 1970-01-01, both ends included; an open end is ±Infinity. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
}

/** How two dates stand to each other. `near` and `apart` share no day; `within` means one holds the other. */
export type DateRelation = 'equal' | 'within' | 'overlap' | 'apart';

/** The days of an EDTF date or interval; undefined where the year is open (`XXXX-07-09`) or the value is no such date. */
export function dateSpan(value: string | undefined): DateSpan | undefined {
  if (value === undefined || !isEdtf(value)) return undefined;
  const [first, last] = [earliest(value), latest(value)];
  const from = first === undefined ? Number.NEGATIVE_INFINITY : daysFrom('1970-01-01', first);
  const to = last === undefined ? Number.POSITIVE_INFINITY : daysFrom('1970-01-01', last);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** How two spans stand to each other. */
export function relate(a: DateSpan, b: DateSpan): DateRelation {
  if (a.from === b.from && a.to === b.to) return 'equal';
  if (a.to < b.from || b.to < a.from) return 'apart';
  const held = (inner: DateSpan, outer: DateSpan) => outer.from <= inner.from && inner.to <= outer.to;
  return held(a, b) || held(b, a) ? 'within' : 'overlap';
}

/** Days between two spans: 0 where they share a day, 1 for neighbouring days. */
export function daysBetween(a: DateSpan, b: DateSpan): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** How many days the span holds. */
export function daysIn(span: DateSpan): number {
  return span.to - span.from + 1;
}
