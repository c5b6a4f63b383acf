import type { EventStatus } from '#model/code';

/** One event of a timeline. */
export interface TimelineEvent {
  /** EDTF; an event without one, or without a year, is counted and listed apart. */
  readonly date?: string | undefined;
  /** The lane: the form in words. */
  readonly lane: string;
  readonly title: string;
  readonly status?: EventStatus | undefined;
  readonly url?: string | undefined;
}
