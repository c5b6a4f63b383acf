import type { Span } from '#model/span';
import type { Token } from '#model/token';
import { fold } from '#text/fold';
import { correctTags } from './correct-tags.ts';
import { findWords } from './find-words.ts';
import { splitCompounds } from './split-compounds.ts';
import { type DraftToken, tagTokens } from './tag-words.ts';

const breaks = /[\n\r\t\v\f\u2028\u2029\0]/u;

/**
 * Tokens of one sentence with tags and lemmas, in order, not overlapping. Offsets count in `text`; `folded` of a
 * word that a line break cuts is the word made whole. Lemmas are in American spelling where the tagger knows the
 * British one ("defense" of "defence"). Linear in the length of the span.
 */
export function tokenise(text: string, span: Span): readonly Token[] {
  const source = text.slice(span.start, span.end);
  const folded = fold(source);
  const words = splitCompounds(findWords(folded), folded, source);
  const isPlain = folded === source;
  let broken = false;
  const tokens = words.map((word): DraftToken => {
    const plain = folded.slice(word.start, word.end);
    broken ||= word.broken;
    const key = word.broken || !isPlain ? wholeWord(plain, word.broken) : plain.toLowerCase();
    return {
      start: span.start + word.start,
      end: span.start + word.end,
      text: isPlain ? plain : source.slice(word.start, word.end),
      folded: key,
      lemma: key,
      tag: 'X',
    };
  });
  if (broken) tagWhole(tokens);
  else tagTokens(breaks.test(folded) ? blank(folded) : folded, tokens, span.start);
  correctTags(tokens);
  return tokens;
}

function wholeWord(plain: string, broken: boolean): string {
  let word = plain.includes('\0') ? plain.replaceAll('\0', '') : plain;
  if (broken)
    word = word
      .replace(/\.\s+/gu, '.')
      .replace(/-\s+(?=\p{Lu})/gu, '-')
      .replace(/-\s+/gu, '');
  return word.toLowerCase();
}

/** Line breaks as spaces; for a combining mark some letter, so that the word stays one. */
function blank(folded: string): string {
  return folded.replace(/[\n\r\t\v\f\u2028\u2029]/gu, ' ').replaceAll('\0', 'h');
}

/** Tags words that line breaks cut, made whole again and set one after the other. */
function tagWhole(tokens: readonly DraftToken[]): void {
  let text = '';
  const drafts = tokens.map((token) => {
    const start = text.length;
    const capital = token.text[0] !== token.folded[0];
    if (token.folded === 'u.s.') text += 'U.S.';
    else text += capital ? token.folded.charAt(0).toUpperCase() + token.folded.slice(1) : token.folded;
    const draft: DraftToken = { ...token, start, end: text.length };
    text += ' ';
    return draft;
  });
  tagTokens(text, drafts, 0);
  for (const [index, token] of tokens.entries()) {
    token.tag = drafts[index]?.tag ?? 'X';
    token.lemma = drafts[index]?.lemma ?? token.folded;
  }
}
