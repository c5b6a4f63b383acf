import type { Transaction } from 'kysely';
import type { Entry } from '#model/entry';
import { facetsOf } from '../queries/facets.ts';
import { placeOf } from '../queries/place.ts';
import { meetingsIn } from '../queries/tallies.ts';
import { gramsOfNames } from '../search/rank-names.ts';
import type { BlockEntry } from '../store.ts';
import { chunks } from './chunks.ts';
import { recordsOf } from './records-of.ts';
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
  const meetings = entries.flatMap(({ seq, entry, index }) =>
    entry.entry === 'event'
      ? meetingsIn(index).map(([person, other]) => ({
          person,
          other,
          place: placeOf(index.date),
          entry: seq,
        }))
      : [],
  );
  for (const some of chunks(meetings, 4)) await trx.insertInto('met').values(some).execute();
  const holdings = entries.flatMap(({ seq, entry }) =>
    recordsOf(entry)
      .values()
      .map((it) => ({ ...it, entry: seq }))
      .toArray(),
  );
  for (const some of chunks(holdings, 3)) await trx.insertInto('holding').values(some).execute();
}

/** Brings up to date which records an entry holds that is found as before. */
export async function updateHoldings(
  trx: Transaction<Schema>,
  seq: number,
  before: Entry,
  after: Entry,
): Promise<void> {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  for (const [key, { document, record }] of old)
    if (!now.has(key))
      await trx
        .deleteFrom('holding')
        .where('document', '=', document)
        .where('record', '=', record)
        .where('entry', '=', seq)
        .execute();
  const added = [...now].filter(([key]) => !old.has(key)).map(([, it]) => ({ ...it, entry: seq }));
  for (const some of chunks(added, 3)) await trx.insertInto('holding').values(some).execute();
}
