import type { Kysely } from 'kysely';
import type { Appearance } from '#model/entry';
import type { StoredDocument } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';

type Database = Kysely<Schema>;

/** As `Store.documents` tells. */
export async function readDocuments(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>();
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom('document').selectAll().where('id', 'in', some).execute();
    if (rows.length === 0) continue;
    const numbers = rows.map((row) => row.seq);
    const places = await db.selectFrom('appearance').selectAll().where('document', 'in', numbers).execute();
    for (const { seq, id, text, analysis } of rows) {
      const own = places.filter((it) => it.document === seq);
      const appearances = own.map((it): Appearance => JSON.parse(it.data));
      found.set(id, { text: JSON.parse(text), analysis: JSON.parse(analysis), appearances });
    }
  }
  return found;
}

/** As `Store.restorable` tells. */
export async function readRemoved(db: Database): Promise<readonly StoredDocument[]> {
  const rows = await db.selectFrom('removed').select('data').orderBy('seq', 'desc').execute();
  return rows.map((row) => JSON.parse(row.data));
}
