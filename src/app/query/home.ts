import type { Digest, DocumentDigest, RefutedNoveltyDigest, ThreadDigest } from '#model/digest';
import type { EntryFilter, Holder, KindCounts, Listed, PairEntries } from '#store/queries';
import type { Page, Paging } from '#store/search';
import type { Store } from '#store/store';
import { type People, peopleNamed } from './people-named.ts';
import type { YearCount } from './years.ts';

/** What the first page shows: of each list its beginning. */
export interface Home {
  /** The latest publication date in the register. */
  readonly latest?: string | undefined;
  readonly totals: KindCounts;
  readonly news: Page<News> & People;
  readonly pairs: Page<PairActivity>;
  readonly conflicts: Page<Listed> & People;
  readonly refuted: Page<Listed<RefutedNoveltyDigest>>;
  readonly open: Page<Listed<ThreadDigest>>;
}

/** A document with what it tells. */
export interface News {
  readonly document: DocumentDigest;
  /** The first dozen of its entries. */
  readonly entries: readonly {
    readonly digest: Digest;
    /** Whether no document published before this one tells of it. */
    readonly isNew: boolean;
  }[];
  /** How many more there are. */
  readonly more: number;
}

export interface NewsQuery extends Paging {
  /** `YYYY-MM-DD`: documents published then or later; all, the newest first, where it is left out. */
  readonly since?: string | undefined;
}

/** Two sides, how many entries are about both, and how many events and agreements there were each year. */
export interface PairActivity extends PairEntries {
  readonly years: readonly YearCount[];
}

export type PlaceFilter = Pick<EntryFilter, 'pair' | 'state' | 'area'> & Paging;

const entriesShown = 12;

/** The beginnings of all lists of the first page. */
export async function home(store: Store, query: NewsQuery): Promise<Home> {
  const { limit } = query;
  return {
    latest: await store.latestPublication(),
    totals: await store.totals(),
    news: await news(store, query),
    pairs: await activePairs(store, { limit }),
    conflicts: await conflicts(store, { limit }),
    refuted: await refuted(store, { limit }),
    open: await openThreads(store, { limit }),
  };
}

/** Documents published since a day, the newest first, each with its entries. */
export async function news(store: Store, { since, limit, cursor }: NewsQuery): Promise<Page<News> & People> {
  const page = await store.timeline({ kind: 'document', from: since, limit, cursor });
  const documents = page.items.flatMap(({ digest }) => (digest.entry === 'document' ? [digest] : []));
  const holders = await store.holders(documents.map((it) => it.id));
  const isNew = await noveltyOf(
    store,
    [...holders.values()].flat().map((it) => it.digest),
  );
  const items = page.items.flatMap(({ digest: document, days }): readonly News[] => {
    if (document.entry !== 'document') return [];
    const all = entriesAmong(holders.get(document.id) ?? []).filter((it) => it.entry !== 'person');
    const entries = all.slice(0, entriesShown);
    return [
      {
        document,
        entries: entries.map((digest) => ({ digest, isNew: isNew(digest, days?.earliest) })),
        more: all.length - entries.length,
      },
    ];
  });
  const shown = items.flatMap((it) => it.entries.map((entry) => entry.digest));
  return { ...page, items, people: await peopleNamed(store, shown) };
}

/** Each entry once. */
function entriesAmong(holders: readonly Holder[]): readonly Digest[] {
  return [...new Map(holders.map(({ digest }) => [`${digest.entry} ${digest.id}`, digest])).values()];
}

/** Entries that stand on more documents than these are not looked at: they are not new. */
const fewDocuments = 50;

/** Tells whether no other document told of an entry before the day on which one was published, as far as is known. */
async function noveltyOf(store: Store, digests: readonly Digest[]) {
  const several = digests.filter((it) => documentsOf(it) > 1 && documentsOf(it) <= fewDocuments);
  const first = new Map<string, string>();
  for (const [kind, own] of Map.groupBy(several, (it) => it.entry))
    for (const [id, day] of await store.firstTold(
      kind,
      own.map((it) => it.id),
    ))
      first.set(`${kind} ${id}`, day);
  return (digest: Digest, published: string | undefined): boolean => {
    if (documentsOf(digest) > fewDocuments) return false;
    const told = first.get(`${digest.entry} ${digest.id}`);
    return told === undefined || published === undefined || told >= published;
  };
}

function documentsOf(digest: Digest): number {
  return 'documents' in digest ? digest.documents : 1;
}

/** The pairs with most entries, with their years. */
export async function activePairs(store: Store, query: Paging): Promise<Page<PairActivity>> {
  const page = await store.pairs(query);
  const years = await store.yearsOfPairs(page.items.map((it) => it.states));
  const items = page.items.map((it, at) => ({
    ...it,
    years: (years[at] ?? []).map(({ value, count }) => ({ year: value, count })),
  }));
  return { ...page, items };
}

/** Entries in which sources differ, the newest first. */
export async function conflicts(
  store: Store,
  { pair, state, limit, cursor }: PlaceFilter,
): Promise<Page<Listed> & People> {
  const page = await store.timeline({ conflicting: true, pair, state, limit, cursor });
  return {
    ...page,
    people: await peopleNamed(
      store,
      page.items.map((it) => it.digest),
    ),
  };
}

/** Claims of novelty that the register refutes, the newest first. */
export async function refuted(store: Store, query: PlaceFilter): Promise<Page<Listed<RefutedNoveltyDigest>>> {
  const page = await store.timeline({ ...query, kind: 'refuted-novelty' });
  return page as Page<Listed<RefutedNoveltyDigest>>;
}

/** Threads that wait for something, those that wait longest first, those without a date last. */
export async function openThreads(store: Store, query: PlaceFilter): Promise<Page<Listed<ThreadDigest>>> {
  return threads(store, { ...query, open: true, order: 'oldest' });
}

/** Threads by their dates: of one that waits, that since when it does; else of the last step. */
export async function threads(
  store: Store,
  query: PlaceFilter & {
    readonly open?: boolean | undefined;
    readonly order?: 'newest' | 'oldest' | undefined;
  },
): Promise<Page<Listed<ThreadDigest>>> {
  const page = await store.timeline({ ...query, kind: 'thread' });
  return page as Page<Listed<ThreadDigest>>;
}
