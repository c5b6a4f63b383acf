import { checkSqlite } from '#store/sqlite/check-sqlite';
import { type RegisterStatus, statusCounter } from '#view/status/status';
import { withRegister } from './open-existing.ts';

/**
 * What the register at an address holds and how it is. What waits to be settled is told, not settled: looking changes
 * nothing. Cost: linear in the size of the register.
 */
export async function registerStatus(address: string): Promise<RegisterStatus> {
  return withRegister(address, async ({ store }) => {
    const file = address.includes('://') ? undefined : checkSqlite(address);
    const counter = statusCounter();
    for await (const entry of store.entries()) counter.add(entry);
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
