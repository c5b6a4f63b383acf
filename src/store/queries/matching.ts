import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { EntryFilter } from '../queries.ts';
import type { Schema } from '../sql/schema.ts';
import { facetsOfFilter } from './facets.ts';

type Tables = Schema & { readonly found: Schema['facet'] };
type Matching = SelectQueryBuilder<Tables, 'found', object>;

/**
 * The rows of one facet (`found`) whose entries fit the filter; select from it, or join the entries. It walks the index
 * of the rarest facet in order of time and looks each row up in the others.
 */
export function matching(db: Kysely<Schema>, filter: EntryFilter): Matching {
  const [rarest, ...others] = facetsOfFilter(filter);
  let query = (db as unknown as Kysely<Tables>)
    .selectFrom('facet as found')
    .where('found.name', '=', rarest) as unknown as Matching;
  for (const name of others) query = query.where((it) => isListed(it, name));
  const { from, to } = filter;
  const dated = filter.undated === undefined ? from === undefined && to === undefined : filter.undated;
  if (!dated) query = query.where('found.place', '<>', '');
  if (from !== undefined)
    query = query.where((it) => orUndated(it, sql<boolean>`substr(found.place, 12, 10) >= ${from}`));
  // A letter above all digits and blanks: everything that begins on the day counts.
  if (to !== undefined) query = query.where('found.place', '<', `${to}~`);
  return query;
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

function orUndated(it: ExpressionBuilder<Tables, 'found'>, condition: ReturnType<typeof sql<boolean>>) {
  return it.or([it('found.place', '=', ''), condition]);
}
