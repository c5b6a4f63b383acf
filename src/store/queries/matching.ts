import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { EntryFilter } from '../queries.ts';
import type { Schema } from '../sql/schema.ts';
import { facetsOfFilter, publisherFacet } from './facets.ts';

type Tables = Schema & { readonly found: Schema['facet'] };
export type Matching = SelectQueryBuilder<Tables, 'found', object>;

/** Entries under a name are counted so far to find the rarest one; beyond it none is rare. */
const countedAtMost = 2_000;

/**
 * `rows`: the rows of one facet (`found`) whose entries fit the filter; select from it, or join the entries. It walks the index
 * of the rarest facet in order of time and looks each row up in the others.
 */
export async function matching(
  db: Kysely<Schema>,
  filter: EntryFilter,
): Promise<{ readonly rows: Matching }> {
  const [rarest, ...others] = await rarestFirst(db, facetsOfFilter(filter));
  let query = (db as unknown as Kysely<Tables>)
    .selectFrom('facet as found')
    .where('found.name', '=', rarest) as unknown as Matching;
  for (const name of others) query = query.where((it) => isListed(it, name));
  const { from, to, source } = filter;
  if (source !== undefined) query = query.where((it) => isFrom(it, source));
  const dated = filter.undated === undefined ? from === undefined && to === undefined : filter.undated;
  if (!dated) query = query.where('found.place', '<>', '');
  if (from !== undefined)
    query = query.where((it) => orUndated(it, sql<boolean>`substr(found.place, 12, 10) >= ${from}`));
  // A letter above all digits and blanks: everything that begins on the day counts.
  if (to !== undefined) query = query.where('found.place', '<', `${to}~`);
  return { rows: query };
}

/** The names in order of how many entries they list, as far as that is counted. */
async function rarestFirst(
  db: Kysely<Schema>,
  names: readonly [string, ...string[]],
): Promise<readonly [string, ...string[]]> {
  if (names.length === 1) return names;
  const counts = new Map<string, number>();
  for (const name of names) {
    const some = db.selectFrom('facet').select('entry').where('name', '=', name).limit(countedAtMost);
    const row = await db
      .selectFrom(some.as('some'))
      .select((it) => it.fn.countAll<number>().as('count'))
      .executeTakeFirst();
    counts.set(name, row?.count ?? 0);
  }
  const [first = names[0], ...rest] = [...names].sort(
    (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || names.indexOf(a) - names.indexOf(b),
  );
  return [first, ...rest];
}

function isListed(it: ExpressionBuilder<Tables, 'found'>, name: string) {
  return it.exists(
    it
      .selectFrom('facet as other')
      .select('other.entry')
      .where('other.name', '=', name)
      .whereRef('other.place', '=', 'found.place')
      .whereRef('other.entry', '=', 'found.entry'),
  );
}

/** Whether the entry stands on a document of the publisher. */
function isFrom(it: ExpressionBuilder<Tables, 'found'>, publisher: string) {
  return it.exists(
    it
      .selectFrom('holding')
      .innerJoin('entry as document', (on) =>
        on.onRef('document.id', '=', 'holding.document').on('document.kind', '=', 'document'),
      )
      .innerJoin('facet as published', 'published.entry', 'document.seq')
      .select('holding.entry')
      .whereRef('holding.entry', '=', 'found.entry')
      .where('published.name', '=', `document ${publisherFacet(publisher)}`),
  );
}

function orUndated(it: ExpressionBuilder<Tables, 'found'>, condition: ReturnType<typeof sql<boolean>>) {
  return it.or([it('found.place', '=', ''), condition]);
}
