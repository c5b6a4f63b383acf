import { isCopy, type Sketch } from '#identity/sketch';
import type { DocumentDigest } from '#model/digest';
import type { Holder } from '#store/queries';
import type { Store, StoredDocument } from '#store/store';
import { type GivenJudgement, judgementsOn } from './entry-page.ts';

/** A document with all that its page shows. */
export interface DocumentPage extends StoredDocument {
  readonly digest?: DocumentDigest | undefined;
  /** The entries that hold its records, by record; one record may be held by several. */
  readonly entries: readonly Holder[];
  /** Documents whose text is nearly the same, among those that tell of the same events and agreements. */
  readonly copies: readonly DocumentDigest[];
  readonly judgements: readonly GivenJudgement[];
}

/** Documents that are looked at for near-copies. */
const mostCandidates = 100;

/** The page of a document; undefined where there is none of that id. */
export async function documentPage(store: Store, id: string): Promise<DocumentPage | undefined> {
  const stored = (await store.documents([id])).get(id);
  if (!stored) return undefined;
  const entries = (await store.holders([id])).get(id) ?? [];
  const copies = [...(await store.digests('document', await copiesOf(store, id))).values()];
  return {
    ...stored,
    digest: (await store.digests('document', [id])).get(id),
    entries,
    copies: copies.sort((a, b) => (a.id < b.id ? -1 : 1)),
    judgements: await judgementsOn(store, new Set(entries.map((it) => `${id} ${it.record}`))),
  };
}

async function copiesOf(store: Store, id: string): Promise<readonly string[]> {
  const beside = await store.documentsBeside(id, mostCandidates);
  const sketches = await store.sketches([id, ...beside]);
  const own = sketches.get(id) as Sketch | undefined;
  if (!own) return [];
  return beside.filter((other) => {
    const sketch = sketches.get(other) as Sketch | undefined;
    return sketch !== undefined && isCopy(own, sketch);
  });
}
