import { type Kysely, sql } from 'kysely';
import type { PersonEntry } from '#model/entry';
import { offsetOf, pageSize } from '../cursor.ts';
import type { Encounter, EncounterQuery } from '../queries.ts';
import type { Page } from '../search.ts';
import { offsetPage } from '../sql/offset-page.ts';
import type { Schema } from '../sql/schema.ts';
import { matching } from './matching.ts';

/** Forms of events whose people met each other. At a conference many take part who never meet. */
const forms = ['visit', 'meeting', 'call', 'dialogue'].map((form) => `form ${form}`);

/** As `QueryStore.encounters` tells. Cost: linear in the events that fit, and the pairs of people in each. */
export async function encounters(db: Kysely<Schema>, query: EncounterQuery): Promise<Page<Encounter>> {
  const rows = await countedPairs(db, query);
  const page = offsetPage(rows, query);
  const people = await peopleBySeq(
    db,
    page.items.flatMap((row) => [row.left_seq, row.right_seq]),
  );
  const items = page.items.flatMap(({ left_seq, right_seq, count, first, last }): readonly Encounter[] => {
    const [left, right] = [people.get(left_seq), people.get(right_seq)];
    return left && right ? [{ left, right, count, first: first ?? undefined, last: last ?? undefined }] : [];
  });
  return { ...page, items };
}

/** The people of the events first, then by index whom each met there: neither engine finds this order by itself. */
async function countedPairs(db: Kysely<Schema>, query: EncounterQuery) {
  const { pair, state, person, from, to } = query;
  const filter = { kind: 'event', status: 'occurred', pair, state, person, from, to } as const;
  return db
    .with(
      (name) => name('met').materialized(),
      (it) =>
        matching(it as Kysely<Schema>, filter)
          .where(isOfForm)
          .select(['found.entry as event', 'found.place as place']),
    )
    .with(
      (name) => name('part').materialized(),
      (it) =>
        it
          .selectFrom('met')
          .innerJoin('facet as named', 'named.entry', 'met.event')
          .innerJoin('entry', (on) =>
            on.on('entry.kind', '=', 'person').on(sql<boolean>`entry.id = substr(named.name, 8)`),
          )
          .where('named.name', '>', 'person ')
          .where('named.name', '<', 'person!')
          .select(['met.event', 'met.place', 'entry.seq', 'entry.id', 'entry.side']),
    )
    .selectFrom('part as a')
    .innerJoin('facet as other', 'other.entry', 'a.event')
    .where('other.name', '>', 'person ')
    .where('other.name', '<', 'person!')
    .innerJoin('entry as b', (on) =>
      on.on('b.kind', '=', 'person').on(sql<boolean>`b.id = substr(other.name, 8)`),
    )
    .$call((it) =>
      person === undefined
        ? it.whereRef('a.id', '<', 'b.id')
        : it.where('a.id', '=', person).whereRef('b.id', '<>', 'a.id'),
    )
    .where((it) =>
      it.or([it('a.side', 'is', null), it('b.side', 'is', null), it('a.side', '<>', it.ref('b.side'))]),
    )
    .select((it) => [
      'a.seq as left_seq',
      'b.seq as right_seq',
      it.fn.countAll<number>().as('count'),
      sql<string | null>`min(nullif(substr(a.place, 1, 10), ''))`.as('first'),
      sql<string | null>`max(nullif(substr(a.place, 12, 10), ''))`.as('last'),
    ])
    .groupBy(['a.seq', 'b.seq', 'a.id', 'b.id'])
    .orderBy('count', 'desc')
    .orderBy('a.id')
    .orderBy('b.id')
    .limit(pageSize(query.limit) + 1)
    .offset(offsetOf(query.cursor))
    .execute();
}

const isOfForm: Parameters<ReturnType<typeof matching>['where']>[0] = (it) =>
  it.exists(
    it
      .selectFrom('facet as form')
      .select('form.entry')
      .where('form.name', 'in', forms)
      .whereRef('form.place', '=', 'found.place')
      .whereRef('form.entry', '=', 'found.entry'),
  );

async function peopleBySeq(
  db: Kysely<Schema>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PersonEntry>> {
  if (numbers.length === 0) return new Map();
  const rows = await db.selectFrom('entry').select(['seq', 'data']).where('seq', 'in', numbers).execute();
  return new Map(rows.map(({ seq, data }) => [seq, JSON.parse(data)]));
}
