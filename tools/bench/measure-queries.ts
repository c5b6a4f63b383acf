import { type OpenDesk, openDesk } from '#app/desk/open-desk';
import { createServer } from '#server/create-server';
import type { Pair } from '#store/queries';
import type { Store } from '#store/store';
import { randomFrom } from '../fuzz/random.ts';
import { between, type ServerProcessor, serverProcessor } from './server-processor.ts';
import { durationMs } from './spread.ts';

/** How long a query takes, in milliseconds: in the middle, and at most in 95 of 100 calls. */
export interface QueryTime {
  readonly name: string;
  /** Whether a page of the desk asks it, rather than being one of the ten queries of the register. */
  readonly isPage: boolean;
  readonly p50: number;
  readonly p95: number;
  /**
   * The same at most of 95 calls, of processor time of this process and of those of a server on this machine that serve it:
   * what the call costs while the machine does other things.
   */
  readonly processor: number;
}

const calls = 100;
const warmUp = 5;
const seed = 20;

type Query = (at: number) => Promise<unknown>;

/** Times each query of the register and each page of the desk, with other values at every call; always the same values. */
export async function measureQueries(address: string): Promise<readonly QueryTime[]> {
  const desk = await openDesk(address);
  const { register } = desk;
  const server = await serverProcessor(address);
  try {
    const asked = await askedOf(register.store);
    const times: QueryTime[] = [];
    for (const [isPage, queries] of [
      [false, registerQueries(register.store, asked)],
      [true, deskPages(desk, asked)],
    ] as const)
      for (const [name, query] of Object.entries(queries))
        times.push({ name, isPage, ...(await timed(query, server)) });
    return times;
  } finally {
    await server.close();
    await register.close();
  }
}

async function timed(
  query: Query,
  server: ServerProcessor,
): Promise<Pick<QueryTime, 'p50' | 'p95' | 'processor'>> {
  for (let at = 0; at < warmUp; at += 1) await query(calls + at);
  const times: number[] = [];
  const processor: number[] = [];
  for (let at = 0; at < calls; at += 1) {
    const atServer = await server.taken();
    const before = process.cpuUsage();
    times.push(await durationMs(() => query(at)));
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000 + between(atServer, await server.taken()));
  }
  return { p50: atShare(times, 0.5), p95: atShare(times, 0.95), processor: atShare(processor, 0.95) };
}

/** The least value that so large a share of the values does not exceed. */
function atShare(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN;
}

const kinds = ['event', 'agreement', 'thread', 'stance', 'mechanism', 'relationship'] as const;
type EntryKind = (typeof kinds)[number];

/** What is asked for: by the number of the call, values that the register holds. */
interface Asked {
  readonly pair: (at: number) => Pair;
  readonly state: (at: number) => string;
  readonly person: (at: number) => { readonly id: string; readonly name: string };
  readonly document: (at: number) => string;
  readonly entry: (kind: EntryKind, at: number) => string;
  readonly publisher: (at: number) => string;
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
  const publishers = [...new Set((await store.coverage()).flatMap((it) => it.publisher ?? []))];
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
    publisher: chosen(publishers.length > 0 ? publishers : ['none'], publishers.length),
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

/** Every kind of page of the desk, as the server answers it to a browser, from the request to the last byte. */
function deskPages(desk: OpenDesk, asked: Asked): Readonly<Record<string, Query>> {
  const server = createServer(desk, { host: '127.0.0.1' });
  const page = (pathOf: (at: number) => string): Query => {
    return async (at) => {
      const path = pathOf(at);
      const answer = await server.request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1' } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`);
    };
  };
  const pair = (at: number) => `/pair/${asked.pair(at).join('-')}`;
  const entry = (kind: EntryKind) => page((at) => `/${kind}/${asked.entry(kind, at)}`);
  return {
    home: page((at) => (at % 2 === 0 ? '/' : `/?since=${asked.year(at)}`)),
    news: page((at) => `/news?since=${asked.year(at)}`),
    pairs: page(() => '/pairs'),
    pair: page(pair),
    'pair, one year': page((at) => `${pair(at)}?period=${asked.year(at)}`),
    'pair, filtered': page((at) => `${pair(at)}?form=meeting&source=${asked.publisher(at)}`),
    events: page((at) => `/events?state=${asked.state(at)}&form=visit`),
    documents: page((at) => `/documents?pair=${asked.pair(at).join('-')}`),
    threads: page((at) => `/threads?state=${asked.state(at)}`),
    people: page((at) => `/people?state=${asked.state(at)}`),
    'where sources differ': page((at) => `/conflicts?state=${asked.state(at)}`),
    event: entry('event'),
    agreement: entry('agreement'),
    thread: entry('thread'),
    relationship: entry('relationship'),
    mechanism: entry('mechanism'),
    'stated position': page((at) => `/position/${asked.entry('stance', at)}`),
    person: page((at) => `/person/${asked.person(at).id}`),
    document: page((at) => `/document/${asked.document(at)}`),
    search: page((at) => `/search?q=${encodeURIComponent(asked.words(at))}`),
    review: page(() => '/review'),
    'network of a state': page((at) => `/network/${asked.state(at)}`),
    'network of a person': page((at) => `/network/${asked.person(at).id}`),
    map: page((at) => (at % 2 === 0 ? '/map' : `/map?state=${asked.state(at)}`)),
    calendar: page((at) => `/calendar/${asked.year(at)}`),
    'calendar of a state': page((at) => `/calendar/${asked.year(at)}?state=${asked.state(at)}`),
    about: page(() => '/about'),
  };
}
