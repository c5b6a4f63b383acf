import { type Kysely, sql } from 'kysely';
import type { Entry } from '#model/entry';
import { offsetOf, pageSize } from '../cursor.ts';
import type { DateCount, EntryFilter, PairEntries, QueryStore } from '../queries.ts';
import type { Page, Paging } from '../search.ts';
import { offsetPage } from '../sql/offset-page.ts';
import type { Schema } from '../sql/schema.ts';
import { matching } from './matching.ts';
import { grainOf } from './place.ts';

/** As `QueryStore.countByDate` tells. Cost: linear in the entries that fit. */
export async function countByDate(db: Kysely<Schema>, filter: EntryFilter): Promise<readonly DateCount[]> {
  const month = sql<string>`substr(found.place, 1, 7)`;
  const grain = sql<string>`substr(found.place, 23, 1)`;
  const rows = await matching(db, filter)
    .select((it) => [month.as('month'), grain.as('grain'), it.fn.countAll<number>().as('count')])
    .groupBy([month, grain])
    .execute();
  const counts = new Map<string, DateCount>();
  for (const row of rows) {
    const grainName = grainOf(row.grain);
    const bin = binOf(row.month, grainName);
    const key = `${bin} ${row.grain}`;
    counts.set(key, { bin, grain: grainName, count: (counts.get(key)?.count ?? 0) + row.count });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

function binOf(month: string, grain: DateCount['grain']): string {
  if (grain === 'day' || grain === 'month') return month;
  return grain === 'year' ? month.slice(0, 4) : '';
}

/** As `QueryStore.pairs` tells. Cost: linear in the entries about pairs. */
export async function pairs(db: Kysely<Schema>, query: Paging): Promise<Page<PairEntries>> {
  const rows = await db
    .selectFrom('facet')
    .select((it) => ['name', it.fn.countAll<number>().as('entries')])
    .where('name', '>', 'pair ')
    .where('name', '<', 'pair!')
    .groupBy('name')
    .orderBy('entries', 'desc')
    .orderBy('name')
    .limit(pageSize(query.limit) + 1)
    .offset(offsetOf(query.cursor))
    .execute();
  const items = rows.map(({ name, entries }): PairEntries => {
    const [, a = '', b = ''] = name.split(' ');
    return { states: [a, b], entries };
  });
  return offsetPage(items, query);
}

/** As `QueryStore.totals` tells. */
export async function totals(db: Kysely<Schema>): ReturnType<QueryStore['totals']> {
  const rows = await db
    .selectFrom('entry')
    .select((it) => ['kind', it.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  return Object.fromEntries(rows.map(({ kind, count }) => [kind as Entry['entry'], count]));
}
