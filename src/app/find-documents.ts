import type { DocumentEntry } from '#model/entry';
import type { Store, StoredDocument } from '#store/store';

/** A document as it is told from others. */
export interface DocumentName {
  readonly id: string;
  readonly file: string;
  readonly sourceId?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

/** Where a document was found. */
type Places = Pick<DocumentEntry, 'id'> & {
  readonly appearances: readonly { readonly file: string; readonly url?: string | undefined }[];
};

/**
 * The documents of a settled register that a user may mean by a name: the one with that id; else those with that file or
 * address; else those with that id in their input; else those whose id begins so or whose file is called so in its
 * folder. Cost: an id is looked up; for a file the entries of documents are gone through, for anything else the documents.
 */
export async function findDocuments(store: Store, name: string): Promise<readonly DocumentName[]> {
  if ((await store.documents([name])).size > 0) return namesOf(store, [name]);
  const called: string[] = [];
  const alike: string[] = [];
  for await (const entry of store.entries(['document'])) {
    if (entry.entry !== 'document') continue;
    if (isAt(entry, name)) called.push(entry.id);
    else if (isLike(entry, name)) alike.push(entry.id);
  }
  const found = called.length > 0 ? called : await withSourceId(store, name);
  return namesOf(store, found.length > 0 ? found : alike);
}

/** The same among documents that are at hand. */
export function documentsCalled(documents: readonly StoredDocument[], name: string): readonly DocumentName[] {
  const places = (it: StoredDocument): Places => ({
    id: it.analysis.document.id,
    appearances: it.appearances,
  });
  const tests: readonly ((it: StoredDocument) => boolean)[] = [
    (it) => it.analysis.document.id === name,
    (it) => isAt(places(it), name),
    (it) => it.analysis.document.sourceId === name,
    (it) => isLike(places(it), name),
  ];
  const found = tests.map((test) => documents.filter(test)).find((it) => it.length > 0);
  return (found ?? []).map(nameOf);
}

/** So many documents are looked at together: their analyses are held at once. */
const atOnce = 100;

async function withSourceId(store: Store, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  const ids = await store.documentIds();
  for (let at = 0; at < ids.length; at += atOnce)
    for (const [id, { analysis }] of await store.documents(ids.slice(at, at + atOnce)))
      if (analysis.document.sourceId === name) found.push(id);
  return found;
}

/** The names of the documents; of very many those of the first alone are looked up, the others stand with their id. */
async function namesOf(store: Store, ids: readonly string[]): Promise<readonly DocumentName[]> {
  const documents = await store.documents(ids.slice(0, atOnce));
  return ids.map((id) => {
    const document = documents.get(id);
    return document ? nameOf(document) : { id, file: '' };
  });
}

function nameOf({ analysis, appearances }: StoredDocument): DocumentName {
  const { id, sourceId, title, published, file } = analysis.document;
  return { id, file: appearances[0]?.file ?? file, sourceId, title, published };
}

function isAt({ appearances }: Places, name: string): boolean {
  return appearances.some((it) => it.file === name || it.url === name);
}

/** The beginning of an id, or a file without its folder or its line. */
function isLike({ id, appearances }: Places, name: string): boolean {
  if (/^doc-[0-9a-f]{4,}$/u.test(name) && id.startsWith(name)) return true;
  return appearances.some(
    ({ file }) => file.endsWith(`/${name}`) || file.startsWith(`${name}:`) || file.includes(`/${name}:`),
  );
}
