import type { Entry } from '#model/entry';
import { type Judgement, judgedKinds, type RecordReference } from '#model/judgement';
import { referenceTo } from '#register/record-reference';
import type { Store, StoredDocument } from '#store/store';

/** A judgement before it is signed. */
export type Draft = Judgement extends infer One
  ? One extends Judgement
    ? Omit<One, 'by' | 'at' | 'reason'>
    : never
  : never;

/** A record that can be judged, in its document. */
export interface FoundRecord {
  readonly reference: RecordReference;
  readonly document: StoredDocument;
}

/** The record that an id names, or with `all` every record of the entry; a text where there is none. */
export async function recordsAt(
  store: Store,
  id: string,
  all: boolean,
): Promise<readonly FoundRecord[] | string> {
  const places = all ? await placesOfEntry(store, id) : [];
  const [document = '', record = ''] = id.split('.');
  const wanted = places.length > 0 ? places : [{ document, record }];
  const found = await recordsIn(store, wanted);
  if (found.length > 0) return found;
  return `There is no record “${id}”. An id is that of an entry, or a document’s id, a full stop and the id of a record in its analysis.`;
}

async function placesOfEntry(store: Store, id: string): Promise<readonly Place[]> {
  const entry = await judgedEntry(store, id);
  return entry ? sourcesOfEntry(entry).map(({ document, record }) => ({ document, record })) : [];
}

function sourcesOfEntry(entry: Entry) {
  if (entry.entry === 'relationship') return entry.steps.flatMap((it) => it.sources);
  if (entry.entry === 'stance') return entry.statements.flatMap((it) => it.sources);
  return 'sources' in entry ? entry.sources : [];
}

interface Place {
  readonly document: string;
  readonly record: string;
}

/** The records at some places; those that are not there are left out. */
export async function recordsIn(store: Store, places: readonly Place[]): Promise<readonly FoundRecord[]> {
  const documents = await store.documents([...new Set(places.map((it) => it.document))]);
  return places.flatMap((place) => {
    const held = documents.get(place.document);
    const reference = held && referenceTo(held.analysis, place.record);
    return held && reference ? [{ reference, document: held }] : [];
  });
}

/** The entry of an id, of a kind whose records are judged. */
export async function judgedEntry(store: Store, id: string): Promise<Entry | undefined> {
  for (const kind of judgedKinds) {
    const entry = kind === 'initiative' ? undefined : await store.entry(kind, id);
    if (entry) return entry;
  }
  return undefined;
}
