import type { Kysely } from 'kysely';
import { decodeCursor, encodeCursor, InvalidCursor, pageSize } from '../cursor.ts';
import type { Tallied } from '../queries.ts';
import type { Page, Paging } from '../search.ts';
import type { Schema } from '../sql/schema.ts';

/** The bins of a tally, the fullest first, equal ones in order. */
export async function tallied(db: Kysely<Schema>, name: string, query: Paging): Promise<Page<Tallied>> {
  const size = pageSize(query.limit);
  let rows = db
    .selectFrom('tally')
    .select(['bin as value', 'count'])
    .where('name', '=', name)
    .where('count', '>', 0);
  const after = decodeCursor(query.cursor, ['number', 'string']);
  if (after) {
    const [count, bin] = after;
    if (typeof count !== 'number' || typeof bin !== 'string') throw new InvalidCursor();
    rows = rows
      .where('count', '<=', count)
      .where((it) => it.or([it('count', '<', count), it('bin', '>', bin)]));
  }
  const found = await rows
    .orderBy('count', 'desc')
    .orderBy('bin')
    .limit(size + 1)
    .execute();
  const items = found.slice(0, size);
  const last = items.at(-1);
  return found.length > size && last ? { items, next: encodeCursor([last.count, last.value]) } : { items };
}

/** All bins of some tallies, in order, by the name of the tally. */
export async function binsOf(
  db: Kysely<Schema>,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Tallied[]>> {
  if (names.length === 0) return new Map();
  const rows = await db
    .selectFrom('tally')
    .select(['name', 'bin as value', 'count'])
    .where('name', 'in', names)
    .where('count', '>', 0)
    .orderBy('name')
    .orderBy('bin')
    .execute();
  const found = Map.groupBy(rows, (row) => row.name);
  return new Map([...found].map(([name, own]) => [name, own.map(({ value, count }) => ({ value, count }))]));
}

/** The fullest first. */
export function byCount(bins: readonly Tallied[]): readonly Tallied[] {
  return bins.toSorted((a, b) => b.count - a.count);
}
