import type { Span } from '#model/span';
import type { Token } from '#model/token';
import { fold } from '#text/fold';
import { correctTags, type DraftToken } from './correct-tags.ts';
import { findWords, type Word } from './find-words.ts';
import { tagWords } from './tag-words.ts';

/**
 * Tokens of one sentence with tags and lemmas, in order, not overlapping. Offsets count in `text`; `folded` of a
 * word that a line break cuts is the word made whole. Linear in the length of the span.
 */
export function tokenise(text: string, span: Span): readonly Token[] {
  const source = text.slice(span.start, span.end);
  const folded = fold(source);
  const words = findWords(folded);
  const tokens = words.map((word) => draft(source, folded, word, span.start));
  tag(tokens, folded, words);
  correctTags(tokens);
  return tokens;
}

function draft(source: string, folded: string, word: Word, offset: number): DraftToken {
  const plain = folded.slice(word.start, word.end);
  return {
    start: offset + word.start,
    end: offset + word.end,
    text: source.slice(word.start, word.end),
    folded: foldedWord(plain, word.broken),
    lemma: '',
    tag: 'X',
  };
}

function foldedWord(plain: string, broken: boolean): string {
  let word = plain.includes('\0') ? plain.replaceAll('\0', '') : plain;
  if (broken) word = word.replace(/-\s+(?=\p{Lu})/gu, '-').replace(/-\s+/gu, '');
  return word.toLowerCase();
}

function tag(tokens: DraftToken[], folded: string, words: readonly Word[]): void {
  const tags = words.some((word) => word.broken)
    ? tagJoined(tokens)
    : tagWords(folded.replace(/[\n\r\t\u2028]/gu, ' ').replaceAll('\0', 'h'), words);
  for (const [index, token] of tokens.entries()) {
    const found = tags[index];
    if (!found) continue;
    token.tag = found.tag;
    token.lemma = found.tag === 'PROPN' ? token.folded : found.lemma.toLowerCase();
  }
}

/** Tags words that line breaks cut, made whole again. */
function tagJoined(tokens: readonly DraftToken[]) {
  let text = '';
  const spans = tokens.map(({ text: written, folded }) => {
    const start = text.length;
    text += /^\p{Lu}/u.test(written) ? folded[0]?.toUpperCase() + folded.slice(1) : folded;
    const end = text.length;
    text += ' ';
    return { start, end };
  });
  return tagWords(text, spans);
}
