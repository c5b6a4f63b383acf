import type { SourceDocument } from '#model/source-document';
import { readSources } from '#source/read-sources';

/** All documents of the paths, in memory. */
export async function sampleDocuments(paths: readonly string[]): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const item of readSources(paths)) if (item.kind === 'document') documents.push(item.document);
  if (documents.length === 0) throw new Error(`There are no documents in ${paths.join(', ')}.`);
  return documents;
}
