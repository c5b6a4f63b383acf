import { fold } from '#text/fold';
import { rememberByRange } from '#text/remember-range';
import { findWords, mayKeepStop } from './find-words.ts';
import { isCompound } from './split-compounds.ts';
import { cutChunk, type Part } from './wink/cut-chunk.ts';

/** A run of text without white space, with what is the same of it wherever it stands. */
export interface Chunk {
  /** Its parts as the tagger cuts it. */
  readonly parts: readonly Part[];
  /** Its words; undefined where they depend on what stands around it. */
  readonly words: readonly ChunkWord[] | undefined;
}

/** A word of a chunk. */
export interface ChunkWord {
  /** Code units from the start of the chunk. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Folded, in small letters. */
  readonly folded: string;
  /** Which part of the chunk gives it its tag; -1 where the tagger did not see it. */
  readonly part: number;
}

/**
 * The chunk at a place of a text. Running text repeats its chunks, so each is cut, folded and looked up once: nine words in
 * ten are then found with one look into a table.
 */
export const chunkAt: (text: string, start: number, end: number) => Chunk = rememberByRange(readChunk);

/** The tagger takes time by the square of the length of a chunk; what is so long is no word, and is left out. */
const longest = 300;
const combiningMarks = /\0/gu;

function readChunk(chunk: string): Chunk {
  const folded = fold(chunk);
  // For a combining mark some letter, so that the word stays one.
  const parts = chunk.length < longest ? cutChunk(folded.replace(combiningMarks, 'h')) : [];
  const found = isAlwaysCutAlike(folded) ? findWords(folded) : undefined;
  return { parts, words: found?.map((it) => wordOf(chunk, folded, it.start, it.end, parts)) };
}

/** Whether no stop, hyphen or compound in the chunk can mean anything else beside other chunks. */
function isAlwaysCutAlike(folded: string): boolean {
  if (folded.endsWith('-')) return false;
  const stop = folded.indexOf('.');
  const head = stop < 0 ? folded : folded.slice(0, stop);
  if (stop >= 0 && /[.\p{L}\p{M}\p{N}\0]/u.test(folded.slice(stop + 1))) return false;
  const words = findWords(head);
  const last = words.at(-1);
  if (stop >= 0 && last?.end === stop && mayKeepStop(head.slice(last.start))) return false;
  return !words.some((it) => isCompound(head.slice(it.start, it.end)));
}

/** A word of a chunk by its place; `parts` are those of the chunk. */
export function wordOf(
  chunk: string,
  folded: string,
  start: number,
  end: number,
  parts: readonly Part[],
): ChunkWord {
  return {
    start,
    end,
    text: keptAt(chunk, start, end),
    folded: smallAt(folded, start, end),
    part: partOf(parts, start, end),
  };
}

/**
 * The word at a place of a text as a string that is kept: many tables are asked for each word, and one that is always one and
 * the same string is found in them at once; one fresh from the text is hashed and compared each time.
 */
export const keptAt: (text: string, start: number, end: number) => string = rememberByRange((word) => word);

/** The word at a place of a folded text in small letters, combining marks gone; kept. */
const smallAt = rememberByRange((word) => {
  const small = word.replaceAll('\0', '').toLowerCase();
  return keptAt(small, 0, small.length);
});

/** The part that gives a word its tag: the last one that lies in it and joins nothing, else the first; -1 if there is none. */
export function partOf(parts: readonly Part[], start: number, end: number): number {
  let found = -1;
  let from = 0;
  for (const [at, { length, isJoin }] of parts.entries()) {
    if (from >= end) break;
    if (from + length > start && (found < 0 || !isJoin)) found = at;
    from += length;
  }
  return found;
}
