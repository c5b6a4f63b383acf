import { rememberBy, rememberByWord } from '#text/remember';
import { hasParts, keyOf } from './words.ts';

/**
 * The first words of one list of labels. All lists walk the same sentences, and nine words in ten open no label of any: they
 * share one table, so that a word is looked up once for all of them.
 */
export interface Openers {
  /** Notes that a label of the list may start with the word, given as its key (see `keyOf`). */
  readonly add: (key: string) => void;
  /** The list's bit in what `listsAt` gives. */
  readonly list: number;
  /** False where no label of the list starts at the token; true says that one may. */
  readonly openAt: (tokens: Tokens, at: number) => boolean;
}

/** One bit for every list of which a label may start at the token. */
export function listsAt(tokens: Tokens, at: number): number {
  return openingsOf(tokens).lists[at] ?? 0;
}

/** A word that is one and the same object wherever it stands: its lists lie with it. */
export class KnownWord {
  readonly text: string;
  readonly folded: string;
  #lists = 0;
  #version = -1;

  constructor(word: string) {
    this.text = word;
    this.folded = word;
  }

  /** The lists of which a label may start with the word, one bit a list. */
  get lists(): number {
    if (this.#version !== version) {
      this.#lists = findLists(this.folded);
      this.#version = version;
    }
    return this.#lists;
  }
}

/** For every first word of a label the lists that have it, one bit a list. */
const listsByWord = new Map<string, number>();
const bitsInAll = 31;
let lists = 0;
/** Counts the additions to the table: what was read from it before is out of date. */
let version = 0;
/** The additions that `listsOfWord` knows of. */
let listsVersion = 0;

/** The first words of a new list, none yet. Lists beyond the 31st share the last bit, which only spares them less. */
export function createOpeners(): Openers {
  const bit = 1 << Math.min(lists, bitsInAll - 1);
  lists += 1;
  return {
    add: (key) => {
      listsByWord.set(key, (listsByWord.get(key) ?? 0) | bit);
      version += 1;
    },
    list: bit,
    openAt: (tokens, at) => (listsAt(tokens, at) & bit) !== 0,
  };
}

interface ListsOfTokens {
  version: number;
  lists: readonly number[];
  /** Those of all tokens together. */
  all: number;
}

type Tokens = readonly { readonly folded: string }[];

const listsByTokens = rememberBy((_: Tokens): ListsOfTokens => ({ version: -1, lists: [], all: 0 }));

/** What `listsAt` gives for every token, and for any of them. */
export function openingsOf(tokens: Tokens): Readonly<ListsOfTokens> {
  const known = listsByTokens(tokens);
  if (known.version !== version) {
    if (listsVersion !== version) {
      listsOfWord = rememberByWord(findLists);
      listsVersion = version;
    }
    known.version = version;
    known.lists = tokens.map((token) =>
      token instanceof KnownWord ? token.lists : listsOfWord(token.folded),
    );
    known.all = known.lists.reduce((all, it) => all | it, 0);
  }
  return known;
}

/** The lists of the words of the text, which are few beside those of all labels. */
let listsOfWord = rememberByWord(findLists);

/** A hyphenated word is let through to all lists: it matches by its parts. */
function findLists(folded: string): number {
  return hasParts(folded) ? -1 : (listsByWord.get(keyOf(folded)) ?? 0);
}
