import type { Transaction } from 'kysely';
import type { Entry } from '#model/entry';
import { gramsOfNames } from '../search/rank-names.ts';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';

/** An entry that was just stored, with its number. */
export interface NumberedEntry {
  readonly seq: number;
  readonly entry: Entry;
}

/** Makes entries that were just stored findable. What is deleted leaves the indexes with its entry. */
export async function indexEntries(
  trx: Transaction<Schema>,
  entries: readonly NumberedEntry[],
): Promise<void> {
  const grams = entries.flatMap(({ seq, entry }) =>
    entry.entry === 'person' ? gramsOfNames(entry.names).map((gram) => ({ gram, entry: seq })) : [],
  );
  for (const some of chunks(grams, 2)) await trx.insertInto('name_gram').values(some).execute();
}
