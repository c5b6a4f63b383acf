import type { Span } from '#model/span';
import { isAbbreviation, isAlsoWord } from './abbreviations.ts';

/** A word, number or mark of a sentence; offsets count in the folded text that was searched. */
export interface Word extends Span {
  /** Whether a hyphen at a line break cuts it ("offi-⏎cial"). */
  readonly broken: boolean;
}

const wordPattern = new RegExp(
  [
    String.raw`\.\/\.`,
    String.raw`(?:https?:\/\/|www\.)[^\s)\]>"]{1,300}`,
    String.raw`[\p{L}\d._%+-]{1,40}@[\p{L}\d.-]{1,60}\p{L}`,
    // "U.S.", "D.C.", "P.N.", "a.m.", "Lt.-Gen."
    String.raw`(?:\p{L}\.){2,8}(?:-(?=\p{Lu}\p{Ll}{1,4}\.)\p{L}{1,5}\.)?`,
    String.raw`\p{L}{2,4}\.-\p{L}{2,4}\.`,
    String.raw`\d+(?:[.,:/-]\d+)*(?:[\p{L}\p{M}\0]+)?(?:-[\p{L}\p{M}\d\0]+)*(?:-[ \t]*\n[ \t]*\p{Ll}[\p{L}\0]*)?`,
    String.raw`[\p{L}\p{M}\0][\p{L}\p{M}\d\0]*(?:(?:['&/](?=\p{L})|-(?=[\p{L}\d])(?!\p{L}\.\p{L})|-[ \t]*\r?\n[ \t]*(?=\p{L}))[\p{L}\p{M}\d\0]+)*`,
    String.raw`\.{2,}|-{2,}|\+\d+|[^\s]`,
  ].join('|'),
  'gu',
);
const clitic = /(?:n't|'(?:s|re|ve|ll|d|m))$/iu;
const initial = /^\p{Lu}$/u;

/**
 * Words, numbers and marks of a folded text, in order: abbreviations keep their stop, possessive `'s` and
 * contracted verbs stand by themselves, hyphenated words stay whole. Linear.
 */
export function findWords(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(wordPattern)) {
    const text = match[0];
    const start = match.index;
    // A stop that belongs to the word before.
    if ((words.at(-1)?.end ?? 0) > start) continue;
    const first = text.charCodeAt(0);
    if (text.length === 1 && !isLetter(first)) words.push({ start, end: start + 1, broken: false });
    else pushWord(words, folded, text, start);
  }
  return words;
}

function pushWord(words: Word[], folded: string, text: string, start: number): void {
  const end = start + text.length;
  const tail = text.includes("'") ? (clitic.exec(text)?.[0].length ?? 0) : 0;
  if (tail > 0 && tail < text.length) {
    pushStem(words, text, start, end - tail);
    words.push({ start: end - tail, end, broken: false });
    return;
  }
  const stopped = folded[end] === '.' && keepsStop(text, folded, end);
  pushStem(words, text, start, stopped ? end + 1 : end);
}

/** A slash parts words ("and/or" apart): "Australia/Japan" are two. */
function pushStem(words: Word[], text: string, start: number, end: number): void {
  const slash = text.includes('/') && !/\d|:/u.test(text) && text.length > 7 ? text.indexOf('/') : -1;
  if (slash < 0 || start + slash >= end) {
    words.push({ start, end, broken: text.includes('\n') });
    return;
  }
  words.push({ start, end: start + slash, broken: false });
  words.push({ start: start + slash, end: start + slash + 1, broken: false });
  words.push({ start: start + slash + 1, end, broken: false });
}

/** Whether the stop after the word belongs to it: an abbreviation, or an initial before a name. */
function keepsStop(text: string, folded: string, end: number): boolean {
  if (text.length > 8) return false;
  const rest = folded.slice(end + 1, end + 4);
  if (initial.test(text)) return /^\s?(?:\s\p{Lu}|\p{L}|\s\()/u.test(rest);
  const key = text.toLowerCase();
  if (!isAbbreviation(key)) return false;
  if (!isAlsoWord(key))
    return rest.trim() !== '' || /^(?:inc|corp|ltd|jr|etc|esq|bros|dec|nov|oct|sept|aug|jan|feb)$/u.test(key);
  if (/^\s?\d/u.test(rest)) return true;
  return key !== text && /^\s\p{Lu}/u.test(rest);
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123) || code > 127 || (code > 47 && code < 58);
}
