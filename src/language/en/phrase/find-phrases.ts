import { createGazetteer, type LexicalToken } from '#lexicon/gazetteer';
import { createOpeners, KnownWord, openingsOf } from '#lexicon/openers';
import type { Token, TokenRange } from '#model/token';
import { rememberBy, rememberByWord } from '#text/remember';
import { phraseKey } from './phrase-key.ts';

/** A label found in a sentence, with every value that the lists give it. */
interface PhraseFinding<T> extends TokenRange {
  readonly values: readonly T[];
  /** Whether the label has a gap, so that the words found need not all belong to it. */
  readonly gapped: boolean;
}

/** Finds labels of phrase lists in the words of a sentence (see `phraseWords`), in order of start. */
export type PhraseFinder<T> = (words: readonly LexicalToken[]) => readonly PhraseFinding<T>[];

/** One step of a label with a gap: after at most `gap` words, one of `words`. */
interface Step {
  readonly gap: number;
  readonly words: ReadonlySet<string>;
}

interface Pattern<T> {
  readonly steps: readonly Step[];
  readonly value: T;
}

const none: readonly never[] = [];

/** The sentence's words as labels are compared with, one a token: singular, British spelling. */
export const phraseWords: (tokens: readonly Token[]) => readonly LexicalToken[] = rememberBy(
  (tokens: readonly Token[]) => tokens.map((token) => phraseWord(token.folded)),
);

const phraseWord = rememberByWord((folded): LexicalToken => new KnownWord(phraseKey(folded)));

/**
 * A finder for the labels. In a label `a|b` is either word and `..3` up to three words of whatever kind, within one
 * sentence part; other labels are plain. At each word it gives the longest plain label and the shortest stretch of every
 * label with a gap. Of a hyphenated word it also finds the parts. Linear in the number of words.
 */
export function createPhraseFinder<T>(
  rows: readonly (readonly [label: string, value: T])[],
): PhraseFinder<T> {
  const plain = new Map<string, T[]>();
  const patterns = new Map<string, Pattern<T>[]>();
  for (const [label, value] of rows) {
    if (/\||\.\.\d/u.test(label)) addPattern(patterns, label, value);
    else addPlain(plain, label, value);
  }
  const gazetteer = createGazetteer([...plain], { letterCase: 'any' });
  const openers = createOpeners();
  for (const word of [...patterns.keys()]) openers.add(word);
  const lists = gazetteer.list | openers.list;
  return (words) => {
    const openings = openingsOf(words);
    if ((openings.all & lists) === 0) return none;
    const found: PhraseFinding<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from];
      const opening = (openings.lists[from] ?? 0) & lists;
      if (!word || opening === 0) continue;
      const match = (opening & gazetteer.list) !== 0 ? gazetteer.matchOpened(words, from) : undefined;
      if (match) found.push({ from, to: from + match.length, values: match.value, gapped: false });
      else if (word.folded.includes('-')) {
        const parts = partsOf(word).flatMap((part) => gazetteer.matchAt(part, 0)?.value ?? []);
        if (parts.length > 0) found.push({ from, to: from + 1, values: parts, gapped: false });
      }
      const own = (opening & openers.list) !== 0 ? patterns.get(word.folded) : undefined;
      if (own) findPatterns(own, words, from, found);
    }
    return found;
  };
}

function addPlain<T>(plain: Map<string, T[]>, label: string, value: T): void {
  const key = phraseKey(label.replaceAll(/[-–‑]/gu, ' '));
  const values = plain.get(key) ?? [];
  plain.set(key, values);
  values.push(value);
}

function addPattern<T>(patterns: Map<string, Pattern<T>[]>, label: string, value: T): void {
  const steps: Step[] = [];
  let gap = 0;
  for (const word of label.split(' ')) {
    const wide = /^\.\.(?<gap>\d+)$/u.exec(word)?.groups?.gap;
    if (wide) gap = Number(wide);
    else {
      steps.push({ gap, words: new Set(word.split('|').map(phraseKey)) });
      gap = 0;
    }
  }
  for (const first of steps[0]?.words ?? []) {
    patterns.set(first, [...(patterns.get(first) ?? []), { steps: steps.slice(1), value }]);
  }
}

/** Every run of parts of a hyphenated word that ends with it or before: "trade-economic" gives both and each. */
function partsOf(word: LexicalToken): readonly (readonly LexicalToken[])[] {
  if (!word.folded.includes('-')) return [];
  const parts = word.folded.split('-').map((part) => ({ text: part, folded: part }));
  return parts.map((_, at) => parts.slice(at));
}

/** Marks that no label reaches over. */
const closing = new Set(['.', ';', ':', '!', '?']);

/** Adds what the patterns match from the word on to `found`. */
function findPatterns<T>(
  patterns: readonly Pattern<T>[],
  words: readonly LexicalToken[],
  from: number,
  found: PhraseFinding<T>[],
): void {
  for (const { steps, value } of patterns) {
    const to = endOf(steps, 0, words, from + 1);
    if (to !== undefined) found.push({ from, to, values: [value], gapped: true });
  }
}

/** The end of the shortest stretch that begins at `at` and takes the steps from the one with the index `next` on. */
function endOf(
  steps: readonly Step[],
  next: number,
  words: readonly LexicalToken[],
  at: number,
): number | undefined {
  const step = steps[next];
  if (!step) return at;
  for (let index = at; index <= at + step.gap; index += 1) {
    const word = words[index]?.folded;
    if (word === undefined || closing.has(word)) return undefined;
    if (!step.words.has(word)) continue;
    const end = endOf(steps, next + 1, words, index + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}
