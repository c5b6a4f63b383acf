import type { PartOfSpeech, Token } from '#model/token';
import { lemmaOf, type Part } from './wink/cut-chunk.ts';
import { tagParts } from './wink/tag-parts.ts';
import { tagNames } from './wink/wink-model.ts';

/** A token whose tag and lemma may still change. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/** The words of a sentence, not yet tagged, beside its parts as the tagger cuts it; they need not fall together. */
export interface CutSentence {
  readonly tokens: readonly DraftToken[];
  /** For each token the part of the sentence that gives it its tag; -1 where the tagger did not see it. */
  readonly partOf: readonly number[];
  readonly parts: readonly Part[];
}

let tags = new Uint8Array(256);

/**
 * Gives the tokens of a sentence the tags and lemmas that wink-nlp finds, in place. A token that the tagger did not see keeps its
 * own. Linear.
 */
export function tagWords({ tokens, partOf, parts }: CutSentence): void {
  if (tags.length < parts.length) tags = new Uint8Array(parts.length * 2);
  tagParts(parts, tags);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const place = partOf[at] ?? -1;
    const part = parts[place];
    if (!token || !part) continue;
    const tag = tags[place] ?? 0;
    token.tag = tagNames[tag] as PartOfSpeech;
    if (token.tag !== 'PROPN') token.lemma = lemmaOf(part, tag);
  }
}
