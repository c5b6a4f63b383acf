import type { Entry } from '#model/entry';
import type { Settling, Store } from '#store/store';
import { type Contribution, contributionsOf } from '#view/show/contributions';
import { documentsOfEntry } from '#view/show/entry-sources';
import { type DocumentName, documentsCalled, findDocuments } from './find-documents.ts';
import { withRegister } from './open-existing.ts';
import { settleRegister } from './settle-register.ts';

/** What became of a removal or its undoing. */
export type RemoveResult =
  | {
      readonly kind: 'done';
      readonly document: DocumentName;
      /** Entries that stand on the document alone: gone with it, or back with it. */
      readonly alone: readonly Contribution[];
      /** Entries that other documents tell too: they stay. */
      readonly shared: readonly Contribution[];
    }
  | { readonly kind: 'ambiguous'; readonly documents: readonly DocumentName[] }
  /** It was removed before, and can be put back. */
  | { readonly kind: 'removed'; readonly document: DocumentName }
  | { readonly kind: 'none' };

/** Takes the document with an id, source id or file out of the register; it is kept aside for `undoRemoval`. */
export async function removeDocument(address: string, name: string): Promise<RemoveResult> {
  return withRegister(address, async (register) => {
    await register.settle();
    const documents = await findDocuments(register.store, name);
    const [document] = documents;
    if (!document) return removedBefore(register.store, name);
    if (documents.length > 1) return { kind: 'ambiguous', documents };
    if (!(await register.remove(document.id))) return { kind: 'none' };
    const { before } = await settleWatched(register.store, document.id);
    return done(document, before, await unfounded(register.store, before));
  });
}

/** Puts a document back that was taken out: the last one, or the one with an id, source id or file. */
export async function undoRemoval(address: string, name?: string): Promise<RemoveResult> {
  return withRegister(address, async (register) => {
    await register.settle();
    const removed = await register.store.restorable();
    const last = removed[0] ? documentsCalled([removed[0]], removed[0].analysis.document.id) : [];
    const documents = name === undefined ? last : documentsCalled(removed, name);
    const [document] = documents;
    if (!document) return { kind: 'none' };
    if (documents.length > 1) return { kind: 'ambiguous', documents };
    if (!(await register.restore(document.id))) return { kind: 'none' };
    const { after } = await settleWatched(register.store, document.id);
    return done(document, after);
  });
}

async function removedBefore(store: Store, name: string): Promise<RemoveResult> {
  const [document] = documentsCalled(await store.restorable(), name);
  return document ? { kind: 'removed', document } : { kind: 'none' };
}

/** Claims that nothing refutes any more, though others make them too: what refuted them went with the document. */
async function unfounded(store: Store, before: readonly Entry[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const entry of before)
    if (entry.entry === 'refuted-novelty' && !(await store.entry(entry.entry, entry.id))) gone.add(entry.id);
  return gone;
}

function done(
  document: DocumentName,
  entries: readonly Entry[],
  gone: ReadonlySet<string> = new Set(),
): RemoveResult {
  const contributions = contributionsOf(
    entries.filter((it) => it.entry !== 'document'),
    document.id,
  );
  return {
    kind: 'done',
    document,
    alone: contributions.filter((it) => it.others === 0 || gone.has(it.id)),
    shared: contributions.filter((it) => it.others > 0 && !gone.has(it.id)),
  };
}

/** Settles, and tells which entries stood on the document before and which do after. */
async function settleWatched(
  store: Store,
  document: string,
): Promise<{ readonly before: readonly Entry[]; readonly after: readonly Entry[] }> {
  const before = new Map<string, Entry>();
  const after = new Map<string, Entry>();
  const keep = (entries: readonly Entry[], kept: Map<string, Entry>) => {
    for (const entry of entries)
      if (documentsOfEntry(entry).has(document)) kept.set(`${entry.entry} ${entry.id}`, entry);
  };
  const watched = (settling: Settling): Settling => ({
    ...settling,
    replace: async (blocks, entries) => {
      const changed = await settling.replace(blocks, entries);
      keep(changed.before, before);
      keep(changed.after, after);
      return changed;
    },
  });
  await settleRegister({ ...store, settle: (work) => store.settle((settling) => work(watched(settling))) });
  return { before: [...before.values()], after: [...after.values()] };
}
