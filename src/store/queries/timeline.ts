import type { Kysely } from 'kysely';
import { decodeCursor, encodeCursor, InvalidCursor, pageSize } from '../cursor.ts';
import type { Listed, TimelineQuery } from '../queries.ts';
import type { Page } from '../search.ts';
import type { Schema } from '../sql/schema.ts';
import { type Matching, matching } from './matching.ts';
import { daysOf, grainOf } from './place.ts';

interface Row {
  readonly place: string;
  readonly entry: number;
  readonly digest: string;
}

interface Seat {
  readonly place: string;
  readonly entry: number;
}

/** As `QueryStore.timeline` tells. Cost: the page, and the rows that the other conditions pass over on the way. */
export async function timeline(db: Kysely<Schema>, query: TimelineQuery): Promise<Page<Listed>> {
  const page = await pageInTime((await matching(db, query)).rows, query);
  return { ...page, items: page.items.map((row) => listed(row, query)) };
}

/** The dated rows in order of time, then those without a date, which sort before all others in the index. */
async function pageInTime(rows: Matching, query: TimelineQuery): Promise<Page<Row>> {
  const size = pageSize(query.limit);
  const after = seatOf(query.cursor);
  const found: Row[] = [];
  if (after?.place !== '') found.push(...(await datedRows(rows, query, after, size + 1)));
  if (found.length <= size)
    found.push(
      ...(await undatedRows(rows, after?.place === '' ? after : undefined, size + 1 - found.length)),
    );
  const items = found.slice(0, size);
  const last = items.at(-1);
  return found.length > size && last ? { items, next: encodeCursor([last.place, last.entry]) } : { items };
}

async function datedRows(
  rows: Matching,
  { order }: TimelineQuery,
  after: Seat | undefined,
  limit: number,
): Promise<readonly Row[]> {
  const [direction, sign] = order === 'oldest' ? (['asc', '>'] as const) : (['desc', '<'] as const);
  let query = rows.where('found.place', '<>', '');
  if (after)
    query = query.where((it) =>
      it(it.refTuple('found.place', 'found.entry'), sign, it.tuple(after.place, after.entry)),
    );
  return query
    .innerJoin('entry', 'entry.seq', 'found.entry')
    .select(['found.place', 'found.entry', 'entry.digest'])
    .orderBy('found.place', direction)
    .orderBy('found.entry', direction)
    .limit(limit)
    .execute();
}

async function undatedRows(rows: Matching, after: Seat | undefined, limit: number): Promise<readonly Row[]> {
  return rows
    .where('found.place', '=', '')
    .where('found.entry', '>', after?.entry ?? 0)
    .innerJoin('entry', 'entry.seq', 'found.entry')
    .select(['found.place', 'found.entry', 'entry.digest'])
    .orderBy('found.entry')
    .limit(limit)
    .execute();
}

function seatOf(cursor: string | undefined): Seat | undefined {
  const values = decodeCursor(cursor, ['string', 'number']);
  if (!values) return undefined;
  const [place, entry] = values;
  if (typeof place !== 'string' || typeof entry !== 'number') throw new InvalidCursor();
  return { place, entry };
}

function listed({ place, digest }: Row, { from, to }: TimelineQuery): Listed {
  const days = daysOf(place);
  const certain =
    days !== undefined &&
    (from === undefined || days.earliest >= from) &&
    (to === undefined || days.latest <= to);
  return { digest: JSON.parse(digest), days, grain: grainOf(place), certain };
}
