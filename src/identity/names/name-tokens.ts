import { foldKey } from '#text/fold';
import { patronymicAt } from './patronymic.ts';
import { tokenKey } from './token-key.ts';
import { transliterate } from './transliterate.ts';

/** One word of a name. */
export interface NameToken {
  /** Lower case, as written otherwise: with its diacritics. */
  readonly written: string;
  /** Folded to plain letters. */
  readonly plain: string;
  /** The same for every romanisation of the word and every form of a given name that the tables know. */
  readonly key: string;
}

/** A name taken apart. Titles, generational suffixes and articles ("Jr.", "al-") are left out. */
export interface NameParts {
  /** The words of two letters or more, without the patronymic, in the order of the text. */
  readonly words: readonly NameToken[];
  readonly patronymic?: NameToken | undefined;
  /** All words in order, the patronymic included. */
  readonly all: readonly NameToken[];
  /** Initials, lower case, in order: "J. D." → j, d. */
  readonly initials: readonly string[];
}

const leftOut = new Set(['jr', 'sr', 'ii', 'iii', 'al', 'el', 'ul', 'ad', 'ash', 'mr', 'mrs', 'ms', 'dr']);

/** Names taken apart lately: joining people looks at the same ones again and again. */
const known = new Map<string, NameParts>();
const mostKnown = 20_000;

/** The parts of a name; a hyphen parts words, an apostrophe joins them. */
export function nameParts(name: string): NameParts {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const parts = takeApart(name);
  known.set(name, parts);
  return parts;
}

function takeApart(name: string): NameParts {
  const pieces = transliterate(name)
    .replaceAll(/['’‘ʼʻ`´]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .flatMap(partsOfServant)
    .map((written) => ({ written, plain: foldKey(written) }));
  const initials = pieces.filter((it) => it.plain.length === 1).map((it) => it.plain);
  const all = pieces
    .filter((it) => it.plain.length > 1 && !leftOut.has(it.plain))
    .map((it) => ({ ...it, key: tokenKey(it.plain) }));
  const at = patronymicAt(all.map((it) => it.plain));
  return { all, initials, patronymic: all[at], words: all.filter((_, index) => index !== at) };
}

const servant = /^(?<servant>abd[aeou]{1,2}l)(?<of>.{4,})$/u;
const oneWord = /^abd[aou]{1,2}l+[ao]h?$/u;

/** "Abdulfattah" as "Abdul Fattah"; "Abdullah" is one word. */
function partsOfServant(word: string): readonly string[] {
  const parts = oneWord.test(word) ? undefined : servant.exec(word)?.groups;
  return parts?.servant && parts.of ? [parts.servant, parts.of] : [word];
}
