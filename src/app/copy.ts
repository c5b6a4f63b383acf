import { standingOf } from '#register/judgements';
import type { Store } from '#store/store';
import { withRegister } from './open-existing.ts';
import { documentWrite, openRegister } from './open-register.ts';
import { settleRegister } from './settle-register.ts';

/** What a copy did. */
export type CopyOutcome =
  | {
      readonly kind: 'copied';
      readonly documents: number;
      readonly removed: number;
      readonly judgements: number;
    }
  /** The register to copy to holds something already: nothing was copied. */
  | { readonly kind: 'not-empty'; readonly documents: number };

/** Documents in one transaction. */
const documentsAtOnce = 100;

/**
 * Copies a whole register, from one kind of store to another or the same: documents with their analyses, what was removed,
 * and judgements. Entries are worked out from these, so both export the same bytes. The other register must hold nothing;
 * killed on the way, the same call carries on.
 */
export async function copyRegister(
  from: string,
  to: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<CopyOutcome> {
  return withRegister(from, async ({ store: source }) => {
    const target = await openRegister(to);
    try {
      return await copyStore(source, target.store, onProgress);
    } finally {
      await target.close();
    }
  });
}

async function copyStore(
  source: Store,
  target: Store,
  onProgress: (done: number, all: number) => void,
): Promise<CopyOutcome> {
  const ids = await source.documentIds();
  const judgements = await source.judgements();
  const foreign = await foreignTo(source, target);
  if (foreign > 0) return { kind: 'not-empty', documents: foreign };
  const kept = (await target.judgements()).length;
  const missing = judgements.slice(kept);
  if (missing.length > 0)
    await target.judge(missing, () => ({ documents: [], write: (it) => documentWrite(it) }));
  const standing = standingOf(judgements);
  // What was removed is written and taken out again, the first removed first, so that undoing goes the same way.
  const removed = (await source.restorable()).toReversed();
  for (const document of removed) {
    await target.write([documentWrite(document, standing)]);
    await target.remove(document.analysis.document.id);
  }
  for (let at = 0; at < ids.length; at += documentsAtOnce) {
    const documents = await source.documents(ids.slice(at, at + documentsAtOnce));
    const overtaken = await target.write([...documents.values()].map((it) => documentWrite(it, standing)));
    if (overtaken.length > 0) return { kind: 'not-empty', documents: overtaken.length };
    onProgress(Math.min(at + documentsAtOnce, ids.length), ids.length);
  }
  await settleRegister(target);
  return { kind: 'copied', documents: ids.length, removed: removed.length, judgements: judgements.length };
}

/** How many documents and judgements the target holds that the source does not. */
async function foreignTo(source: Store, target: Store): Promise<number> {
  const own = new Set(await source.documentIds());
  const removed = new Set((await source.restorable()).map((it) => it.analysis.document.id));
  const documents = (await target.documentIds()).filter((id) => !own.has(id) && !removed.has(id));
  const aside = (await target.restorable()).filter((it) => !removed.has(it.analysis.document.id));
  const known = (await source.judgements()).map((it) => JSON.stringify(it));
  const judgements = (await target.judgements()).filter((it, at) => JSON.stringify(it) !== known[at]);
  return documents.length + aside.length + judgements.length;
}
