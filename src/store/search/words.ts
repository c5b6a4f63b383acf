import type { Span } from '#model/span';
import { foldKey } from '#text/fold';

/** A word of a text as it is looked up: `key` is folded, in lower case, and holds letters and digits only. */
export interface Word extends Span {
  readonly key: string;
}

/**
 * Runs of letters, marks and digits. Of scripts that put no space between words every letter is a word, so that what is
 * looked for is found as a run of them.
 */
const pattern =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+/gv;

/** Longer words are looked up by their beginning; engines refuse words of thousands of letters. */
const longest = 60;

/** The words of a text in order. Linear. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const key = wordKey(match[0]);
    if (key !== '') words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The keys of the words of a text, in order: what an engine indexes. */
export function keysOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.key);
}

/** Keys of words that were met before; texts repeat their words. Emptied when it is full. */
const knownKeys = new Map<string, string>();
const mostKnown = 50_000;

function wordKey(word: string): string {
  const known = knownKeys.get(word);
  if (known !== undefined) return known;
  if (knownKeys.size >= mostKnown) knownKeys.clear();
  const key = keyOf(word);
  knownKeys.set(word, key);
  return key;
}

function keyOf(word: string): string {
  return [...foldKey(word).replaceAll(/[^\p{L}\p{N}]/gu, '')].slice(0, longest).join('');
}
