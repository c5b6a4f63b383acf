import type { Kysely } from 'kysely';
import type { Entry } from '#model/entry';
import type { Schema } from './schema.ts';

type Database = Kysely<Schema>;

/** As `Store.entry` tells. */
export async function findEntry(db: Database, kind: Entry['entry'], id: string): Promise<Entry | undefined> {
  const held = (await entryData(db, kind, id)) ?? (await holderOf(db, kind, id));
  return held && JSON.parse(held.data);
}

async function entryData(db: Database, kind: Entry['entry'], id: string) {
  return db
    .selectFrom('entry')
    .select('data')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
}

/**
 * The entry that now holds the record from which an earlier entry had its id: `document.record`, and for threads what
 * tells the thread (`.states.area`), which the entry's own id must end with too.
 */
async function holderOf(db: Database, kind: Entry['entry'], id: string) {
  const [document = '', record = '', ...rest] = id.split('.');
  const rows = await db
    .selectFrom('holding')
    .innerJoin('entry', 'entry.seq', 'holding.entry')
    .select('entry.id')
    .where('holding.document', '=', document)
    .where('holding.record', '=', record)
    .where('entry.kind', '=', kind)
    .orderBy('entry.id')
    .execute();
  const holder = rows.find((it) => it.id.endsWith(rest.join('.')));
  return holder && entryData(db, kind, holder.id);
}
