import { standingOf } from '#register/judgements';
import type { Store } from '#store/store';
import { withRegister } from './open-existing.ts';
import { documentWrite } from './open-register.ts';
import { settleRegister } from './settle-register.ts';

/** Documents in one transaction. */
const documentsAtOnce = 100;

/**
 * Works out all entries of the register at an address anew, from the documents and the judgements that it holds, which stay
 * as they are. Killed on the way, the register is whole, and the same call begins again. Returns the number of documents.
 */
export async function rebuildRegister(
  address: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<number> {
  return withRegister(address, async ({ store }) => {
    const ids = await store.documentIds();
    for (let at = 0; at < ids.length; at += documentsAtOnce) {
      await writeAnew(store, ids.slice(at, at + documentsAtOnce));
      onProgress(Math.min(at + documentsAtOnce, ids.length), ids.length);
    }
    await settleRegister(store);
    return ids.length;
  });
}

/** What another process judged or stored meanwhile is written again. */
async function writeAnew(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const standing = standingOf(await store.judgements());
  const documents = await store.documents(ids);
  await writeAnew(store, await store.write([...documents.values()].map((it) => documentWrite(it, standing))));
}
