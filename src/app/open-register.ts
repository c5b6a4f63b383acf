import { documentId } from '#document/identify';
import type { Analysis } from '#model/analysis';
import type { Entry } from '#model/entry';
import type { SourceDocument } from '#model/source-document';
import { arrivalOf } from '#register/arrival';
import { layerOf } from '#register/block';
import { articleSketch } from '#register/build-register';
import type { Change } from '#register/changes';
import { factsOf, type RegisteredDocument } from '#register/facts-of';
import { nothingJudged, type Standing, standingOf } from '#register/judgements';
import { readingOf } from '#register/reading-of';
import { isServerAddress } from '#store/postgres/address';
import { openSqliteStore } from '#store/sqlite/sqlite-store';
import type { DocumentWrite, Store } from '#store/store';
import { wholeAddress } from './register-address.ts';
import { settleRegister } from './settle-register.ts';
import { storableKey } from './storable-key.ts';

/** An open register. */
export interface Register {
  /**
   * Takes in documents, all in one transaction: give them in batches of a hundred or so. Only new texts, and those whose
   * publication date has become known, are read: `read` gives the analyses in the order of its documents. The register's
   * entries follow with `settle`.
   */
  add(finds: readonly SourceDocument[], read: ReadAll): Promise<readonly Added[]>;
  /** Works out the entries that documents added or removed since have touched; stopped by the signal, the next one carries on. */
  settle(onChange?: (change: Change) => void, signal?: AbortSignal): Promise<void>;
  /** Entries of some kinds, or all, sorted by kind and id; settles first where something waits. */
  entries(kinds?: readonly Entry['entry'][]): AsyncIterable<Entry>;
  /** Takes a document out; false where there is none. */
  remove(document: string): Promise<boolean>;
  /** Puts a document back that was taken out: the last one, or the one named. Its id, or undefined where there is none. */
  restore(document?: string): Promise<string | undefined>;
  readonly store: Store;
  close(): Promise<void>;
}

/** The analyses of documents, in their order. */
type ReadAll = (documents: readonly SourceDocument[]) => readonly Analysis[];

/** What became of a find: its text was `read`, `found-again` at a new place, or `known` from this very place. */
export interface Added {
  readonly document: string;
  readonly kind: 'read' | 'found-again' | 'known';
}

/**
 * Opens the register at an address: a file, or a schema on a PostgreSQL server (`postgres://…`), made where there is none.
 * Throws StoreError (CH301 to CH308).
 */
export async function openRegister(address: string): Promise<Register> {
  if (!isServerAddress(address)) return registerOn(await openSqliteStore(address));
  const { openPostgresStore } = await import('#store/postgres/postgres-store');
  return registerOn(await openPostgresStore(wholeAddress(address)));
}

/** The register that a store keeps; closing the register closes the store. */
export function registerOn(store: Store): Register {
  return {
    store,
    add: (finds, read) => addDocuments(store, finds, read),
    settle: (onChange, signal) => settleRegister(store, onChange, signal),
    entries: (kinds) => settledEntries(store, kinds),
    remove: (document) => store.remove(document),
    restore: (document) => restoreDocument(store, document),
    close: () => store.close(),
  };
}

/** What is to be stored of a document, as humans judged it: the whole of it, for the register is worked out from nothing else. */
export function documentWrite(
  document: RegisteredDocument,
  standing: Standing = nothingJudged,
): DocumentWrite {
  return {
    ...document,
    file: readingOf(document.appearances).file,
    sketch: articleSketch(document.analysis, document.text),
    judgements: standing.count,
    facts: factsOf(document, standing).map(({ block, keys, fact }) => ({
      block: storableKey(block),
      layer: layerOf(block),
      keys: keys.map(storableKey),
      record: fact.record,
      fact,
    })),
  };
}

async function* settledEntries(store: Store, kinds?: readonly Entry['entry'][]): AsyncGenerator<Entry> {
  await settleRegister(store);
  yield* store.entries(kinds);
}

/** Finds of one text go together; one that another process changed meanwhile is looked at again. */
async function addDocuments(
  store: Store,
  finds: readonly SourceDocument[],
  read: ReadAll,
): Promise<readonly Added[]> {
  const findsById = Map.groupBy(finds, (find) => documentId(find.text));
  const standing = standingOf(await store.judgements());
  const known = await store.documents([...findsById.keys()]);
  const added = new Map<string, Added>();
  const arrivals = [...findsById].map(([document, own]) => {
    const arrival = arrivalOf(own, known.get(document));
    added.set(document, { document, kind: arrival.kind });
    return arrival;
  });
  const analyses = read(arrivals.flatMap((it) => (it.kind === 'read' ? [it.source] : []))).values();
  const writes = arrivals.flatMap((it): DocumentWrite[] => {
    if (it.kind === 'known') return [];
    if (it.kind === 'found-again') return [documentWrite(it.document, standing)];
    const { source, appearances } = it;
    const analysis = analyses.next().value as Analysis;
    return [documentWrite({ analysis, text: source.text, appearances }, standing)];
  });
  const overtaken = new Set(writes.length > 0 ? await store.write(writes) : []);
  const again = finds.filter((find) => overtaken.has(documentId(find.text)));
  if (again.length > 0)
    for (const one of await addDocuments(store, again, read)) added.set(one.document, one);
  return [...added.values()];
}

async function restoreDocument(store: Store, id?: string): Promise<string | undefined> {
  const removed = await store.restorable();
  const document = id === undefined ? removed[0] : removed.find((it) => it.analysis.document.id === id);
  if (!document) return undefined;
  const standing = standingOf(await store.judgements());
  const overtaken = await store.write([documentWrite(document, standing)]);
  return overtaken.length > 0 ? restoreDocument(store, id) : document.analysis.document.id;
}
