import { type Kysely, sql } from 'kysely';
import type { PersonDigest } from '#model/digest';
import { decodeCursor, encodeCursor, InvalidCursor, pageSize } from '../cursor.ts';
import type { Encounter, EncounterQuery, PersonName, Tallied } from '../queries.ts';
import type { Page } from '../search.ts';
import type { Schema } from '../sql/schema.ts';
import { digests } from './by-id.ts';
import { matching } from './matching.ts';
import { tallied } from './tallied.ts';
import { pairScope, tallies } from './tallies.ts';

type Database = Kysely<Schema>;
type People = ReadonlyMap<string, PersonDigest>;

/** Two people who met, `Tallied.value` being their ids with a space between. */
type Met = Tallied;

/**
 * As `QueryStore.encounters` tells. Cost: without `from` and `to` the page; with them, linear in the events of that time.
 */
export async function encounters(db: Database, query: EncounterQuery): Promise<Page<Encounter>> {
  const size = pageSize(query.limit);
  const source =
    query.from === undefined && query.to === undefined ? metEver(db, query) : metInTime(db, query);
  const found: Met[] = [];
  const people = new Map<string, PersonDigest>();
  for await (const batch of source) {
    const ids = batch.flatMap((it) => it.value.split(' '));
    for (const [id, person] of await digests(db, 'person', ids)) people.set(id, person);
    found.push(...batch.filter((it) => areOfTwoSides(it, people, query)));
    if (found.length > size) break;
  }
  const page = found.slice(0, size);
  const times = await timesOf(db, page, query);
  const items = page.map((met): Encounter => {
    const [left = '', right = ''] = met.value.split(' ');
    return {
      left: nameOf(left, people),
      right: nameOf(right, people),
      count: met.count,
      ...times.get(met.value),
    };
  });
  const last = page.at(-1);
  return found.length > size && last ? { items, next: encodeCursor([last.count, last.value]) } : { items };
}

function nameOf(id: string, people: People): PersonName {
  const { name = '', state } = people.get(id) ?? {};
  return { id, name, state };
}

/** Whether both are of the pair, where one is given, and not of one side; a side that is not known may be any. */
function areOfTwoSides({ value }: Met, people: People, { pair }: EncounterQuery): boolean {
  const sides = value.split(' ').map((id) => people.get(id)?.state);
  if (sides.some((side) => side === undefined))
    return pair ? sides.every((it) => !it || pair.includes(it)) : true;
  return sides[0] !== sides[1] && (!pair || sides.every((it) => it !== undefined && pair.includes(it)));
}

/** All meetings as they are tallied, after the cursor, in batches. */
async function* metEver(
  db: Database,
  { person, pair, cursor, limit }: EncounterQuery,
): AsyncGenerator<readonly Met[]> {
  // Without a pair those of one person are tallied by the other; within a pair they are among all.
  const alone = person !== undefined && !pair ? person : undefined;
  const name = alone === undefined ? tallies.encounters(pair ? pairScope(pair) : 'all') : tallies.met(alone);
  const batch = Math.min(200, 2 * pageSize(limit) + 1);
  let after = seatOf(cursor, alone);
  do {
    const page: Page<Tallied> = await tallied(db, name, { limit: batch, cursor: after });
    after = page.next;
    yield page.items.flatMap(({ value, count }) =>
      alone === undefined ? turned(value, count, person) : [{ value: `${alone} ${value}`, count }],
    );
  } while (after !== undefined);
}

/** The cursor within the tally. */
function seatOf(cursor: string | undefined, alone: string | undefined): string | undefined {
  const after = afterOf(cursor);
  if (!after) return undefined;
  const bin =
    alone === undefined ? after.value.split(' ').sort().join(' ') : after.value.slice(alone.length + 1);
  return encodeCursor([after.count, bin]);
}

/** The two with the person first; none where neither is that person. */
function turned(value: string, count: number, person: string | undefined): readonly Met[] {
  const [left = '', right = ''] = value.split(' ');
  if (person === undefined || left === person) return [{ value, count }];
  return right === person ? [{ value: `${right} ${left}`, count }] : [];
}

/** The meetings of a time, counted, after the cursor. */
async function* metInTime(db: Database, query: EncounterQuery): AsyncGenerator<readonly Met[]> {
  const { person, cursor } = query;
  const rows = await (await eventsOf(db, query)).rows
    .innerJoin('met', 'met.entry', 'found.entry')
    .select((it) => ['met.person', 'met.other', it.fn.countAll<number>().as('count')])
    .$call((it) =>
      person === undefined
        ? it.whereRef('met.person', '<', 'met.other')
        : it.where('met.person', '=', person),
    )
    .groupBy(['met.person', 'met.other'])
    .execute();
  const after = afterOf(cursor);
  const all = rows
    .map((row): Met => ({ value: `${row.person} ${row.other}`, count: row.count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .filter((it) => !after || it.count < after.count || (it.count === after.count && it.value > after.value));
  for (let at = 0; at < all.length; at += 200) yield all.slice(at, at + 200);
}

function eventsOf(db: Database, { pair, person, from, to }: EncounterQuery) {
  return matching(db, { kind: 'event', pair, person, from, to });
}

/** The first day of the earliest and the last day of the latest dated event of each two. */
async function timesOf(db: Database, page: readonly Met[], query: EncounterQuery) {
  if (page.length === 0) return new Map<string, Pick<Encounter, 'first' | 'last'>>();
  const isWithin = query.pair !== undefined || query.from !== undefined || query.to !== undefined;
  const { rows: events } = await eventsOf(db, { ...query, person: undefined });
  const rows = await db
    .selectFrom('met')
    .select(['person', 'other'])
    .select(sql<string | null>`min(nullif(substr(place, 1, 10), ''))`.as('first'))
    .select(sql<string | null>`max(nullif(substr(place, 12, 10), ''))`.as('last'))
    .where((it) =>
      it.or(
        page.map((met) => {
          const [person = '', other = ''] = met.value.split(' ');
          return it.and([it('person', '=', person), it('other', '=', other)]);
        }),
      ),
    )
    .$if(isWithin, (it) => it.where('entry', 'in', events.select('found.entry')))
    .groupBy(['person', 'other'])
    .execute();
  return new Map(
    rows.map(({ person, other, first, last }) => [
      `${person} ${other}`,
      { first: first ?? undefined, last: last ?? undefined },
    ]),
  );
}

function afterOf(cursor: string | undefined): Met | undefined {
  const after = decodeCursor(cursor, ['number', 'string']);
  if (!after) return undefined;
  const [count, value] = after;
  if (typeof count !== 'number' || typeof value !== 'string') throw new InvalidCursor();
  return { count, value };
}
