import type { Span } from '#model/span';
import type { Token } from '#model/token';
import { correctTags } from './correct-tags.ts';
import { cutSentence } from './cut-sentence.ts';
import { isShouting, tagCapitals } from './tag-capitals.ts';
import { tagWords } from './tag-words.ts';

/**
 * Tokens of one sentence with tags and lemmas, in order, not overlapping. Offsets count in `text`; `folded` of a
 * word that a line break cuts is the word made whole. Lemmas are in American spelling where the tagger knows the
 * British one ("defense" of "defence"). Linear in the length of the span.
 */
export function tokenise(text: string, span: Span): readonly Token[] {
  const cut = cutSentence(text, span);
  const shouting = isShouting(cut.tokens);
  if (shouting) tagCapitals(cut);
  else tagWords(cut);
  correctTags(cut.tokens, shouting);
  return cut.tokens;
}

/** The tokens of several sentences, one array a sentence. */
export function tokeniseAll(text: string, spans: readonly Span[]): readonly (readonly Token[])[] {
  return spans.map((span) => tokenise(text, span));
}
