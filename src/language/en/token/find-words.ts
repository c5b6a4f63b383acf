import type { Span } from '#model/span';
import { isAbbreviation, isAlsoWord } from './abbreviations.ts';

/** A word, number or mark of a sentence; offsets count in the folded text that was searched. */
export interface Word extends Span {
  /** Whether a hyphen at a line break ("offi-⏎cial") or a space ("U. S.") cuts it. */
  readonly broken: boolean;
}

const wordPattern = new RegExp(
  [
    String.raw`\.\/\.`,
    String.raw`(?:https?:\/\/|www\.)[^\s)\]>"]{1,300}`,
    String.raw`[\p{L}\d._%+-]{1,40}@[\p{L}\d.-]{1,60}\p{L}`,
    // "U.S.", "D.C.", "P.N.", "a.m.", "Lt.-Gen."
    String.raw`(?:\p{L}\.){2,8}(?:-(?=\p{Lu}\p{Ll}{1,4}\.)\p{L}{1,5}\.)?`,
    // "U.S-Japan", "the U.S and", "U. S. Department": a stop too few, a space too many
    String.raw`U\.[SK](?![\p{L}\p{M}\d.])`,
    String.raw`U\. S\.(?= \p{Lu}\p{Ll})`,
    String.raw`\p{L}{2,4}\.-\p{L}{2,4}\.`,
    // "2+2", "3+1": ministers of two offices, or states and one more
    String.raw`\d\+\d(?!\d)`,
    String.raw`\d+(?:[.,:/-]\d+)*(?:[\p{L}\p{M}\0]+)?(?:-[\p{L}\p{M}\d\0]+)*(?:-[ \t]*\n[ \t]*\p{Ll}[\p{L}\0]*)?`,
    String.raw`[\p{L}\p{M}\0][\p{L}\p{M}\d\0]*(?:(?:['&/](?=\p{L})|-(?=[\p{L}\d])(?!\p{L}\.\p{L})|-[ \t]*\r?\n[ \t]*(?=\p{L}))[\p{L}\p{M}\d\0]+)*`,
    String.raw`\.{2,}|-{2,}|\+\d+|[^\s]`,
  ].join('|'),
  'uy',
);
const clitic = /(?:n't|'(?:s|re|ve|ll|d|m))$/iu;
const initial = /^\p{Lu}$/u;

/**
 * Words, numbers and marks of a folded text, in order: abbreviations keep their stop, possessive `'s` and
 * contracted verbs stand by themselves, hyphenated words stay whole. Those that start in the range; what stands around it is
 * seen. Linear. Plain words and commas, nine tokens in
 * ten, are read by their codes; the pattern, several times slower, reads the rest.
 */
export function findWords(folded: string, from = 0, to = folded.length): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    const code = folded.charCodeAt(at);
    if (code === 32 || (code > 8 && code < 14)) {
      at += 1;
      continue;
    }
    const plain = plainWordEnd(folded, at, code);
    if (plain > at) {
      words.push({ start: at, end: plain, broken: false });
      at = plain;
    } else at = readWord(words, folded, at);
  }
  return words;
}

/** End of the run of plain letters at `at` if white space, a comma or the end follows it; else `at`. */
function plainWordEnd(folded: string, at: number, first: number): number {
  if (first === 44) return at + 1;
  let end = at;
  let code = first;
  while ((code > 96 && code < 123) || (code > 64 && code < 91)) {
    end += 1;
    code = folded.charCodeAt(end);
  }
  return code === 32 || code === 44 || end === folded.length ? end : at;
}

/** Reads one word by the pattern; returns where the next one may start. */
function readWord(words: Word[], folded: string, at: number): number {
  wordPattern.lastIndex = at;
  const text = wordPattern.exec(folded)?.[0];
  if (!text) return at + 1;
  if (text.length === 1 && !isLetter(text.charCodeAt(0)))
    words.push({ start: at, end: at + 1, broken: false });
  else pushWord(words, folded, text, at);
  return words.at(-1)?.end ?? at + 1;
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

/** A slash parts long words: "Australia/Japan" are two. */
function pushStem(words: Word[], text: string, start: number, end: number): void {
  const slash = text.length > 7 && text.includes('/') && !/[\d:]/u.test(text) ? text.indexOf('/') : -1;
  if (slash < 0 || start + slash + 1 >= end) {
    words.push({ start, end, broken: text.includes('\n') || text === 'U. S.' });
    return;
  }
  words.push({ start, end: start + slash, broken: false });
  words.push({ start: start + slash, end: start + slash + 1, broken: false });
  words.push({ start: start + slash + 1, end, broken: false });
}

/** Whether the stop after the word belongs to it: an abbreviation, or an initial before a name. */
function keepsStop(text: string, folded: string, end: number): boolean {
  if (!mayKeepStop(text)) return false;
  const rest = folded.slice(end + 1, end + 4);
  if (initial.test(text)) return /^\s?(?:\s\p{Lu}|\p{L}|\s\()/u.test(rest);
  const key = text.toLowerCase();
  if (!isAlsoWord(key)) return rest.trim() !== '' || closesSentence.has(key);
  if (/^\s?\d/u.test(rest)) return true;
  return key !== text && /^\s\p{Lu}/u.test(rest);
}

/** Whether a stop after the word can belong to it at all: an initial or an abbreviation. */
export function mayKeepStop(text: string): boolean {
  return text.length <= 8 && (initial.test(text) || isAbbreviation(text.toLowerCase()));
}

/** Abbreviations whose stop is theirs even at the end of a sentence. */
const closesSentence = new Set('inc corp ltd jr etc esq bros dec nov oct sept aug jan feb'.split(' '));

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123) || code > 127 || (code > 47 && code < 58);
}
