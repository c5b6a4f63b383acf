import type { Entry, PersonEntry, ThreadEntry } from '#model/entry';
import type { Page, Paging } from './search.ts';

/** What pages and the command line ask of a register. All answers are as of the last settling. */
export interface QueryStore {
  /** The entries that fit, in order of time; of one day, those whose date is known better first. Undated ones come last. */
  timeline(query: TimelineQuery): Promise<Page<DatedEntry>>;
  /** How many entries fit, in bins as fine as their dates are known, sorted by bin. */
  countByDate(filter: EntryFilter): Promise<readonly DateCount[]>;
  /** Who met whom how often, most often first. */
  encounters(query: EncounterQuery): Promise<Page<Encounter>>;
  /** The threads that wait for something, those that wait longest first, those without a date last. */
  openThreads(query: OpenThreadQuery): Promise<Page<ThreadEntry>>;
  /** People or mechanisms in order of their names, folded. */
  byName<Kind extends 'person' | 'mechanism'>(
    query: NameQuery<Kind>,
  ): Promise<Page<Extract<Entry, { entry: Kind }>>>;
  /** The pairs that entries are about, leads left out; most entries first, then by code. */
  pairs(query: Paging): Promise<Page<PairEntries>>;
  /** How many entries there are of each kind; kinds without entries are left out. */
  totals(): Promise<Readonly<Partial<Record<Entry['entry'], number>>>>;
  /**
   * All that a brief of two sides needs, sorted by kind and id: the entries about both, the statements of either, and the
   * documents and people that these name, people of the pair's documents included.
   */
  entriesOfPair(pair: Pair): Promise<readonly Entry[]>;
  /** The latest publication date that a document gives; undefined where none gives any. */
  latestPublication(): Promise<string | undefined>;
}

/** Codes of two sides, in any order. */
export type Pair = readonly [string, string];

/**
 * What entries must fit; all that is given. A gathering of more than forty sides is found by its states, not by pairs.
 */
export interface EntryFilter {
  /** One kind; events and agreements where it is left out. Leads and opinions are found by kind only. */
  readonly kind?: Entry['entry'] | undefined;
  readonly pair?: Pair | undefined;
  readonly state?: string | undefined;
  /** Id of a person entry. */
  readonly person?: string | undefined;
  readonly area?: string | undefined;
  readonly form?: string | undefined;
  readonly status?: string | undefined;
  /** `YYYY-MM-DD`. An entry fits that may lie on this day or later: one of "2025" fits from 2025-05-01 on. */
  readonly from?: string | undefined;
  /** `YYYY-MM-DD`: the entry may lie on this day or before. */
  readonly to?: string | undefined;
  /** Whether entries that no day can be given to fit. By default where neither `from` nor `to` is given. */
  readonly undated?: boolean | undefined;
}

export interface TimelineQuery extends EntryFilter, Paging {
  /** Newest first where it is left out. */
  readonly order?: 'newest' | 'oldest' | undefined;
}

/** An entry with the days that its date may mean. */
export interface DatedEntry {
  readonly entry: Entry;
  /** First and last day (`YYYY-MM-DD`); undefined where the date gives no year or is missing. Open ends are 0000 and 9999. */
  readonly days?: { readonly earliest: string; readonly latest: string } | undefined;
  /** How finely the date is known. */
  readonly grain: Grain;
  /** Whether all its days lie within `from` and `to`; true where neither is given and the entry is dated. */
  readonly certain: boolean;
}

/** `longer` is a date that runs over several years or has an open end; `undated` one without a year, or none. */
export type Grain = 'day' | 'month' | 'year' | 'longer' | 'undated';

/**
 * So many entries. `bin` is a month (`2025-05`) for dates known to the day (that of the first day) or to the month, a
 * year (`2025`) for those known to the year or to a part of it, and empty for the rest.
 */
export interface DateCount {
  readonly bin: string;
  readonly grain: Grain;
  readonly count: number;
}

/** Meetings, calls, dialogues and visits that occurred; of people of two sides, or one of whom no side is known. */
export interface EncounterQuery extends Paging {
  readonly pair?: Pair | undefined;
  readonly state?: string | undefined;
  /** Id of a person entry: whom this person met. */
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Two people and in how many events they took part together. With `person` in the query, this one is `left`. */
export interface Encounter {
  readonly left: PersonEntry;
  readonly right: PersonEntry;
  readonly count: number;
  /** The first day of the earliest and the last day of the latest dated event. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

export interface OpenThreadQuery extends Paging {
  readonly pair?: Pair | undefined;
  readonly state?: string | undefined;
  readonly area?: string | undefined;
}

export interface NameQuery<Kind extends 'person' | 'mechanism'> extends Paging {
  readonly kind: Kind;
  /** Of people, whose; of mechanisms, one that takes part. */
  readonly state?: string | undefined;
}

/** Two sides, their codes sorted, and how many entries are about both. */
export interface PairEntries {
  readonly states: readonly [string, string];
  readonly entries: number;
}
