import type { Kysely } from 'kysely';
import type { DigestOf } from '#model/digest';
import { decodeCursor, encodeCursor, InvalidCursor, pageSize } from '../cursor.ts';
import type { NameQuery } from '../queries.ts';
import type { Page } from '../search.ts';
import type { Schema } from '../sql/schema.ts';

/** As `QueryStore.byName` tells. */
export async function byName<Kind extends 'person' | 'mechanism'>(
  db: Kysely<Schema>,
  query: NameQuery<Kind>,
): Promise<Page<DigestOf<Kind>>> {
  const { kind, state, limit, cursor } = query;
  const size = pageSize(limit);
  let rows = db
    .selectFrom('entry')
    .select(['seq', 'label', 'digest'])
    .where('kind', '=', kind)
    .where('label', 'is not', null);
  if (state !== undefined) {
    const facet = `${kind} ${kind === 'person' ? 'of' : 'state'} ${state}`;
    rows = rows.where((it) =>
      it.exists(
        it
          .selectFrom('facet')
          .select('facet.entry')
          .whereRef('facet.entry', '=', 'entry.seq')
          .where('facet.name', '=', facet),
      ),
    );
  }
  const after = decodeCursor(cursor, ['string', 'number']);
  if (after) {
    const [label, seq] = after;
    if (typeof label !== 'string' || typeof seq !== 'number') throw new InvalidCursor();
    rows = rows.where((it) => it(it.refTuple('label', 'seq'), '>', it.tuple(label, seq)));
  }
  const found = await rows
    .orderBy('label')
    .orderBy('seq')
    .limit(size + 1)
    .execute();
  const page = found.slice(0, size);
  const last = page.at(-1);
  const items = page.map((row) => JSON.parse(row.digest));
  return found.length > size && last ? { items, next: encodeCursor([last.label, last.seq]) } : { items };
}
