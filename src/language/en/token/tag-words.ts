import type { PartOfSpeech, Token } from '#model/token';
import { rememberByRange } from '#text/remember-range';
import { cutChunk, type Part } from './wink/cut-chunk.ts';
import { tagParts } from './wink/tag-parts.ts';
import { tagNames } from './wink/wink-model.ts';

/** A token whose tag and lemma may still change. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/** A sentence for the tagger. */
export interface Taggable {
  /** Folded, without U+0000 or line breaks, no white space around it. */
  readonly text: string;
  /** In order; their offsets less `offset` count in `text`. */
  readonly tokens: readonly DraftToken[];
  readonly offset: number;
}

const space = 32;
/** The tokeniser takes time by the square of the length of a word; what is so long is none, and is left out. */
const longWord = 300;
const partsOf = rememberByRange(cutChunk);

/** The sentence at hand as the tagger cuts it: the parts, where each starts, and their tags. Kept for the next sentence. */
const parts: Part[] = [];
const starts: number[] = [];
let tags = new Uint8Array(1024);

/**
 * Gives each token of a sentence the tag and lemma that wink-nlp finds, which cuts the text its own way: of a word that it cuts,
 * the last part that is no hyphen counts; of an abbreviation, the part before the stop. A token that the tagger did not see
 * keeps tag and lemma. Linear.
 */
export function tagTokens(sentence: Taggable): void {
  cutParts(sentence.text);
  if (tags.length < parts.length) tags = new Uint8Array(parts.length * 2);
  tagParts(parts, tags);
  let part = 0;
  for (const token of sentence.tokens) {
    const start = token.start - sentence.offset;
    const end = token.end - sentence.offset;
    let tagged = false;
    for (; part < parts.length; part += 1) {
      const { length, isJoin, lemma } = parts[part] as Part;
      const from = starts[part] ?? 0;
      if (from >= end) break;
      const to = from + length;
      if (to > start && !(tagged && isJoin)) {
        const tag = tags[part] ?? 0;
        token.tag = tagNames[tag] as PartOfSpeech;
        token.lemma = token.tag === 'PROPN' ? token.folded : lemma(tag);
        tagged = true;
      }
      if (to > end) break;
    }
  }
}

/** Cuts a text into parts, chunk by chunk. */
function cutParts(text: string): void {
  parts.length = 0;
  starts.length = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) === space) continue;
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) !== space) end += 1;
    if (end - at < longWord) {
      let start = at;
      for (const part of partsOf(text, at, end)) {
        parts.push(part);
        starts.push(start);
        start += part.length;
      }
    }
    at = end;
  }
}
