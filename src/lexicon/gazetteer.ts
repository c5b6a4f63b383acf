import type { Token, TokenRange } from '#model/token';
import { openingsOf } from './openers.ts';
import { createTrie, type Ending, type LabelOptions, type Trie, type TrieNode } from './trie.ts';
import {
  fits,
  hasParts,
  keyOf,
  labelWords,
  partsOf,
  sentenceWords,
  type Word,
  type WordCase,
} from './words.ts';

/** What matching needs of a token: its text as written and its folded form (see `Token`). */
export type LexicalToken = Pick<Token, 'text' | 'folded'>;

/** A label found in a token sequence. */
interface GazetteerMatch<T> {
  /** Number of tokens that the label covers; at least 1. */
  readonly length: number;
  readonly value: T;
  /** Whether the text has the plural of the label (only with `inflect`). */
  readonly plural: boolean;
}

/** A label found in a sentence. */
export interface GazetteerFinding<T> extends TokenRange {
  /** Offsets in the document's text. Within `[from, to)`, but not all of it where the label is part of a hyphenated token. */
  readonly start: number;
  readonly end: number;
  readonly value: T;
  readonly plural: boolean;
}

export interface Gazetteer<T> {
  /** The longest label that starts at token `at`; undefined when none does. Time is linear in the length of the label. */
  readonly matchAt: (tokens: readonly LexicalToken[], at: number) => GazetteerMatch<T> | undefined;
  /** The same where `list` is known to be set for the token. */
  readonly matchOpened: Gazetteer<T>['matchAt'];
  /**
   * All labels of a sentence from left to right, the longest at each place, never overlapping. Unlike `matchAt` it also
   * finds them in parts of hyphenated tokens: "US-led", "North Korea-Russia". Linear in the number of tokens.
   */
  readonly findAll: (tokens: readonly Token[]) => readonly GazetteerFinding<T>[];
  /** The bit of the list in what `listsAt` gives: where it is not set, no label starts. */
  readonly list: number;
  /** The value of a label given as plain text, case apart; undefined when there is none. */
  readonly valueOf: (text: string) => T | undefined;
}

/**
 * A gazetteer of the labels. Hyphens count as spaces and full stops as nothing, in labels and text alike:
 * "vice president" finds "vice-president", "U.S." finds "US", "Maj. Gen." finds "Maj Gen".
 * Of equal labels the first wins where both fit the case of the text.
 */
export function createGazetteer<T>(
  entries: readonly (readonly [label: string, value: T])[],
  options: LabelOptions,
): Gazetteer<T> {
  const root = createTrie(entries, options);
  return {
    // Most words open no label: that is told before anything is made.
    matchAt: (tokens, at) => (root.openers.openAt(tokens, at) ? longestAt(root, tokens, at) : undefined),
    matchOpened: (tokens, at) => longestAt(root, tokens, at),
    findAll: (tokens) => findLabels(root, tokens),
    list: root.openers.list,
    valueOf: (text) => nodeOf(root, labelWords(text))?.endings[0]?.value,
  };
}

/** The longest label that starts at the token, which may open one. */
function longestAt<T>(
  root: Trie<T>,
  tokens: readonly LexicalToken[],
  at: number,
): GazetteerMatch<T> | undefined {
  let node: TrieNode<T> = root;
  let best: Ending<T> | undefined;
  let length = 0;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const next = hasParts(token.folded) ? nodeOf(node, partsOf(token)) : node.next.get(keyOf(token.folded));
    if (!next) break;
    node = next;
    if (node.endings.length === 0) continue;
    const ending = endingFor(node, () => textsOf(tokens, at, index));
    if (!ending) continue;
    best = ending;
    length = index - at + 1;
  }
  return best && { length, value: best.value, plural: best.plural };
}

/** The words of the tokens from the one to the other as written, hyphenated ones in their parts. */
function textsOf(tokens: readonly LexicalToken[], first: number, last: number): readonly string[] {
  return tokens
    .slice(first, last + 1)
    .flatMap((it) => (hasParts(it.folded) ? partsOf(it).map((part) => part.text) : [it.text]));
}

function findLabels<T>(root: Trie<T>, tokens: readonly Token[]): readonly GazetteerFinding<T>[] {
  const openings = openingsOf(tokens);
  const found: GazetteerFinding<T>[] = [];
  if ((openings.all & root.openers.list) === 0) return found;
  const words = sentenceWords(tokens);
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || ((openings.lists[first.token] ?? 0) & root.openers.list) === 0) continue;
    const [ending, count] = longestFrom(root, words, at);
    const last = words[at + count - 1];
    if (!ending || !last) continue;
    const [start, end] = [first.start, last.start + last.text.length];
    found.push({
      from: first.token,
      to: last.token + 1,
      start,
      end,
      value: ending.value,
      plural: ending.plural,
    });
    at += count - 1;
  }
  return found;
}

function longestFrom<T>(
  root: TrieNode<T>,
  words: readonly Word[],
  at: number,
): readonly [ending: Ending<T> | undefined, count: number] {
  let node = root;
  let best: readonly [Ending<T> | undefined, number] = [undefined, 0];
  for (let index = at; index < words.length; index += 1) {
    const next = node.next.get(words[index]?.key ?? '');
    if (!next) break;
    node = next;
    if (node.endings.length === 0) continue;
    const ending = endingFor(node, () => words.slice(at, index + 1).map((word) => word.text));
    if (ending) best = [ending, index - at + 1];
  }
  return best;
}

function nodeOf<T>(from: TrieNode<T>, words: readonly Word[]): TrieNode<T> | undefined {
  let node: TrieNode<T> | undefined = from;
  for (const word of words) node = node?.next.get(word.key);
  return node;
}

/** The ending that the words of the text fit; these are asked for where their letters matter. */
function endingFor<T>(node: TrieNode<T>, textsHere: () => readonly string[]): Ending<T> | undefined {
  let texts: readonly string[] | undefined;
  for (const ending of node.endings) {
    const { cases, plural } = ending;
    if (cases === undefined) return ending;
    texts ??= textsHere();
    if (isWritten(texts, cases, plural)) return ending;
  }
  return undefined;
}

function isWritten(texts: readonly string[], cases: readonly WordCase[], plural: boolean): boolean {
  return cases.every((wanted, index) => fits(wanted, texts[index] ?? '', plural));
}
