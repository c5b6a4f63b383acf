import type { Kysely, Transaction } from 'kysely';
import type { Entry } from '#model/entry';
import { queriesOn } from '../queries/queries-on.ts';
import type { DocumentWrite, Store } from '../store.ts';
import { findEntry } from './find-entry.ts';
import { addJudgements, countJudgements, readJudgements } from './judgements.ts';
import { readDocuments, readRemoved } from './read-documents.ts';
import type { Schema } from './schema.ts';
import { searchPeople } from './search-people.ts';
import { searchDocuments, searchQuotes } from './search-text.ts';
import { settlingOn } from './settling.ts';
import type { TextIndex } from './text-index.ts';
import { deleteDocument, writeDocument } from './write-document.ts';

/** What each database does in its own way. All of it may throw StoreError. */
export interface SqlEngine {
  readonly db: Kysely<Schema>;
  readonly textIndex: TextIndex;
  /** Runs work in a transaction that no other writer of the register interrupts. */
  exclusively<Result>(work: (trx: Transaction<Schema>) => Promise<Result>): Promise<Result>;
  /** As `Store.tidy` tells. */
  readonly tidy: () => Promise<void>;
  /** The data of entries of some kinds, or all, sorted by kind and id, as of one moment; memory stays flat. */
  streamEntries(kinds?: readonly Entry['entry'][]): AsyncIterable<string>;
}

/** The store over a database; closing the store closes it. */
export function sqlStore({ db, textIndex, exclusively, tidy, streamEntries }: SqlEngine): Store {
  return {
    documents: (ids) => readDocuments(db, ids),
    documentIds: async () => {
      const rows = await db.selectFrom('document').select('id').orderBy('id').execute();
      return rows.map((row) => row.id);
    },
    write: (documents) => exclusively((trx) => writeAll(trx, documents, textIndex)),
    remove: (document) => exclusively((trx) => removeDocument(trx, document)),
    restorable: () => readRemoved(db),
    settle: (work) => exclusively((trx) => work(settlingOn(trx))),
    tidy,
    unsettled: async () => {
      const count = db.fn.countAll<number>().as('count');
      const row = await db.selectFrom('block').select(count).where('waiting', '=', 1).executeTakeFirst();
      return row?.count ?? 0;
    },
    entries: async function* (kinds) {
      if (kinds?.length === 0) return;
      for await (const data of streamEntries(kinds)) yield JSON.parse(data);
    },
    entry: (kind, id) => findEntry(db, kind, id),
    judge: (judgements, rewrite) =>
      exclusively(async (trx) => {
        await addJudgements(trx, judgements);
        const { documents, write } = rewrite(await readJudgements(trx));
        const stored = await readDocuments(trx, documents);
        await writeAll(trx, [...stored.values()].map(write), textIndex);
      }),
    judgements: () => readJudgements(db),
    searchDocuments: (query) => searchDocuments(db, textIndex, query),
    searchQuotes: (query) => searchQuotes(db, textIndex, query),
    searchPeople: (query) => searchPeople(db, query),
    ...queriesOn(db),
    close: () => db.destroy(),
  };
}

async function writeAll(
  trx: Transaction<Schema>,
  documents: readonly DocumentWrite[],
  index: TextIndex,
): Promise<readonly string[]> {
  const overtaken: string[] = [];
  const judgements = await countJudgements(trx);
  for (const document of documents) {
    const stored = document.judgements === judgements && (await writeDocument(trx, document, index));
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
