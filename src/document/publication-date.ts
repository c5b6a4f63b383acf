import type { DateMention } from '#model/mention';
import type { Publication } from '#model/reading';
import type { SourceDocument } from '#model/source-document';
import type { Sentence } from '#model/token';
export function datesAndPublication(source: SourceDocument, _s: unknown, sentences: readonly Sentence[], _p: unknown) {
  const publication: Publication = { published: source.published, basis: source.publishedBasis };
  return { dates: sentences.map((): DateMention[] => []), publication };
}
