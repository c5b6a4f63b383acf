import type { Span } from '#model/span';
import type { PartOfSpeech, Token } from '#model/token';
import type { ChunkWord } from './chunk.ts';
import { lemmaOf, type Part } from './wink/cut-chunk.ts';
import { tagParts } from './wink/tag-parts.ts';
import { tagNames } from './wink/wink-model.ts';

/** A token whose tag and lemma may still change. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/** The words of a sentence beside its parts as the tagger cuts it; they need not fall together. */
export interface CutSentence {
  readonly words: readonly CutWord[];
  readonly parts: readonly Part[];
}

export interface CutWord extends Span {
  readonly word: Pick<ChunkWord, 'text' | 'folded'>;
  /** Which part of the sentence gives it its tag; -1 where the tagger did not see it. */
  readonly part: number;
}

let tags = new Uint8Array(256);

/**
 * The tokens of a sentence with the tags and lemmas that wink-nlp finds. A word that the tagger did not see has the tag `X` and
 * itself as its lemma. Linear.
 */
export function tagWords({ words, parts }: CutSentence): readonly DraftToken[] {
  if (tags.length < parts.length) tags = new Uint8Array(parts.length * 2);
  tagParts(parts, tags);
  return words.map(({ start, end, word: { text, folded }, part }): DraftToken => {
    const seen = parts[part];
    const tag = tags[part] ?? 0;
    const name = seen === undefined ? 'X' : (tagNames[tag] as PartOfSpeech);
    const lemma = seen === undefined || name === 'PROPN' ? folded : lemmaOf(seen, tag);
    return { start, end, text, folded, lemma, tag: name };
  });
}
