import type { Transaction } from 'kysely';
import type { DocumentContext, PersonAssignment, Settling } from '../store.ts';
import { chunks } from './chunks.ts';
import { countJudgements, readJudgements } from './judgements.ts';
import { replaceEntries } from './replace-entries.ts';
import { replaceQuestions } from './replace-questions.ts';
import type { Schema } from './schema.ts';

type Connection = Transaction<Schema>;

/** Settling within a transaction. */
export function settlingOn(trx: Connection): Settling {
  return {
    waiting: async (layer, limit) => {
      const rows = await trx
        .selectFrom('block')
        .select('name')
        .where('waiting', '=', 1)
        .where('layer', '=', layer)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map((row) => row.name);
    },
    judgements: async (known) =>
      (await countJudgements(trx)) === known.length ? known : readJudgements(trx),
    blocksAfter: async (block, limit) => {
      const rows = await trx
        .selectFrom('block')
        .select('name')
        .where('name', '>', block)
        .orderBy('name')
        .limit(limit)
        .execute();
      return rows.map((row) => row.name);
    },
    neighbours: (blocks) => neighbours(trx, blocks),
    facts: (blocks) => readFacts(trx, blocks),
    feeds: (blocks) => readFeeds(trx, blocks),
    contexts: (blocks) => readContexts(trx, blocks),
    people: (blocks) => readPeople(trx, blocks),
    replace: (blocks, entries) => replaceEntries(trx, blocks, entries),
    ask: (blocks, questions) => replaceQuestions(trx, blocks, questions),
    assignPeople: (assignments) => assignPeople(trx, assignments),
  };
}

async function neighbours(
  trx: Connection,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const some of chunks(blocks)) {
    const rows = await trx
      .selectFrom('block')
      .innerJoin('block_key as own', 'own.block', 'block.seq')
      .innerJoin('block_key as other_key', 'other_key.key', 'own.key')
      .innerJoin('block as other', 'other.seq', 'other_key.block')
      .select(['block.name', 'other.name as other'])
      .distinct()
      .where('block.name', 'in', some)
      .whereRef('other.seq', '<>', 'block.seq')
      .execute();
    for (const { name, other } of rows) {
      const own = found.get(name);
      if (own) own.push(other);
      else found.set(name, [other]);
    }
  }
  return found;
}

async function readFacts(
  trx: Connection,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const facts = new Map<string, unknown[]>();
  for (const some of chunks(blocks)) {
    const rows = await trx
      .selectFrom('fact')
      .innerJoin('block', 'block.seq', 'fact.block')
      .select(['block.name', 'fact.data'])
      .where('block.name', 'in', some)
      .execute();
    addByName(facts, rows);
  }
  return facts;
}

async function readFeeds(
  trx: Connection,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const feeds = new Map<string, unknown[]>();
  for (const some of chunks(blocks)) {
    const rows = await trx
      .selectFrom('feed')
      .innerJoin('block', 'block.seq', 'feed.block')
      .select(['block.name', 'feed.data'])
      .where('block.name', 'in', some)
      .execute();
    addByName(feeds, rows);
  }
  return feeds;
}

interface NamedRow {
  readonly name: string;
  readonly data: string;
}

function addByName(byName: Map<string, unknown[]>, rows: readonly NamedRow[]): void {
  for (const { name, data } of rows) {
    const own = byName.get(name);
    if (own) own.push(JSON.parse(data));
    else byName.set(name, [JSON.parse(data)]);
  }
}

async function readContexts(
  trx: Connection,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, DocumentContext>> {
  const contexts = new Map<string, DocumentContext>();
  for (const some of chunks(blocks)) {
    const rows = await trx
      .selectFrom('document')
      .select(['id', 'file', 'sketch'])
      .where('seq', 'in', documentsIn(trx, some))
      .execute();
    for (const { id, file, sketch } of rows) contexts.set(id, { file, sketch: () => JSON.parse(sketch) });
  }
  return contexts;
}

async function readPeople(trx: Connection, blocks: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  for (const some of chunks(blocks)) {
    const rows = await trx
      .selectFrom('person_of')
      .innerJoin('document', 'document.seq', 'person_of.document')
      .select(['document.id', 'record', 'person'])
      .where('person_of.document', 'in', documentsIn(trx, some))
      .execute();
    for (const { id, record, person } of rows) people.set(`${id} ${record}`, person);
  }
  return people;
}

function documentsIn(trx: Connection, blocks: readonly string[]) {
  return trx
    .selectFrom('fact')
    .innerJoin('block', 'block.seq', 'fact.block')
    .select('fact.document')
    .where('block.name', 'in', blocks);
}

async function assignPeople(trx: Connection, assignments: readonly PersonAssignment[]): Promise<void> {
  const changed = new Set<number>();
  for (const some of chunks(assignments, 2)) {
    const ids = [...new Set(some.map((it) => it.document))];
    const documents = await trx.selectFrom('document').select(['seq', 'id']).where('id', 'in', ids).execute();
    const seqById = new Map(documents.map((row) => [row.id, row.seq]));
    if (documents.length === 0) continue;
    const numbers = documents.map((row) => row.seq);
    const known = await trx.selectFrom('person_of').selectAll().where('document', 'in', numbers).execute();
    const before = new Map(known.map((row) => [`${row.document} ${row.record}`, row.person]));
    const rows = some
      .map(({ document, record, person }) => ({ document: seqById.get(document) ?? 0, record, person }))
      .filter((row) => before.get(`${row.document} ${row.record}`) !== row.person);
    for (const row of rows) changed.add(row.document);
    for (const part of chunks(rows, 3))
      await trx
        .insertInto('person_of')
        .values(part)
        .onConflict((it) =>
          it.columns(['document', 'record']).doUpdateSet((row) => ({ person: row.ref('excluded.person') })),
        )
        .execute();
  }
  for (const some of chunks([...changed])) {
    const touched = trx.selectFrom('fact').select('block').where('document', 'in', some);
    await trx
      .updateTable('block')
      .set({ waiting: 1 })
      .where('layer', '>', 0)
      .where('seq', 'in', touched)
      .execute();
  }
}
