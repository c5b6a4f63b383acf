import type { Span } from '#model/span';
import { fold } from '#text/fold';
import { type Chunk, type ChunkWord, chunkAt, keptAt, partOf, wordOf } from './chunk.ts';
import { findWords, type Word } from './find-words.ts';
import { splitCompounds } from './split-compounds.ts';
import type { CutSentence, DraftToken } from './tag-words.ts';
import type { Part } from './wink/cut-chunk.ts';

/** The words of a sentence, chunk by chunk between white space. Linear. */
export function cutSentence(text: string, span: Span): CutSentence {
  const tokens: DraftToken[] = [];
  const partOfToken: number[] = [];
  const parts: Part[] = [];
  let folded: string | undefined;
  for (let at = span.start; at < span.end; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    const start = at;
    at += 1;
    while (at < span.end && !isSpace(text.charCodeAt(at))) at += 1;
    const chunk = chunkAt(text, start, at);
    let found = chunk.words;
    if (!found) {
      folded ??= fold(text.slice(span.start, span.end));
      found = wordsInPlace(text, span, folded, { start, end: at }, chunk, tokens.at(-1));
      // A word goes on behind white space.
      if (!found) return cutWhole(text, span, folded);
    }
    for (const word of found) {
      partOfToken.push(word.part < 0 ? -1 : parts.length + word.part);
      tokens.push(untagged(start + word.start, start + word.end, word.text, word.folded));
    }
    for (const part of chunk.parts) parts.push(part);
  }
  return { tokens, partOf: partOfToken, parts };
}

function untagged(start: number, end: number, text: string, folded: string): DraftToken {
  return { start, end, text, folded, lemma: folded, tag: 'X' };
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return code >= 160 && /\s/u.test(String.fromCharCode(code));
}

/**
 * The words of a chunk which depend on what stands around it; undefined where one of them ends in another chunk. `folded` is the
 * whole sentence, folded.
 */
function wordsInPlace(
  text: string,
  span: Span,
  folded: string,
  { start, end }: Span,
  chunk: Chunk,
  previous: DraftToken | undefined,
): readonly ChunkWord[] | undefined {
  const source = text.slice(span.start, span.end);
  const found = findWords(folded, start - span.start, end - span.start);
  if (found.some((it) => it.broken || span.start + it.end > end)) return undefined;
  const before = previous && {
    start: previous.start - span.start,
    end: previous.end - span.start,
    broken: false,
  };
  const from = start - span.start;
  return splitCompounds(found, folded, source, before).map((it) =>
    wordOf(
      text.slice(start, end),
      folded.slice(from, end - span.start),
      it.start - from,
      it.end - from,
      chunk.parts,
    ),
  );
}

/** The words of a sentence in which line breaks or spaces cut some: those are made whole, and the tagger sees one after the other. */
function cutWhole(text: string, span: Span, folded: string): CutSentence {
  const partOfToken: number[] = [];
  const parts: Part[] = [];
  const source = text.slice(span.start, span.end);
  const tokens = splitCompounds(findWords(folded), folded, source).map((word): DraftToken => {
    const token = untagged(
      span.start + word.start,
      span.start + word.end,
      keptAt(source, word.start, word.end),
      wholeWord(folded, word),
    );
    const shown = asShown(token);
    const own = chunkAt(shown, 0, shown.length).parts;
    const part = partOf(own, 0, shown.length);
    partOfToken.push(part < 0 ? -1 : parts.length + part);
    parts.push(...own);
    return token;
  });
  return { tokens, partOf: partOfToken, parts };
}

function wholeWord(folded: string, { start, end, broken }: Word): string {
  let word = folded.slice(start, end).replaceAll('\0', '');
  if (broken)
    word = word
      .replace(/\.\s+/gu, '.')
      .replace(/-\s+(?=\p{Lu})/gu, '-')
      .replace(/-\s+/gu, '');
  return word.toLowerCase();
}

/** The word as the tagger is shown it: made whole, with a capital where it has one. */
function asShown({ text, folded }: DraftToken): string {
  if (folded === 'u.s.') return 'U.S.';
  return text[0] === folded[0] ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
}
