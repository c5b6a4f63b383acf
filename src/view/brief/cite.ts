import type { DocumentEntry, SourceReference } from '#model/entry';
import type { BriefSource, Citation } from './model.ts';

/** Numbers the sources of one brief. */
export interface Citer {
  /** The citations of these references; a document cited for the first time gets the next number. A quote appears once. */
  readonly cite: (references: readonly SourceReference[]) => readonly Citation[];
  /** The documents cited so far, by number. */
  readonly sources: () => readonly BriefSource[];
}

/** Numbers sources in the order in which they are first cited; `documents` are the register's, by id. */
export function citer(documents: ReadonlyMap<string, DocumentEntry>): Citer {
  const numbers = new Map<string, number>();
  const files = new Map<string, string>();
  const numberOf = (reference: SourceReference): number => {
    const number = numbers.get(reference.document) ?? numbers.size + 1;
    numbers.set(reference.document, number);
    files.set(reference.document, files.get(reference.document) ?? reference.file);
    return number;
  };
  return {
    cite: (references) => {
      const seen = new Set<string>();
      return references
        .filter(({ document, start, end }) => {
          const key = `${document} ${start} ${end}`;
          return seen.has(key) ? false : seen.add(key);
        })
        .map((reference) => ({
          source: numberOf(reference),
          quote: reference.quote,
          start: reference.start,
          end: reference.end,
        }));
    },
    sources: () =>
      [...numbers].map(([id, number]) => sourceOf(id, number, files.get(id) ?? id, documents.get(id))),
  };
}

function sourceOf(
  document: string,
  number: number,
  file: string,
  entry: DocumentEntry | undefined,
): BriefSource {
  if (!entry) return { number, document, file, appearances: [] };
  const { publisher, title, url, published, publishedBasis, appearances } = entry;
  const others = appearances.filter((it) => it.file !== entry.file || it.url !== entry.url);
  return {
    number,
    document,
    file: entry.file,
    publisher,
    title,
    url,
    published,
    publishedBasis,
    appearances: others,
  };
}
