import { createOpeners, type Openers } from './openers.ts';
import { caseOf, firstKeyOf, labelWords, pluralOf, type WordCase } from './words.ts';

/** How labels match. */
export interface LabelOptions {
  /**
   * `name`: a word that the label capitalises must start with a capital in the text ("Turkey", never "turkey"),
   * and an acronym must be in capitals throughout ("US", never "us"). `any`: case says nothing.
   */
  readonly letterCase: 'name' | 'any';
  /** Whether the last word may take a plural ending. */
  readonly inflect?: boolean;
}

/** A label that ends at a node. */
export interface Ending<T> {
  readonly value: T;
  /** How each word of the label must be written; undefined where all may be written anyhow. */
  readonly cases: readonly WordCase[] | undefined;
  readonly plural: boolean;
}

/** The labels that share their first words. */
export interface TrieNode<T> {
  readonly next: { readonly get: (key: string) => TrieNode<T> | undefined };
  readonly endings: readonly Ending<T>[];
}

/** The root of all labels. */
export interface Trie<T> extends TrieNode<T> {
  readonly openers: Openers;
}

interface GrowingNode<T> {
  readonly next: Map<string, GrowingNode<T>>;
  readonly endings: Ending<T>[];
}

type Entry<T> = readonly [label: string, value: T];

/**
 * A trie over the words of the labels. Labels are sorted by their first word at once and cut into words only when that
 * word is first looked up: most labels of a large list never are, and starting stays fast.
 */
export function createTrie<T>(entries: readonly Entry<T>[], options: LabelOptions): Trie<T> {
  const openers = createOpeners();
  const nodes = new Map<string, GrowingNode<T> | Entry<T>[]>();
  const put = (key: string, entry: Entry<T>): void => {
    const labels = nodes.get(key) as Entry<T>[] | undefined;
    if (labels) labels.push(entry);
    else {
      nodes.set(key, [entry]);
      openers.add(key);
    }
  };
  for (const entry of entries) {
    const key = firstKeyOf(entry[0]);
    put(key, entry);
    if (options.inflect && !/[\s-]/u.test(entry[0])) put(pluralOf(key), entry);
  }
  const get = (key: string): TrieNode<T> | undefined => {
    const node = nodes.get(key);
    if (node === undefined || !Array.isArray(node)) return node;
    const grown: GrowingNode<T> = { next: new Map(), endings: [] };
    for (const entry of node) grow(grown, key, entry, options);
    const first = grown.next.get(key);
    if (first) nodes.set(key, first);
    else nodes.delete(key);
    return first;
  };
  return { next: { get }, endings: [], openers };
}

/** Adds the label, and its plural, where they start with `first`. */
function grow<T>(root: GrowingNode<T>, first: string, [label, value]: Entry<T>, options: LabelOptions): void {
  const words = labelWords(label);
  const own = options.letterCase === 'name' ? words.map((word) => caseOf(word.text)) : [];
  const cases = own.some((it) => it !== 0) ? own : undefined;
  const keys = words.map((word) => word.key);
  if (keys[0] === first) insert(root, keys, { value, cases, plural: false });
  if (!options.inflect) return;
  const plural = [...keys.slice(0, -1), pluralOf(keys.at(-1) ?? '')];
  if (plural[0] === first) insert(root, plural, { value, cases, plural: true });
}

function insert<T>(root: GrowingNode<T>, keys: readonly string[], ending: Ending<T>): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), endings: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.endings.push(ending);
}
