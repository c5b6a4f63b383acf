import { type Kysely, sql } from 'kysely';
import type {
  Breakdown,
  Coverage,
  DateCount,
  DateSpan,
  EntryFilter,
  KindCounts,
  Pair,
  PairEntries,
  Tallied,
  VisitCount,
} from '../queries.ts';
import type { Page, Paging } from '../search.ts';
import type { Schema } from '../sql/schema.ts';
import { matching } from './matching.ts';
import { daysOf, grainOf } from './place.ts';
import { binsOf, byCount, tallied } from './tallied.ts';
import { binOf, countIn, pairScope, stateScope, tallies } from './tallies.ts';

/**
 * As `QueryStore.countByDate` tells. Cost: of all happenings, those of a pair or of a state the bins alone; else linear in
 * the entries that fit.
 */
export async function countByDate(db: Kysely<Schema>, filter: EntryFilter): Promise<readonly DateCount[]> {
  const scope = wholeScope(filter);
  if (scope === undefined) return countMatching(db, filter);
  const name = tallies.months(scope);
  const bins = (await binsOf(db, [name])).get(name) ?? [];
  return inOrder(bins.map(({ value, count }) => countIn(value, count)));
}

/** What is asked for where it is all that a tally counts. */
function wholeScope(filter: EntryFilter) {
  const { pair, state, undated, ...rest } = filter;
  if (undated === false || Object.values(rest).some((value) => value !== undefined)) return undefined;
  if (pair && state !== undefined) return undefined;
  if (pair) return pairScope(pair);
  return state === undefined ? ('all' as const) : stateScope(state);
}

async function countMatching(db: Kysely<Schema>, filter: EntryFilter): Promise<readonly DateCount[]> {
  const month = sql<string>`substr(found.place, 1, 7)`;
  const grain = sql<string>`substr(found.place, 23, 1)`;
  const rows = await (await matching(db, filter)).rows
    .select((it) => [month.as('month'), grain.as('grain'), it.fn.countAll<number>().as('count')])
    .groupBy([month, grain])
    .execute();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const bin = binOf(`${row.month}${row.grain}`);
    counts.set(bin, (counts.get(bin) ?? 0) + row.count);
  }
  return inOrder([...counts].map(([bin, count]) => countIn(bin, count)));
}

const grains = ['day', 'month', 'year', 'longer', 'undated'] as const;

function inOrder(counts: readonly DateCount[]): readonly DateCount[] {
  return counts.toSorted(
    (a, b) => compare(a.bin, b.bin) || grains.indexOf(a.grain) - grains.indexOf(b.grain),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** As `QueryStore.spans` tells. Cost: linear in the entries of the years from `from` to `to`, and those of several years. */
export async function spans(db: Kysely<Schema>, filter: EntryFilter): Promise<readonly DateSpan[]> {
  const { rows } = await matching(db, { ...filter, undated: false });
  const counted = (some: typeof rows) =>
    some
      .select((it) => ['found.place', it.fn.countAll<number>().as('count')])
      .groupBy('found.place')
      .orderBy('found.place')
      .execute();
  const year = filter.from && `${filter.from.slice(0, 4)}-01-01`;
  // What begins in an earlier year and is not over then lies in several years: these have an index of their own.
  const found = year
    ? [
        ...(await counted(rows.where('found.place', '<', year).where(liesInSeveralYears))),
        ...(await counted(rows.where('found.place', '>=', year))),
      ]
    : await counted(rows);
  return found.flatMap(({ place, count }) => {
    const days = daysOf(place);
    return days ? [{ ...days, grain: grainOf(place), count }] : [];
  });
}

/** Written as in the index `facet_long`, so that it is used. */
const liesInSeveralYears = sql<boolean>`substr(found.place, 1, 4) < substr(found.place, 12, 4)`;

/** As `QueryStore.pairs` tells. */
export async function pairs(db: Kysely<Schema>, query: Paging): Promise<Page<PairEntries>> {
  const page = await tallied(db, tallies.pairs, query);
  const items = page.items.map(({ value, count }): PairEntries => {
    const [a = '', b = ''] = value.split(' ');
    return { states: [a, b], entries: count };
  });
  return { ...page, items };
}

/** As `QueryStore.yearsOfPairs` tells. */
export async function yearsOfPairs(
  db: Kysely<Schema>,
  all: readonly Pair[],
): Promise<readonly (readonly Tallied[])[]> {
  const names = all.map((pair) => tallies.years(pairScope(pair)));
  const bins = await binsOf(db, names);
  return names.map((name) => bins.get(name) ?? []);
}

/** As `QueryStore.totals` tells. */
export async function totals(db: Kysely<Schema>): Promise<KindCounts> {
  return kindCounts((await binsOf(db, [tallies.kinds])).get(tallies.kinds));
}

function kindCounts(bins: readonly Tallied[] = []): KindCounts {
  return Object.fromEntries(bins.map(({ value, count }) => [value, count]));
}

/** As `QueryStore.breakdown` tells. */
export async function breakdown(
  db: Kysely<Schema>,
  of: { readonly pair: Pair } | { readonly state: string },
): Promise<Breakdown> {
  const scope = 'pair' in of ? pairScope(of.pair) : stateScope(of.state);
  const names = {
    kinds: tallies.kindsOf(scope),
    forms: tallies.forms(scope),
    statuses: tallies.statuses(scope),
    areas: tallies.areas(scope),
    publishers: tallies.publishers(scope),
  };
  const bins = await binsOf(db, Object.values(names));
  const sorted = (name: string) => byCount(bins.get(name) ?? []);
  return {
    kinds: kindCounts(bins.get(names.kinds)),
    forms: sorted(names.forms),
    statuses: sorted(names.statuses),
    areas: sorted(names.areas),
    publishers: sorted(names.publishers),
  };
}

/** As `QueryStore.visits` tells. */
export async function visits(
  db: Kysely<Schema>,
  { state }: { readonly state?: string | undefined },
): Promise<readonly VisitCount[]> {
  const name = tallies.routes(state === undefined ? 'all' : stateScope(state));
  return byCount((await binsOf(db, [name])).get(name) ?? []).map(({ value, count }) => {
    const [home, place, year] = value.split(' ').map((it) => (it === '-' || it === '' ? undefined : it));
    return { home, place, year, count };
  });
}

/** As `QueryStore.coverage` tells. */
export async function coverage(db: Kysely<Schema>): Promise<readonly Coverage[]> {
  const name = tallies.publishers('all');
  return ((await binsOf(db, [name])).get(name) ?? []).map(({ value, count }) => {
    const space = value.indexOf(' ');
    return {
      year: value.slice(0, space) || undefined,
      publisher: value.slice(space + 1) || undefined,
      count,
    };
  });
}
