import type { Transaction } from 'kysely';
import type { Appearance } from '#model/entry';
import type { DocumentWrite, StoredFact } from '../store.ts';
import { chunks } from './chunks.ts';
import { indexDocument } from './index-document.ts';
import { openBlocks } from './open-blocks.ts';
import type { Schema } from './schema.ts';
import type { TextIndex } from './text-index.ts';

type Connection = Transaction<Schema>;

/**
 * Stores a document in place of what was stored of it. False, and nothing stored, where the store knows an appearance
 * that the document does not list.
 */
export async function writeDocument(
  trx: Connection,
  document: DocumentWrite,
  index: TextIndex,
): Promise<boolean> {
  const { id } = document.analysis.document;
  const appearances = new Set(document.appearances.map(appearanceData));
  const known = await knownAppearances(trx, id);
  if (known.some((data) => !appearances.has(data))) return false;
  await deleteDocument(trx, id);
  await trx.deleteFrom('removed').where('id', '=', id).execute();
  const seq = await insertDocument(trx, document);
  await trx
    .insertInto('appearance')
    .values([...appearances].map((data) => ({ document: seq, data })))
    .execute();
  await insertFacts(trx, seq, document.facts);
  await indexDocument(trx, seq, document, index);
  return true;
}

/** Deletes a document with all that it contributes; the blocks that it touched wait to be settled. */
export async function deleteDocument(trx: Connection, id: string): Promise<void> {
  const row = await trx.selectFrom('document').select('seq').where('id', '=', id).executeTakeFirst();
  if (!row) return;
  const touched = trx.selectFrom('fact').select('block').where('document', '=', row.seq);
  await trx.updateTable('block').set({ waiting: 1 }).where('seq', 'in', touched).execute();
  await trx.deleteFrom('document').where('seq', '=', row.seq).execute();
}

async function knownAppearances(trx: Connection, id: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('appearance')
    .innerJoin('document', 'document.seq', 'appearance.document')
    .select('data')
    .where('document.id', '=', id)
    .execute();
  return rows.map((row) => row.data);
}

/** The appearance as it is stored: the same for equal appearances. */
function appearanceData({ file, url, publisher, published }: Appearance): string {
  return JSON.stringify({ file, url, publisher, published });
}

async function insertDocument(trx: Connection, document: DocumentWrite): Promise<number> {
  const { text: _text, ...inner } = document.analysis.document;
  const { seq } = await trx
    .insertInto('document')
    .values({
      id: inner.id,
      file: document.file.toWellFormed().replaceAll('\0', ''),
      text: JSON.stringify(document.text),
      analysis: JSON.stringify({ ...document.analysis, document: inner }),
      sketch: JSON.stringify(document.sketch),
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

async function insertFacts(trx: Connection, document: number, facts: readonly StoredFact[]): Promise<void> {
  const blocks = await openBlocks(trx, facts);
  const rows = facts.map(({ block, record, fact }) => ({
    block: blocks.get(block) ?? 0,
    document,
    record,
    data: JSON.stringify(fact),
  }));
  for (const some of chunks(rows, 4)) await trx.insertInto('fact').values(some).execute();
  const keys = facts.flatMap(({ block, keys: own }) =>
    own.map((key) => ({ key, block: blocks.get(block) ?? 0 })),
  );
  for (const some of chunks(keys, 2))
    await trx
      .insertInto('block_key')
      .values(some)
      .onConflict((it) => it.doNothing())
      .execute();
}
