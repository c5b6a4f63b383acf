import type { Token, TokenRange } from '#model/token';
import { listsOf } from './openers.ts';
import { createTrie, type Ending, type LabelOptions, type Trie, type TrieNode } from './trie.ts';
import { fits, hasParts, keyOf, labelWords, partsOf, sentenceWords, type Word } from './words.ts';

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
    matchAt: (tokens, at) => matchTokens(root, tokens, at),
    findAll: (tokens) => findLabels(root, tokens),
    list: root.openers.list,
    valueOf: (text) => nodeOf(root, labelWords(text))?.endings[0]?.value,
  };
}

function matchTokens<T>(
  root: Trie<T>,
  tokens: readonly LexicalToken[],
  at: number,
): GazetteerMatch<T> | undefined {
  // Most words open no label: that is told before anything is made.
  if (!root.openers.openAt(tokens, at)) return undefined;
  let node: TrieNode<T> = root;
  let best: GazetteerMatch<T> | undefined;
  const texts: string[] = [];
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (hasParts(token.folded)) {
      const parts = partsOf(token);
      const next = nodeOf(node, parts);
      if (!next) break;
      for (const part of parts) texts.push(part.text);
      node = next;
    } else {
      const next = node.next.get(keyOf(token.folded));
      if (!next) break;
      texts.push(token.text);
      node = next;
    }
    const ending = endingFor(node, texts);
    if (ending) best = { length: index - at + 1, value: ending.value, plural: ending.plural };
  }
  return best;
}

function findLabels<T>(root: Trie<T>, tokens: readonly Token[]): readonly GazetteerFinding<T>[] {
  const openings = listsOf(tokens);
  const found: GazetteerFinding<T>[] = [];
  if (!openings.some((it) => (it & root.openers.list) !== 0)) return found;
  const words = sentenceWords(tokens);
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || ((openings[first.token] ?? 0) & root.openers.list) === 0) continue;
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
    const texts = words.slice(at, index + 1).map((word) => word.text);
    const ending = endingFor(node, texts);
    if (ending) best = [ending, index - at + 1];
  }
  return best;
}

function nodeOf<T>(from: TrieNode<T>, words: readonly Word[]): TrieNode<T> | undefined {
  let node: TrieNode<T> | undefined = from;
  for (const word of words) node = node?.next.get(word.key);
  return node;
}

function endingFor<T>(node: TrieNode<T>, texts: readonly string[]): Ending<T> | undefined {
  return node.endings.find(({ cases, plural }) =>
    cases.every((wanted, index) => fits(wanted, texts[index] ?? '', plural)),
  );
}
