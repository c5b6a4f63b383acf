import type {
  AgreementDigest,
  DocumentDigest,
  EventDigest,
  MechanismDigest,
  PersonDigest,
  RefutedNoveltyDigest,
  RelationshipDigest,
  StanceDigest,
  ThreadDigest,
} from '#model/digest';
import type { ListedDigest, Listing, PeopleNames } from '../listing.ts';

/** So many happenings of a month (`2025-05`) or year (`2025`); `bin` is empty where no one year is known. */
export interface DateBin {
  readonly bin: string;
  readonly grain: 'day' | 'month' | 'year' | 'longer' | 'undated';
  readonly count: number;
}

/** A value of a filter and how many entries it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What a timeline can be narrowed to. */
interface Choices {
  readonly forms: readonly Choice[];
  readonly areas: readonly Choice[];
  readonly statuses: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly state?: string | undefined;
    readonly count: number;
  }[];
}

/** What a reader narrowed it to; `period` is a decade (`201X`), a year or a month. */
export interface Chosen {
  readonly form?: string | undefined;
  readonly area?: string | undefined;
  readonly status?: string | undefined;
  readonly person?: string | undefined;
  readonly source?: string | undefined;
  readonly period?: string | undefined;
  readonly cursor?: string | undefined;
}

/** All that the page of two sides shows. */
export interface PairModel {
  /** Codes, sorted. */
  readonly states: readonly [string, string];
  /** The latest publication date in the register, to which waiting is counted. */
  readonly latest?: string | undefined;
  readonly totals: Readonly<Record<string, number>>;
  /** The last time that they met, and what is planned next; dated by the register alone. */
  readonly lastMet?: ListedDigest<EventDigest> | undefined;
  readonly planned?: ListedDigest<EventDigest> | undefined;
  readonly ladder: readonly RelationshipDigest[];
  readonly choices: Choices;
  readonly chosen: Chosen;
  readonly timeline: Listing<ListedDigest> & { readonly people: PeopleNames };
  /** The happenings that the drawing shows one by one; where they are too many, how many fall into each month or year. */
  readonly drawn:
    | { readonly kind: 'each'; readonly items: readonly ListedDigest[] }
    | { readonly kind: 'counted'; readonly bins: readonly DateBin[] };
  readonly threads: Listing<ListedDigest<ThreadDigest>>;
  readonly agreements: Listing<ListedDigest<AgreementDigest>>;
  readonly mechanisms: Listing<MechanismDigest>;
  readonly stances: readonly StanceDigest[];
  readonly officials: Listing<{ readonly person: PersonDigest; readonly events: number }>;
  readonly conflicts: Listing<ListedDigest>;
  readonly refuted: Listing<ListedDigest<RefutedNoveltyDigest>>;
  readonly leads: Listing<ListedDigest>;
  readonly sources: Listing<ListedDigest<DocumentDigest>>;
}
