import { hasParts, keyOf } from './words.ts';

/**
 * The first words of one list of labels. All lists walk the same sentences, and nine words in ten open no label of any: they
 * share one table, so that a word is looked up once for all of them.
 */
export interface Openers {
  /** Notes that a label of the list may start with the word, given as its key (see `keyOf`). */
  readonly add: (key: string) => void;
  /** False where no label of the list starts at the token; true says that one may. */
  readonly openAt: (tokens: readonly { readonly folded: string }[], at: number) => boolean;
}

/** For every first word of a label the lists that have it, one bit a list. */
const listsByWord = new Map<string, number>();
const bitsInAll = 31;
let lists = 0;
/** Counts the additions to the table: what was read from it before is out of date. */
let version = 0;

/** The first words of a new list, none yet. Lists beyond the 31st share the last bit, which only spares them less. */
export function createOpeners(): Openers {
  const bit = 1 << Math.min(lists, bitsInAll - 1);
  lists += 1;
  return {
    add: (key) => {
      listsByWord.set(key, (listsByWord.get(key) ?? 0) | bit);
      version += 1;
    },
    openAt: (tokens, at) => ((listsOf(tokens)[at] ?? 0) & bit) !== 0,
  };
}

interface ListsOfTokens {
  readonly version: number;
  readonly lists: readonly number[];
}

type Tokens = readonly { readonly folded: string }[];

const listsByTokens = new WeakMap<Tokens, ListsOfTokens>();
/** The sentence asked about last: the finders ask for one word of it after the other. */
let lastTokens: Tokens | undefined;
let lastLists: ListsOfTokens | undefined;

function listsOf(tokens: Tokens): readonly number[] {
  if (tokens === lastTokens && lastLists?.version === version) return lastLists.lists;
  let known = listsByTokens.get(tokens);
  if (known?.version !== version) {
    known = { version, lists: tokens.map((token) => listsOfWord(token.folded)) };
    listsByTokens.set(tokens, known);
  }
  lastTokens = tokens;
  lastLists = known;
  return known.lists;
}

/** A hyphenated word is let through to all lists: it matches by its parts. */
function listsOfWord(folded: string): number {
  return hasParts(folded) ? -1 : (listsByWord.get(keyOf(folded)) ?? 0);
}
