import type { Entry } from '#model/entry';
import { compareNewestFirst, compareOldestFirst, isOrderable } from '../date-order.ts';
import { type PairCount, pairCounter } from '../pairs.ts';

/** What a register holds, and how it is. Plain data: it survives JSON unchanged. */
export interface RegisterStatus extends RegisterCounts {
  readonly register: string;
  /** The number of the last migration of its file; undefined where a server holds the register, as are `bytes` and `faults`. */
  readonly version?: number | undefined;
  /** Its size on disk. */
  readonly bytes?: number | undefined;
  readonly documents: number;
  /** Human judgements of what is the same. */
  readonly judgements: number;
  readonly health: {
    /** What the check of the file complains of; empty where it is sound. */
    readonly faults?: readonly string[] | undefined;
    /** Groups of facts whose entries are yet to be worked out. */
    readonly waiting: number;
    /** Documents taken out that can be put back, the last first. */
    readonly removed: readonly {
      readonly id: string;
      readonly file: string;
      readonly title?: string | undefined;
    }[];
  };
}

/** What can be counted over the entries. */
interface RegisterCounts {
  /** Places at which the documents were found. */
  readonly appearances: number;
  readonly entries: Readonly<Partial<Record<Entry['entry'], number>>>;
  readonly conflicts: number;
  /** Most entries first. */
  readonly pairs: readonly PairCount[];
  /** Of the documents; undefined where none is dated. */
  readonly published?: DateSpan | undefined;
  /** Of the events and agreements. */
  readonly covers?: DateSpan | undefined;
}

interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** Counts entries as they come by. */
export interface StatusCounter {
  readonly add: (entry: Entry) => void;
  readonly counts: () => RegisterCounts;
}

/** Starts counting. Memory grows with the number of pairs only. */
export function statusCounter(): StatusCounter {
  const entries: Partial<Record<Entry['entry'], number>> = {};
  const pairs = pairCounter();
  let [appearances, conflicts] = [0, 0];
  let published: DateSpan | undefined;
  let covers: DateSpan | undefined;
  return {
    add: (entry) => {
      entries[entry.entry] = (entries[entry.entry] ?? 0) + 1;
      pairs.add(entry);
      if ('conflicts' in entry) conflicts += entry.conflicts.length;
      if (entry.entry === 'document') {
        appearances += entry.appearances.length;
        published = widened(published, entry.published);
      }
      if (entry.entry === 'event' && entry.status === 'occurred') covers = widened(covers, entry.date);
      if (entry.entry === 'agreement') covers = widened(covers, entry.signed);
    },
    counts: () => ({ appearances, entries, conflicts, pairs: pairs.counts(), published, covers }),
  };
}

function widened(span: DateSpan | undefined, date: string | undefined): DateSpan | undefined {
  if (!isOrderable(date)) return span;
  if (!span) return { first: date, last: date };
  return {
    first: compareOldestFirst(date, span.first) < 0 ? date : span.first,
    last: compareNewestFirst(date, span.last) < 0 ? date : span.last,
  };
}
