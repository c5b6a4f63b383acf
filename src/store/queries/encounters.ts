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
  const { pair, state, person, from, to } = query;
  const rows = await matching(db, { kind: 'event', status: 'occurred', pair, state, person, from, to })
    .innerJoin('facet as form', 'form.entry', 'found.entry')
    .innerJoin('facet as left', 'left.entry', 'found.entry')
    .innerJoin('facet as right', 'right.entry', 'found.entry')
    .where('form.name', 'in', forms)
    .where('left.name', '>', 'person ')
    .where('left.name', '<', 'person!')
    .where('right.name', '>', 'person ')
    .where('right.name', '<', 'person!')
    .$call((it) =>
      person === undefined
        ? it.whereRef('left.name', '<', 'right.name')
        : it.where('left.name', '=', `person ${person}`).whereRef('right.name', '<>', 'left.name'),
    )
    .innerJoin('entry as a', (it) =>
      it.on('a.kind', '=', 'person').on(sql<boolean>`a.id = substr("left".name, 8)`),
    )
    .innerJoin('entry as b', (it) =>
      it.on('b.kind', '=', 'person').on(sql<boolean>`b.id = substr("right".name, 8)`),
    )
    .where((it) =>
      it.or([it('a.side', 'is', null), it('b.side', 'is', null), it('a.side', '<>', it.ref('b.side'))]),
    )
    .select((it) => [
      'a.seq as left_seq',
      'b.seq as right_seq',
      it.fn.countAll<number>().as('count'),
      sql<string | null>`min(nullif(substr(found.place, 1, 10), ''))`.as('first'),
      sql<string | null>`max(nullif(substr(found.place, 12, 10), ''))`.as('last'),
    ])
    .groupBy(['a.seq', 'b.seq', 'a.id', 'b.id'])
    .orderBy('count', 'desc')
    .orderBy('a.id')
    .orderBy('b.id')
    .limit(pageSize(query.limit) + 1)
    .offset(offsetOf(query.cursor))
    .execute();
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

async function peopleBySeq(
  db: Kysely<Schema>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PersonEntry>> {
  if (numbers.length === 0) return new Map();
  const rows = await db.selectFrom('entry').select(['seq', 'data']).where('seq', 'in', numbers).execute();
  return new Map(rows.map(({ seq, data }) => [seq, JSON.parse(data)]));
}
