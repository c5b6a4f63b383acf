import type { Appearance } from '#model/entry';
import { compareEdtf } from '#text/edtf';
import { compareText } from './fact.ts';

/** The appearance that stands for the document. */
export type Whereabouts = Pick<Appearance, 'file' | 'url' | 'publisher' | 'published'>;

/**
 * The appearance that stands for the document: the earliest published, then the one with an address, then by file. Its
 * date is the one to read the document with. The order in which they were found plays no part.
 */
export function readingOf(appearances: readonly Appearance[]): Whereabouts {
  return sortAppearances(appearances)[0] ?? { file: '' };
}

/** The appearances in canonical order, each once. */
export function sortAppearances(appearances: readonly Appearance[]): readonly Appearance[] {
  const unique = new Map(appearances.map((it) => [keyOf(it), it]));
  return [...unique.values()].sort(compareAppearances);
}

function compareAppearances(a: Appearance, b: Appearance): number {
  if (a.published !== undefined && b.published !== undefined && a.published !== b.published)
    return compareEdtf(a.published, b.published);
  return (
    Number(a.published === undefined) - Number(b.published === undefined) ||
    Number(a.url === undefined) - Number(b.url === undefined) ||
    compareText(keyOf(a), keyOf(b))
  );
}

function keyOf({ file, url, publisher, published }: Appearance): string {
  return [file, url, publisher, published].join('\n');
}
