import type { Store, StoredDocument } from '#store/store';

/** A document as it is told from others. */
export interface DocumentName {
  readonly id: string;
  readonly file: string;
  readonly sourceId?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

/** So many documents are looked at together: their analyses are held at once. */
const atOnce = 100;

/**
 * The documents that a user may mean by a name: the one with that id; else those with that id in their input, file or
 * address; else those whose id or file name is like it. Cost: an id is looked up, for anything else the documents are
 * gone through.
 */
export async function findDocuments(store: Store, name: string): Promise<readonly DocumentName[]> {
  const exact = (await store.documents([name])).get(name);
  if (exact) return [nameOf(exact)];
  const named: DocumentName[] = [];
  const alike: DocumentName[] = [];
  const ids = await store.documentIds();
  for (let at = 0; at < ids.length; at += atOnce)
    for (const document of (await store.documents(ids.slice(at, at + atOnce))).values()) {
      if (isCalled(document, name)) named.push(nameOf(document));
      else if (isLike(document, name)) alike.push(nameOf(document));
    }
  return named.length > 0 ? named : alike;
}

/** The same among documents that are at hand. */
export function documentsCalled(documents: readonly StoredDocument[], name: string): readonly DocumentName[] {
  const exact = documents.filter((it) => it.analysis.document.id === name);
  const named = documents.filter((it) => isCalled(it, name));
  const alike = documents.filter((it) => isLike(it, name));
  const found = [exact, named, alike].find((it) => it.length > 0) ?? [];
  return found.map(nameOf);
}

function nameOf({ analysis, appearances }: StoredDocument): DocumentName {
  const { id, sourceId, title, published } = analysis.document;
  return { id, file: appearances[0]?.file ?? analysis.document.file, sourceId, title, published };
}

function isCalled({ analysis, appearances }: StoredDocument, name: string): boolean {
  const { sourceId, url } = analysis.document;
  return sourceId === name || url === name || appearances.some((it) => it.file === name || it.url === name);
}

/** The beginning of an id, or a file without its folder or its line. */
function isLike({ analysis, appearances }: StoredDocument, name: string): boolean {
  if (/^doc-[0-9a-f]{4,}$/u.test(name) && analysis.document.id.startsWith(name)) return true;
  return appearances.some(
    ({ file }) => file.endsWith(`/${name}`) || file.startsWith(`${name}:`) || file.includes(`/${name}:`),
  );
}
