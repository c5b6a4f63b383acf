import type { SourceDocument } from '#model/source-document';
import { bestTogether } from '#pipeline/read-document';

/** A handful ends early where its texts are long: what is read together is held together. */
const mostCharacters = 60_000;

/** Whether so many documents with so many characters in all are as many as are read together. */
export function isHandful(documents: number, characters: number): boolean {
  return documents >= bestTogether || characters >= mostCharacters;
}

/** The documents in their order, as many together as are best read together. */
export function* handfulsOf(documents: readonly SourceDocument[]): Generator<readonly SourceDocument[]> {
  let from = 0;
  let characters = 0;
  for (const [at, { text }] of documents.entries()) {
    characters += text.length;
    if (!isHandful(at + 1 - from, characters)) continue;
    yield documents.slice(from, at + 1);
    from = at + 1;
    characters = 0;
  }
  if (from < documents.length) yield documents.slice(from);
}
