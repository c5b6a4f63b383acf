import type { EventDigest } from '#model/digest';
import type { Entry } from '#model/entry';
import type { OfficeQuestion } from '#register/office-holders';
import type {
  DateCount,
  DateSpan,
  Encounter,
  EncounterQuery,
  EntryFilter,
  Listed,
  Pair,
  TimelineQuery,
  VisitCount,
} from '#store/queries';
import type { Page, Paging, SearchStore, TextQuery } from '#store/search';
import type { Store } from '#store/store';
import { type About, about } from './query/about.ts';
import { type DocumentPage, documentPage } from './query/document.ts';
import { type EntryPage, entryPage } from './query/entry-page.ts';
import {
  activePairs,
  conflicts,
  type Home,
  home,
  type News,
  type NewsQuery,
  news,
  openThreads,
  type PairActivity,
  type PlaceFilter,
  refuted,
  threads,
} from './query/home.ts';
import { lastMeeting } from './query/last-meeting.ts';
import { timelinePage, uncertain } from './query/listed.ts';
import { type OfficeAnswer, officeAnswer } from './query/office.ts';
import { mechanisms, type Official, officials, type PairPage, pairPage } from './query/pair.ts';
import type { People } from './query/people-named.ts';
import {
  type Counterpart,
  counterparts,
  mentions,
  type PersonMention,
  type PersonPage,
  personPage,
} from './query/person.ts';
import { type AgreementHit, type SearchPage, searchAgreements, searchPage } from './query/search-page.ts';
import { type ReviewItem, type ReviewQuery, reviewPage } from './review.ts';

/**
 * What the pages of the desk ask of a register, as of its last settling. Lists hold short forms of entries (`Digest`), are
 * paged, and cost no more in a large register than in a small one.
 */
export interface Desk extends SearchStore {
  /** The beginnings of all lists of the first page. */
  home(query: NewsQuery): Promise<Home>;
  /** Documents published since a day, the newest first, each with its entries. */
  news(query: NewsQuery): Promise<Page<News> & People>;
  /** The pairs with most entries, with their years. */
  activePairs(query: Paging): Promise<Page<PairActivity>>;
  /** Entries in which sources differ, the newest first. */
  conflicts(query: PlaceFilter): Promise<Page<Listed> & People>;
  /** Claims of novelty that the register refutes, the newest first. */
  refuted(query: PlaceFilter): ReturnType<typeof refuted>;
  /** Threads that wait for something, those that wait longest first. */
  openThreads(query: PlaceFilter): ReturnType<typeof openThreads>;
  /** All threads, or the open ones. */
  threads(query: Parameters<typeof threads>[1]): ReturnType<typeof threads>;
  /** What the page of two sides shows beside its lists; undefined where the register holds nothing about both. */
  pair(pair: Pair): Promise<PairPage | undefined>;
  /** When two sides last met, as far as the register tells. */
  lastMeeting(pair: Pair): Promise<Listed<EventDigest> | undefined>;
  /** Events and agreements, or entries of one kind, in order of time. */
  timeline(query: TimelineQuery): Promise<Page<Listed> & People>;
  /** How many entries fit, in bins as fine as their dates are known. */
  counts(filter: EntryFilter): Promise<readonly DateCount[]>;
  /** How many entries fit, by the days that their dates may mean: a coarse date stays a span. */
  spans(filter: EntryFilter): Promise<readonly DateSpan[]>;
  /** Mechanisms of two sides, of one, or all. */
  mechanisms(query: Parameters<typeof mechanisms>[1]): ReturnType<typeof mechanisms>;
  /** The people of two sides who took part in events of both. */
  officials(pair: Pair, paging: Paging): Promise<Page<Official>>;
  /** Who met whom how often. */
  encounters(query: EncounterQuery): Promise<Page<Encounter>>;
  /** An entry with the part of its long list that the cursor tells. */
  entry(
    id: string,
    query: Paging & { readonly kind?: Entry['entry'] | undefined },
  ): Promise<EntryPage | undefined>;
  person(id: string): Promise<PersonPage | undefined>;
  /** The records that are taken for a person, each with why. */
  mentions(person: string, paging: Paging): Promise<Page<PersonMention>>;
  /** Whom a person met, most often first. */
  counterparts(person: string, paging: Paging): Promise<Page<Counterpart>>;
  /** Who held an office of a side. */
  office(question: OfficeQuestion): Promise<OfficeAnswer>;
  document(id: string): Promise<DocumentPage | undefined>;
  /** Questions to a human, by kind, those first for which most speaks. */
  review(query: ReviewQuery): Promise<Page<ReviewItem>>;
  /** Events of which nothing but one hedged report tells. */
  uncertain(paging: Paging): ReturnType<typeof uncertain>;
  /** People by name; documents, quotes and agreements by their words. */
  search(query: Omit<TextQuery, 'cursor'>): Promise<SearchPage>;
  searchAgreements(query: TextQuery): Promise<Page<AgreementHit>>;
  /** The sides that entries about a state are about too. */
  neighbours(
    state: string,
    paging: Paging,
  ): Promise<Page<{ readonly state: string; readonly entries: number }>>;
  /** Visits that took place, by whose they were, place and year. */
  visits(query: { readonly state?: string | undefined }): Promise<readonly VisitCount[]>;
  about(): Promise<About>;
}

/** The questions of the desk to the register that a store keeps. */
export function deskOn(store: Store): Desk {
  return {
    home: (query) => home(store, query),
    news: (query) => news(store, query),
    activePairs: (query) => activePairs(store, query),
    conflicts: (query) => conflicts(store, query),
    refuted: (query) => refuted(store, query),
    openThreads: (query) => openThreads(store, query),
    threads: (query) => threads(store, query),
    pair: (pair) => pairPage(store, pair),
    lastMeeting: (pair) => lastMeeting(store, pair),
    timeline: (query) => timelinePage(store, query),
    counts: (filter) => store.countByDate(filter),
    spans: (filter) => store.spans(filter),
    mechanisms: (query) => mechanisms(store, query),
    officials: (pair, paging) => officials(store, pair, paging),
    encounters: (query) => store.encounters(query),
    entry: (id, query) => entryPage(store, id, query),
    person: (id) => personPage(store, id),
    mentions: (person, paging) => mentions(store, person, paging),
    counterparts: (person, paging) => counterparts(store, person, paging),
    office: (question) => officeAnswer(store, question),
    document: (id) => documentPage(store, id),
    review: (query) => reviewPage(store, query),
    uncertain: (paging) => uncertain(store, paging),
    search: (query) => searchPage(store, query),
    searchAgreements: (query) => searchAgreements(store, query),
    searchDocuments: (query) => store.searchDocuments(query),
    searchQuotes: (query) => store.searchQuotes(query),
    searchPeople: (query) => store.searchPeople(query),
    neighbours: async (state, paging) => {
      const page = await store.neighbours({ state, ...paging });
      return { ...page, items: page.items.map(({ value, count }) => ({ state: value, entries: count })) };
    },
    visits: (query) => store.visits(query),
    about: () => about(store),
  };
}
