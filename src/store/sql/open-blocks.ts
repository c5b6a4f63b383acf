import type { Transaction } from 'kysely';
import type { StoredFact } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';

/** The numbers of blocks, made where they are new; all of them wait to be settled. */
export async function openBlocks(
  trx: Transaction<Schema>,
  blocks: readonly Pick<StoredFact, 'block' | 'layer'>[],
): Promise<ReadonlyMap<string, number>> {
  const layerByName = new Map(blocks.map((it) => [it.block, it.layer]));
  const rows = [...layerByName].map(([name, layer]) => ({ name, layer, waiting: 1 }));
  const numbers = new Map<string, number>();
  for (const some of chunks(rows, 3)) {
    const made = await trx
      .insertInto('block')
      .values(some)
      .onConflict((it) => it.column('name').doUpdateSet({ waiting: 1 }))
      .returning(['seq', 'name'])
      .execute();
    for (const { seq, name } of made) numbers.set(name, seq);
  }
  return numbers;
}
