import type { Token } from '#model/token';
import { chunkAt, partOf } from './chunk.ts';
import { retag } from './retag.ts';
import { type CutSentence, type DraftToken, tagWords } from './tag-words.ts';
import type { Part } from './wink/cut-chunk.ts';
import { lexemeOf } from './wink/wink-model.ts';

const fewestWords = 4;

/** Whether all words are in capitals, as telegraph machines and headlines have them. */
export function isShouting(tokens: readonly Pick<Token, 'text'>[]): boolean {
  let words = 0;
  for (const { text } of tokens) {
    if (!/\p{L}{2}/u.test(text)) continue;
    if (text !== text.toUpperCase()) return false;
    words += 1;
  }
  return words >= fewestWords;
}

/**
 * Tags a sentence in capitals as if it stood in small letters: the tagger takes any capital for a name. A word that it does
 * not know in small letters is one.
 */
export function tagCapitals({ tokens }: CutSentence): void {
  const parts: Part[] = [];
  const names: DraftToken[] = [];
  const partOfToken = tokens.map((token) => {
    const shown = token.folded === 'u.s.' ? 'U.S.' : token.folded;
    const own = chunkAt(shown, 0, shown.length).parts;
    const part = partOf(own, 0, shown.length);
    parts.push(...own);
    const isWord = /^[\p{L}\p{M}'’-]{2,}$/u.test(token.text);
    if (isWord && own.some(({ small }) => lexemeOf(small) === undefined)) names.push(token);
    return part < 0 ? -1 : parts.length - own.length + part;
  });
  tagWords({ tokens, parts, partOf: partOfToken });
  for (const name of names) retag(name, 'PROPN');
}
