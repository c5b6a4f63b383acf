import type { Digest, DigestOf } from '#model/digest';
import type { Entry } from '#model/entry';
import type { Page, Paging } from './search.ts';

/** What pages and the command line ask of a register. All answers are as of the last settling. */
export interface QueryStore {
  /** The entries that fit, in order of time; of one day, those whose date is known better first. Undated ones come last. */
  timeline(query: TimelineQuery): Promise<Page<Listed>>;
  /** How many entries fit, in bins as fine as their dates are known, sorted by bin. */
  countByDate(filter: EntryFilter): Promise<readonly DateCount[]>;
  /** How many entries fit, by the days that their dates may mean, in order of time; undated ones are left out. */
  spans(filter: EntryFilter): Promise<readonly DateSpan[]>;
  /** Who met whom how often, most often first. */
  encounters(query: EncounterQuery): Promise<Page<Encounter>>;
  /** People or mechanisms in order of their names, folded. */
  byName<Kind extends 'person' | 'mechanism'>(query: NameQuery<Kind>): Promise<Page<DigestOf<Kind>>>;
  /** The pairs that entries are about, leads and documents left out; most entries first, then by code. */
  pairs(query: Paging): Promise<Page<PairEntries>>;
  /** How many events and agreements there were each year, by pair, in order; those of no one year under an empty value. */
  yearsOfPairs(pairs: readonly Pair[]): Promise<readonly (readonly Tallied[])[]>;
  /** The sides that entries about a state are about too, most entries first, then by code. */
  neighbours(query: Paging & { readonly state: string }): Promise<Page<Tallied>>;
  /** The people who took part in events of two sides, in most first; events of more than six sides are left out. */
  officials(query: Paging & { readonly pair: Pair }): Promise<Page<Tallied>>;
  /**
   * What was stored of questions to humans: by kind, those first for which most speaks, equal ones by the ids of their
   * records.
   */
  questions(query: QuestionQuery): Promise<Page<unknown>>;
  /** How many questions wait, by kind. */
  countQuestions(): Promise<Readonly<Record<string, number>>>;
  /** Of two sides or one: how many entries there are of each kind, form, status and area, and documents of each publisher. */
  breakdown(scope: { readonly pair: Pair } | { readonly state: string }): Promise<Breakdown>;
  /** Visits that took place, by whose they were, place and year: all, or those of and to one state; most first. */
  visits(query: { readonly state?: string | undefined }): Promise<readonly VisitCount[]>;
  /** How many documents each publisher gave each year, by year, then by publisher. */
  coverage(): Promise<readonly Coverage[]>;
  /** How many entries there are of each kind; kinds without entries are left out. */
  totals(): Promise<KindCounts>;
  /** The short forms of entries of one kind, by id; ids that no entry has are left out. */
  digests<Kind extends Entry['entry']>(
    kind: Kind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, DigestOf<Kind>>>;
  /** The entries that hold records of documents, by document, then by record and kind. */
  holders(documents: readonly string[]): Promise<ReadonlyMap<string, readonly Holder[]>>;
  /** The records that an entry holds, by document and record. */
  held(
    query: Paging & { readonly kind: Entry['entry']; readonly id: string },
  ): Promise<Page<{ readonly document: string; readonly record: string }>>;
  /** By which day (`YYYY-MM-DD`) the first document that tells of an entry was out, as far as one is dated. */
  firstTold(kind: Entry['entry'], ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The documents that tell of an event, agreement or lead of which a document tells, in order of their ids. */
  documentsBeside(document: string, limit: number): Promise<readonly string[]>;
  /** What tells near-copies of documents, as it was stored, by id. */
  sketches(ids: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
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
  /** A publisher one of whose documents the entry stands on. */
  readonly source?: string | undefined;
  /** Those in which sources differ; of all kinds where `kind` is left out. */
  readonly conflicting?: boolean | undefined;
  /** Threads that wait for something; their date is that since when they wait. */
  readonly open?: boolean | undefined;
  /** Events of which nothing but one hedged report tells. */
  readonly uncertain?: boolean | undefined;
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

/** The short form of an entry with the days that its date may mean. */
export interface Listed<One extends Digest = Digest> {
  readonly digest: One;
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

/**
 * Meetings, calls, dialogues and visits that occurred; of people of two sides, or one of whom no side is known. Of a pair,
 * those between its people.
 */
export interface EncounterQuery extends Paging {
  readonly pair?: Pair | undefined;
  /** Id of a person entry: whom this person met. */
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Two people and in how many events they took part together. With `person` in the query, this one is `left`. */
export interface Encounter {
  readonly left: PersonName;
  readonly right: PersonName;
  readonly count: number;
  /** The first day of the earliest and the last day of the latest dated event. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** Whom a list names: the id of a person entry, the best spelling and the state. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly state?: string | undefined;
}

/** Something counted: a code, an id or a name. */
export interface Tallied {
  readonly value: string;
  readonly count: number;
}

export type KindCounts = Readonly<Partial<Record<Entry['entry'], number>>>;

/** Each list has the most frequent value first, and equal ones in order. */
export interface Breakdown {
  readonly kinds: KindCounts;
  readonly forms: readonly Tallied[];
  readonly statuses: readonly Tallied[];
  readonly areas: readonly Tallied[];
  readonly publishers: readonly Tallied[];
}

/** So many visits of a state to another; what no text tells is missing, `year` too where no one year is known. */
export interface VisitCount {
  readonly home?: string | undefined;
  readonly place?: string | undefined;
  readonly year?: string | undefined;
  readonly count: number;
}

/** So many documents of a year of publication; `publisher` and `year` are missing where they are not known. */
export interface Coverage {
  readonly publisher?: string | undefined;
  readonly year?: string | undefined;
  readonly count: number;
}

/** An entry that holds a record of a document. */
export interface Holder {
  readonly record: string;
  readonly digest: Digest;
}

/** So many entries whose dates mean these days: one day, or as many as are possible. */
export interface DateSpan {
  readonly earliest: string;
  readonly latest: string;
  readonly grain: Grain;
  readonly count: number;
}

/** Questions of some kinds; of all where none is given. */
export interface QuestionQuery extends Paging {
  readonly kinds?: readonly string[] | undefined;
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
