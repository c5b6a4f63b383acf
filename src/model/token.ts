import type { SegmentKind } from './code.ts';
import type { Span } from './span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as far as the tagger tells them apart. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word, number or punctuation mark; a possessive `'s` is a token of its own, a hyphenated word is one token. */
export interface Token extends Span {
  /** The text as written. */
  readonly text: string;
  /** Diacritics stripped, lower case, `’` as `'`, "defense" left as it is; for look-up. */
  readonly folded: string;
  /** Lower-case dictionary form; of a name, its folded text. */
  readonly lemma: string;
  readonly tag: PartOfSpeech;
}

/** A sentence, a heading or a list item; it lies within one segment. */
export interface Sentence extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly segment: SegmentKind;
  /** Number of the paragraph (block between line breaks) in the document, from 0. */
  readonly paragraph: number;
  /** Whether it is an item of a bulleted or numbered list; its marker is no token. */
  readonly listItem: boolean;
  readonly tokens: readonly Token[];
}

/** A half-open range `[from, to)` of token indexes within one sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
