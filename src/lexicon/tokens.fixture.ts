import type { Token } from '#model/token';
import { foldKey } from '#text/fold';

/** Tokens of a text whose tokens have single blanks between them, for tests of look-ups; tags and lemmas are idle. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(/[^ ]+/gu), (match) => ({
    text: match[0],
    folded: foldKey(match[0]),
    lemma: match[0],
    tag: 'X',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
