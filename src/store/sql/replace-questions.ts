import type { Transaction } from 'kysely';
import type { BlockQuestion } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';

/** As `Settling.ask` tells. Rows are kept in order of their keys, so the weight is turned round. */
export async function replaceQuestions(
  trx: Transaction<Schema>,
  blocks: readonly string[],
  questions: readonly BlockQuestion[],
): Promise<void> {
  const numbers = new Map<string, number>();
  for (const some of chunks(blocks)) {
    const rows = await trx.selectFrom('block').select(['seq', 'name']).where('name', 'in', some).execute();
    for (const { seq, name } of rows) numbers.set(name, seq);
  }
  for (const some of chunks([...numbers.values()]))
    await trx.deleteFrom('question').where('block', 'in', some).execute();
  const rows = questions.map(({ block, kind, weight, id, data }) => ({
    kind,
    weight: -weight,
    id,
    block: numbers.get(block) ?? 0,
    data: JSON.stringify(data),
  }));
  for (const some of chunks(rows, 5))
    await trx
      .insertInto('question')
      .values(some)
      .onConflict((it) => it.columns(['kind', 'weight', 'id']).doNothing())
      .execute();
}
