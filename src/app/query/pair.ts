import type { MechanismDigest, PersonDigest, RelationshipDigest, StanceDigest } from '#model/digest';
import type { Breakdown, DateCount, Pair, PersonName, Tallied } from '#store/queries';
import type { Page, Paging } from '#store/search';
import type { Store } from '#store/store';
import { type People, peopleNamed } from './people-named.ts';
import { type YearCount, yearsIn } from './years.ts';

/** What the page of two sides shows beside its lists. */
export interface PairPage extends Breakdown, People {
  /** Sorted. */
  readonly states: Pair;
  /** Events and agreements. */
  readonly years: readonly YearCount[];
  readonly months: readonly DateCount[];
  /** The levels that sources tell of, by their first dates; relationships of more sides are left out. */
  readonly ladder: readonly RelationshipDigest[];
  /** What each side said, by topic. */
  readonly stances: readonly StanceDigest[];
  /** Who took part in most events. */
  readonly officials: readonly (PersonName & { readonly count: number })[];
}

const officialsShown = 20;
/** More levels than these no pair has; more topics than these no side speaks of. */
const mostLevels = 40;
const mostTopics = 100;

/** The page of two sides; undefined where the register holds nothing about both, not even a lead. */
export async function pairPage(store: Store, pair: Pair): Promise<PairPage | undefined> {
  const states = [...pair].sort() as unknown as Pair;
  const counts = await store.breakdown({ pair: states });
  if (Object.keys(counts.kinds).length === 0 && !(await hasLead(store, states))) return undefined;
  const months = await store.countByDate({ pair: states });
  const stances = [...(await stancesOf(store, states[0])), ...(await stancesOf(store, states[1]))];
  return {
    states,
    ...counts,
    months,
    years: yearsIn(months),
    ladder: await ladderOf(store, states),
    stances,
    officials: (await officials(store, states, { limit: officialsShown })).items.map(
      ({ person, events }) => ({
        id: person.id,
        name: person.name,
        state: person.state,
        count: events,
      }),
    ),
    people: await peopleNamed(store, stances),
  };
}

async function hasLead(store: Store, pair: Pair): Promise<boolean> {
  return (await store.timeline({ kind: 'lead', pair, limit: 1 })).items.length > 0;
}

async function ladderOf(store: Store, pair: Pair): Promise<readonly RelationshipDigest[]> {
  const page = await store.timeline({ kind: 'relationship', pair, order: 'oldest', limit: mostLevels });
  return page.items.flatMap(({ digest }) =>
    digest.entry === 'relationship' && digest.states.length === 2 ? [digest] : [],
  );
}

/** What a state said, by topic: what it speaks of most first. */
async function stancesOf(store: Store, state: string): Promise<readonly StanceDigest[]> {
  const page = await store.timeline({ kind: 'stance', state, limit: mostTopics });
  return page.items
    .flatMap(({ digest }) => (digest.entry === 'stance' ? [digest] : []))
    .sort((a, b) => b.statements - a.statements || (a.topic < b.topic ? -1 : 1));
}

/** A person with the number of events of the pair in which he or she took part. */
export interface Official {
  readonly person: PersonDigest;
  readonly events: number;
}

/** The people of two sides who took part in events of both, in most first. */
export async function officials(store: Store, pair: Pair, paging: Paging): Promise<Page<Official>> {
  const page = await store.officials({ pair, ...paging });
  const people = await personsOf(store, page.items);
  const items = page.items.flatMap(({ value, count }): readonly Official[] => {
    const person = people.get(value);
    return person ? [{ person, events: count }] : [];
  });
  return { ...page, items };
}

function personsOf(store: Store, items: readonly Tallied[]) {
  return store.digests(
    'person',
    items.map((it) => it.value),
  );
}

/** Mechanisms of two sides, of one, or all: by their names for one side or all, else in order of time. */
export async function mechanisms(
  store: Store,
  {
    pair,
    state,
    ...paging
  }: Paging & { readonly pair?: Pair | undefined; readonly state?: string | undefined },
): Promise<Page<MechanismDigest>> {
  if (!pair) return store.byName({ kind: 'mechanism', state, ...paging });
  const page = await store.timeline({ kind: 'mechanism', pair, ...paging });
  return {
    ...page,
    items: page.items.flatMap(({ digest }) => (digest.entry === 'mechanism' ? [digest] : [])),
  };
}
