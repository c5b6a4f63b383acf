import type { Kysely } from 'kysely';
import type { Entry } from '#model/entry';
import type { Schema } from './schema.ts';

type Database = Kysely<Schema>;

/** As `Store.entry` tells. */
export async function findEntry(db: Database, kind: Entry['entry'], id: string): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('entry')
    .select('data')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? JSON.parse(row.data) : holderOf(db, kind, id);
}

/**
 * The entry that now holds the record from which an earlier entry had its id: `document.record`, and for threads what
 * tells the thread (`.states.area`), which the entry's own id must end with too.
 */
async function holderOf(db: Database, kind: Entry['entry'], id: string): Promise<Entry | undefined> {
  const [document = '', record = '', ...rest] = id.split('.');
  const rows = await db
    .selectFrom('fact')
    .innerJoin('document', 'document.seq', 'fact.document')
    .innerJoin('block', 'block.seq', 'fact.block')
    .innerJoin('entry as sibling', 'sibling.block', 'fact.block')
    .select('sibling.data')
    .where('document.id', '=', document)
    .where('fact.record', '=', record)
    .where('sibling.kind', '=', kind)
    .execute();
  const person = await db
    .selectFrom('person_of')
    .innerJoin('document', 'document.seq', 'person_of.document')
    .innerJoin('entry', 'entry.id', 'person_of.person')
    .select('entry.data')
    .where('document.id', '=', document)
    .where('record', '=', record)
    .where('entry.kind', '=', kind)
    .execute();
  const entries = [...rows, ...person].map((row): Entry => JSON.parse(row.data));
  return entries.find((entry) => entry.id.endsWith(rest.join('.')) && holds(entry, document, record));
}

function holds(entry: Entry, document: string, record: string): boolean {
  const place = JSON.stringify({ document, record }).slice(1, -1);
  return JSON.stringify(entry).includes(place);
}
