import type { DatabaseSync } from 'node:sqlite';
import { Kysely, type Transaction } from 'kysely';
import type { Appearance, Entry } from '#model/entry';
import { queriesOn } from '../queries/queries-on.ts';
import { chunks } from '../sql/chunks.ts';
import type { Schema } from '../sql/schema.ts';
import { searchPeople } from '../sql/search-people.ts';
import { searchDocuments, searchQuotes } from '../sql/search-text.ts';
import { settlingOn } from '../sql/settling.ts';
import { deleteDocument, writeDocument } from '../sql/write-document.ts';
import type { DocumentWrite, Judgement, Settling, Store, StoredDocument } from '../store.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { asStoreError, openSqlite } from './open-sqlite.ts';
import { sqliteTextIndex } from './text-index.ts';

type Database = Kysely<Schema>;

/** Opens the register in an SQLite file, making it where there is none. Throws StoreError CH301 to CH307. */
export async function openSqliteStore(file: string): Promise<Store> {
  return sqliteStoreOn(openSqlite(file), file);
}

/** The store over an open database; closing the store closes it. All that it does may throw StoreError. */
export function sqliteStoreOn(database: DatabaseSync, file: string): Store {
  const dialect = nodeSqliteDialect(database, (error) => asStoreError(error, file));
  const db = new Kysely<Schema>({ dialect });
  const transact = <Result>(work: (trx: Transaction<Schema>) => Promise<Result>): Promise<Result> =>
    db.transaction().execute(work);
  return {
    documents: (ids) => readDocuments(db, ids),
    documentIds: async () => {
      const rows = await db.selectFrom('document').select('id').orderBy('id').execute();
      return rows.map((row) => row.id);
    },
    write: (documents) => transact((trx) => writeAll(trx, documents)),
    remove: (document) => transact((trx) => removeDocument(trx, document)),
    restorable: () => readRemoved(db),
    settle: (work) => transact((trx) => work(settlingOn(trx))),
    unsettled: async () => {
      const count = db.fn.countAll<number>().as('count');
      const row = await db.selectFrom('block').select(count).where('waiting', '=', 1).executeTakeFirst();
      return row?.count ?? 0;
    },
    entries: (kinds) => streamEntries(db, kinds),
    entry: (kind, id) => findEntry(db, kind, id),
    judge: async (judgement) => {
      await transact((trx) =>
        trx
          .insertInto('judgement')
          .values({ data: JSON.stringify(judgement) })
          .execute(),
      );
    },
    judgements: async () => {
      const rows = await db.selectFrom('judgement').select('data').orderBy('seq').execute();
      return rows.map((row): Judgement => JSON.parse(row.data));
    },
    searchDocuments: (query) => searchDocuments(db, sqliteTextIndex, query),
    searchQuotes: (query) => searchQuotes(db, sqliteTextIndex, query),
    searchPeople: (query) => searchPeople(db, query),
    ...queriesOn(db),
    close: () => db.destroy(),
  } satisfies Store & { settle<R>(work: (settling: Settling) => Promise<R>): Promise<R> };
}

async function writeAll(
  trx: Transaction<Schema>,
  documents: readonly DocumentWrite[],
): Promise<readonly string[]> {
  const overtaken: string[] = [];
  for (const document of documents) {
    const stored = await writeDocument(trx, document, sqliteTextIndex);
    if (!stored) overtaken.push(document.analysis.document.id);
  }
  return overtaken;
}

async function removeDocument(trx: Transaction<Schema>, id: string): Promise<boolean> {
  const document = (await readDocuments(trx, [id])).get(id);
  if (!document) return false;
  await deleteDocument(trx, id);
  const data = JSON.stringify(document);
  await trx.deleteFrom('removed').where('id', '=', id).execute();
  await trx.insertInto('removed').values({ id, data }).execute();
  return true;
}

async function readDocuments(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>();
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom('document').selectAll().where('id', 'in', some).execute();
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

async function readRemoved(db: Database): Promise<readonly StoredDocument[]> {
  const rows = await db.selectFrom('removed').select('data').orderBy('seq', 'desc').execute();
  return rows.map((row) => JSON.parse(row.data));
}

async function* streamEntries(db: Database, kinds?: readonly Entry['entry'][]): AsyncGenerator<Entry> {
  let query = db.selectFrom('entry').select('data').orderBy('kind').orderBy('id');
  if (kinds) query = query.where('kind', 'in', kinds);
  for await (const { data } of query.stream()) yield JSON.parse(data);
}

async function findEntry(db: Database, kind: Entry['entry'], id: string): Promise<Entry | undefined> {
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
