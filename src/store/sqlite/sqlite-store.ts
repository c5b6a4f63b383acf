import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Entry } from '#model/entry';
import type { Schema } from '../sql/schema.ts';
import { sqlStore } from '../sql/sql-store.ts';
import type { Store } from '../store.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { asStoreError, openSqlite } from './open-sqlite.ts';
import { sqliteTextIndex } from './text-index.ts';

/** Opens the register in an SQLite file, making it where there is none. Throws StoreError CH301 to CH307. */
export async function openSqliteStore(file: string): Promise<Store> {
  return sqliteStoreOn(openSqlite(file), file);
}

/** The store over an open database; closing the store closes it. All that it does may throw StoreError. */
export function sqliteStoreOn(database: DatabaseSync, file: string): Store {
  const dialect = nodeSqliteDialect(database, (error) => asStoreError(error, file));
  const db = new Kysely<Schema>({ dialect });
  return sqlStore({
    db,
    textIndex: sqliteTextIndex,
    // A transaction of this dialect holds the write lock from its beginning.
    exclusively: (work) => db.transaction().execute(work),
    // Queries are written so that they need no statistics, and rows are not looked at where an index has all.
    tidy: async () => {},
    streamEntries: (kinds) => streamEntries(db, kinds),
  });
}

async function* streamEntries(db: Kysely<Schema>, kinds?: readonly Entry['entry'][]): AsyncGenerator<string> {
  let query = db.selectFrom('entry').select('data').orderBy('kind').orderBy('id');
  if (kinds) query = query.where('kind', 'in', kinds);
  for await (const { data } of query.stream()) yield data;
}
