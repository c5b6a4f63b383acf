import type { Transaction } from 'kysely';
import { facetsOf } from '../queries/facets.ts';
import { placeOf } from '../queries/place.ts';
import { gramsOfNames } from '../search/rank-names.ts';
import type { BlockEntry } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';

/** An entry that was just stored, with its number. */
interface NumberedEntry extends BlockEntry {
  readonly seq: number;
}

/** Makes entries that were just stored findable. What is deleted leaves the indexes with its entry. */
export async function indexEntries(
  trx: Transaction<Schema>,
  entries: readonly NumberedEntry[],
): Promise<void> {
  const facets = entries.flatMap(({ seq, entry, index }) => {
    const place = placeOf(index.date);
    return facetsOf(entry.entry, index).map((name) => ({ name, place, entry: seq }));
  });
  for (const some of chunks(facets, 3)) await trx.insertInto('facet').values(some).execute();
  const grams = entries.flatMap(({ seq, entry, index }) =>
    entry.entry === 'person' ? gramsOfNames(index.names).map((gram) => ({ gram, entry: seq })) : [],
  );
  for (const some of chunks(grams, 2)) await trx.insertInto('name_gram').values(some).execute();
}
