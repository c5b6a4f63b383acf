import { checkSqlite } from '#store/sqlite/check-sqlite';
import type { Store } from '#store/store';
import { type RegisterStatus, type StatusCounter, statusCounter } from '#view/status/status';
import { withRegister } from './open-existing.ts';

/**
 * What the register at an address holds and how it is. What waits to be settled is told, not settled: looking changes
 * nothing. Cost: linear in the size of the register.
 */
export async function registerStatus(address: string): Promise<RegisterStatus> {
  return withRegister(address, async ({ store }) => {
    const file = address.includes('://') ? undefined : checkSqlite(address);
    const counter = statusCounter();
    await countEntries(store, counter, (file?.faults ?? []).length === 0);
    const [documents, waiting, removed, judgements] = [
      (await store.documentIds()).length,
      await store.unsettled(),
      (await store.restorable()).map(({ analysis: { document } }) => ({
        id: document.id,
        file: document.file,
        title: document.title,
      })),
      (await store.judgements()).length,
    ];
    return {
      register: address,
      version: file?.version,
      bytes: file?.bytes,
      documents,
      ...counter.counts(),
      judgements,
      health: { faults: file?.faults, waiting, removed },
    };
  });
}

/** Counts all entries; of a damaged file those that can still be read. */
async function countEntries(store: Store, counter: StatusCounter, isSound: boolean): Promise<void> {
  try {
    for await (const entry of store.entries()) counter.add(entry);
  } catch (error) {
    if (isSound) throw error;
  }
}
