import { documentWrite, openRegister } from '#app/open-register';
import type { SourceDocument } from '#model/source-document';
import { readDocument } from '#pipeline/read-document';
import type { RegisteredDocument } from '#register/facts-of';
import { repeatedDocuments } from './repeated-documents.ts';

const documentsAtOnce = 250;

/** Reads each document once: what `fillRegister` repeats. */
export function readOnce(sources: readonly SourceDocument[]): readonly RegisteredDocument[] {
  return sources.map((source) => {
    const { file, url, publisher, published } = source;
    return {
      analysis: readDocument(source),
      text: source.text,
      appearances: [{ file, url, publisher, published }],
    };
  });
}

/**
 * Fills the register at an address, which is made, with so many documents, repeated as `repeatedDocuments` tells, and
 * settles it: the same entries as from reading them in turn.
 */
export async function fillRegister(
  address: string,
  documents: readonly RegisteredDocument[],
  count: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const register = await openRegister(address);
  try {
    let done = 0;
    for (const some of batches(repeatedDocuments(documents, count))) {
      await register.store.write(some.map((it) => documentWrite(it)));
      done += some.length;
      onProgress(done);
    }
    await register.settle();
  } finally {
    await register.close();
  }
}

function* batches(documents: Iterable<RegisteredDocument>): Generator<readonly RegisteredDocument[]> {
  let batch: RegisteredDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < documentsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
