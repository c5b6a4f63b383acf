import type { Appearance } from '#model/entry';
import type { SourceDocument } from '#model/source-document';
import type { RegisteredDocument } from './facts-of.ts';
import { readingOf, sortAppearances } from './reading-of.ts';

/** What a text that was found asks for. */
export type Arrival =
  /** Nothing: it is in the register, found at this place before. */
  | { readonly kind: 'known' }
  /** It is in the register; this place is new and counts as another appearance. */
  | { readonly kind: 'found-again'; readonly document: RegisteredDocument }
  /** It is new, or its publication date has become known: read it as `source` says. */
  | { readonly kind: 'read'; readonly source: SourceDocument; readonly appearances: readonly Appearance[] };

/**
 * What to do with a text found at one or more places; `known` is what the register holds of it. The outcome for the
 * register does not depend on the order of finds: it is read with the earliest date that any place gives.
 */
export function arrivalOf(finds: readonly SourceDocument[], known: RegisteredDocument | undefined): Arrival {
  const before = known?.appearances ?? [];
  const appearances = sortAppearances([...before, ...finds.map(appearanceOf)]);
  if (known && appearances.length === sortAppearances(before).length) return { kind: 'known' };
  const { file, url, publisher, published } = readingOf(appearances);
  if (known && published === readingOf(before).published) {
    const document = { ...known.analysis.document, file, url, publisher };
    return {
      kind: 'found-again',
      document: { ...known, appearances, analysis: { ...known.analysis, document } },
    };
  }
  const best = finds.find((it) => it.published === published && it.file === file) ?? finds[0];
  const source: SourceDocument = { ...(best as SourceDocument), file, url, publisher, published };
  return { kind: 'read', source, appearances };
}

function appearanceOf({ file, url, publisher, published }: SourceDocument): Appearance {
  return { file, url, publisher, published };
}
