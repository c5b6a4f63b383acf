import type { EventStatus } from '#model/code';

/** One event of a timeline, or several that are only counted. */
export interface TimelineEvent {
  /** EDTF; an event without one, or without a year, is counted and listed apart. */
  readonly date?: string | undefined;
  /** The lane: the form in words. */
  readonly lane: string;
  readonly title: string;
  /** How many there are; one where it is left out. */
  readonly count?: number | undefined;
  readonly status?: EventStatus | undefined;
  readonly url?: string | undefined;
}

/** How many events these are. */
export function countOf(events: readonly TimelineEvent[]): number {
  return events.reduce((sum, it) => sum + (it.count ?? 1), 0);
}
