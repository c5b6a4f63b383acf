import { deskOn } from '#app/desk';
import { openRegister } from '#app/open-register';
import type { Pair } from '#store/queries';
import type { Store } from '#store/store';
import { randomFrom } from '../fuzz/random.ts';
import { durationMs } from './spread.ts';

/** How long a query takes, in milliseconds: in the middle, and at most in 95 of 100 calls. */
export interface QueryTime {
  readonly name: string;
  /** Whether a page of the desk asks it, rather than being one of the ten queries of the register. */
  readonly isPage: boolean;
  readonly p50: number;
  readonly p95: number;
}

const calls = 100;
const warmUp = 5;
const seed = 20;

type Query = (at: number) => Promise<unknown>;

/** Times each query of the register and each page of the desk, with other values at every call; always the same values. */
export async function measureQueries(address: string): Promise<readonly QueryTime[]> {
  const register = await openRegister(address);
  try {
    const asked = await askedOf(register.store);
    const times: QueryTime[] = [];
    for (const [isPage, queries] of [
      [false, registerQueries(register.store, asked)],
      [true, deskPages(register.store, asked)],
    ] as const)
      for (const [name, query] of Object.entries(queries))
        times.push({ name, isPage, ...(await timed(query)) });
    return times;
  } finally {
    await register.close();
  }
}

async function timed(query: Query): Promise<Pick<QueryTime, 'p50' | 'p95'>> {
  for (let at = 0; at < warmUp; at += 1) await query(calls + at);
  const times: number[] = [];
  for (let at = 0; at < calls; at += 1) times.push(await durationMs(() => query(at)));
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.ceil(part * times.length) - 1] ?? Number.NaN;
  return { p50: share(0.5), p95: share(0.95) };
}

/** What is asked for: by the number of the call, values that the register holds. */
interface Asked {
  readonly pair: (at: number) => Pair;
  readonly state: (at: number) => string;
  readonly person: (at: number) => { readonly id: string; readonly name: string };
  readonly document: (at: number) => string;
  readonly entry: (
    kind: 'event' | 'agreement' | 'thread' | 'stance' | 'mechanism' | 'relationship',
    at: number,
  ) => string;
  /** One to three words that stand in a quote. */
  readonly words: (at: number) => string;
  readonly year: (at: number) => number;
}

/**
 * Half of the pairs, states and people are among those of which the register holds most, the other half are taken from
 * among many.
 */
async function askedOf(store: Store): Promise<Asked> {
  const { below, pick } = randomFrom(seed);
  const chosen = <Value>(values: readonly Value[], most: number): ((at: number) => Value) => {
    const order = Array.from({ length: calls + warmUp }, (_, at) =>
      below(at % 2 === 0 ? most : values.length),
    );
    return (at) => values[(order[at] ?? 0) % values.length] as Value;
  };
  const pairs = await all(200, (paging) => store.pairs(paging), 3);
  const states = [...new Set(pairs.flatMap((it) => it.states))];
  const persons = (
    await Promise.all(pairs.slice(0, 40).map(({ states: pair }) => store.officials({ pair, limit: 30 })))
  ).flatMap((it) => it.items.map(({ value }) => value));
  const names = await store.digests('person', persons);
  const documents = (await all(200, (paging) => store.timeline({ kind: 'document', ...paging }), 5)).flatMap(
    ({ digest }) => (digest.entry === 'document' ? [digest.id] : []),
  );
  const kinds = ['event', 'agreement', 'thread', 'stance', 'mechanism', 'relationship'] as const;
  const entries = new Map<string, (at: number) => string>();
  const quotes: string[] = [];
  for (const kind of kinds) {
    const listed = await all(200, (paging) => store.timeline({ kind, ...paging }), 5);
    for (const { digest } of listed) if ('first' in digest) quotes.push(digest.first.quote);
    const ids = listed.map(({ digest }) => digest.id);
    entries.set(kind, chosen(ids, ids.length));
  }
  const phrase = (quote: string) => {
    const words = quote.match(/\p{L}{4,}/gu) ?? ['talks'];
    return Array.from({ length: 1 + below(3) }, () => pick(words as unknown as [string, ...string[]])).join(
      ' ',
    );
  };
  const phrases = Array.from({ length: calls + warmUp }, () => phrase(quotes[below(quotes.length)] ?? ''));
  const people = [...names.values()].map(({ id, name }) => ({ id, name }));
  return {
    pair: chosen(
      pairs.map((it) => it.states),
      10,
    ),
    state: chosen(states, 5),
    person: chosen(people, 10),
    document: chosen(documents, documents.length),
    entry: (kind, at) => entries.get(kind)?.(at) ?? '',
    words: (at) => phrases[at] ?? '',
    year: (at) => 1995 + (at % 30),
  };
}

async function all<Item>(
  limit: number,
  query: (paging: {
    limit: number;
    cursor?: string | undefined;
  }) => Promise<{ items: readonly Item[]; next?: string | undefined }>,
  pages: number,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const { items, next } = await query({ limit, cursor });
    found.push(...items);
    cursor = next;
    if (cursor === undefined) break;
  }
  return found;
}

function registerQueries(store: Store, asked: Asked): Readonly<Record<string, Query>> {
  const range = (at: number) => ({ from: `${asked.year(at)}-03-10`, to: `${asked.year(at)}-09-20` });
  return {
    'timeline of a pair': (at) => store.timeline({ pair: asked.pair(at) }),
    'timeline of a state': (at) => store.timeline({ state: asked.state(at) }),
    'timeline of a person': (at) => store.timeline({ person: asked.person(at).id }),
    'timeline by area and state': (at) => store.timeline({ state: asked.state(at), area: 'energy' }),
    'timeline by form and status': (at) =>
      store.timeline({ state: asked.state(at), form: 'visit', status: 'planned' }),
    'timeline of half a year': (at) => store.timeline({ state: asked.state(at), ...range(at) }),
    'counts a month, filtered': (at) => store.countByDate({ pair: asked.pair(at), form: 'meeting' }),
    'who met whom': (at) => store.encounters({ pair: asked.pair(at), ...(at % 4 === 0 ? range(at) : {}) }),
    'full text': async (at) => {
      await store.searchDocuments({ text: asked.words(at) });
      await store.searchQuotes({ text: asked.words(at) });
    },
    'fuzzy names': (at) => store.searchPeople({ name: misspelt(asked.person(at).name) }),
  };
}

/** The name without its third letter. */
function misspelt(name: string): string {
  return `${name.slice(0, 2)}${name.slice(3)}`;
}

function deskPages(store: Store, asked: Asked): Readonly<Record<string, Query>> {
  const desk = deskOn(store);
  return {
    home: (at) => desk.home({ since: `${asked.year(at)}-01-01` }),
    pair: async (at) => {
      const pair = asked.pair(at);
      await desk.pair(pair);
      await desk.timeline({ pair });
      await desk.threads({ pair, limit: 100 });
      await desk.timeline({ kind: 'agreement', pair });
      await desk.mechanisms({ pair });
      await desk.timeline({ kind: 'document', pair });
    },
    'pair, filtered': async (at) => {
      const filter = { pair: asked.pair(at), form: 'meeting', source: 'kremlin.ru' };
      await desk.timeline(filter);
      await desk.counts(filter);
    },
    'pair, zoomed to a year': async (at) => {
      const [from, to] = [`${asked.year(at)}-01-01`, `${asked.year(at)}-12-31`];
      await desk.timeline({ pair: asked.pair(at), from, to, limit: 200 });
      await desk.spans({ pair: asked.pair(at), from, to });
    },
    event: (at) => desk.entry(asked.entry('event', at), { kind: 'event' }),
    agreement: (at) => desk.entry(asked.entry('agreement', at), { kind: 'agreement' }),
    thread: (at) => desk.entry(asked.entry('thread', at), { kind: 'thread' }),
    stance: (at) => desk.entry(asked.entry('stance', at), { kind: 'stance' }),
    mechanism: (at) => desk.entry(asked.entry('mechanism', at), { kind: 'mechanism' }),
    relationship: (at) => desk.entry(asked.entry('relationship', at), { kind: 'relationship' }),
    person: async (at) => {
      const { id } = asked.person(at);
      await desk.person(id);
      await desk.timeline({ person: id });
      await desk.mentions(id, {});
    },
    document: (at) => desk.document(asked.document(at)),
    'doubtful reports': (at) => desk.uncertain({ limit: 20 + (at % 20) }),
    search: (at) => desk.search({ text: asked.words(at) }),
    'network of a state': (at) => desk.neighbours(asked.state(at), { limit: 30 }),
    'network of a person': (at) => desk.counterparts(asked.person(at).id, { limit: 30 }),
    'map of visits': (at) => desk.visits({ state: at % 2 === 0 ? undefined : asked.state(at) }),
    calendar: (at) => desk.spans({ from: `${asked.year(at)}-01-01`, to: `${asked.year(at)}-12-31` }),
    'calendar of a state': (at) =>
      desk.spans({ state: asked.state(at), from: `${asked.year(at)}-01-01`, to: `${asked.year(at)}-12-31` }),
    about: () => desk.about(),
  };
}
