import type { Token } from '#model/token';
import type { Atom, PhraseClass } from './atom.ts';
import { isPersonNoun } from './attach.ts';
import { modifierListEnd } from './modifier-list.ts';
import { isDateHead, isDateOpening, isDateUnit } from './phrase-class.ts';

/** The words of a noun chunk from its determiner to its head, while they are read. */
export interface Core {
  /** The next token to read. */
  at: number;
  /** Index of the head so far; -1 before any noun. */
  head: number;
  /** The class that an atom or pronoun gives; undefined while the words decide. */
  class: PhraseClass | undefined;
  determined: boolean;
}

const nounTags = new Set(['NOUN', 'PROPN']);
const quote = /^["“”'«»]$/u;

/** Reads one word or atom into the core; false where the chunk ends. `from` is where the core began. */
export function readPart(
  tokens: readonly Token[],
  core: Core,
  from: number,
  atoms: ReadonlyMap<number, Atom>,
): boolean {
  const atom = atoms.get(core.at);
  const token = tokens[core.at];
  if (!token) return false;
  if (atom) return readAtom(tokens, core, atom, from, atoms);
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return readNoun(tokens, core, token);
    case 'SYM':
      core.at += 1;
      if (token.folded === '%' && core.head < 0) core.head = core.at - 1;
      return core.at < tokens.length;
    case 'ADP':
      return readComparison(tokens, core, token);
    case 'ADJ':
      return readAdjective(tokens, core, atoms);
    case 'ADV':
      return readAdverb(tokens, core, from);
    case 'CCONJ':
      return readLinkedAdjective(tokens, core);
    case 'PUNCT':
      return readInnerMark(tokens, core, token, atoms);
    default:
      return false;
  }
}

function readNoun(tokens: readonly Token[], core: Core, token: Token): boolean {
  const next = tokens[core.at + 1];
  // "sell Nigeria six aircraft": a number behind a name opens a phrase of its own.
  if (token.tag === 'NUM' && isNamed(core) && (next?.tag === 'NOUN' || next?.tag === 'ADJ')) return false;
  const head = tokens[core.head];
  if (head && (isDateHead(token) || (isDateHead(head) && token.tag === 'PROPN'))) return false;
  core.head = core.at;
  if (token.tag !== 'NUM') core.class = undefined;
  core.at += 1;
  return true;
}

/** "more than 20", "less than a third". */
function readComparison(tokens: readonly Token[], core: Core, token: Token): boolean {
  if (token.folded !== 'than' || core.head >= 0) return false;
  if (!/^(?:more|less|fewer)$/u.test(tokens[core.at - 1]?.folded ?? '')) return false;
  core.at += 1;
  return true;
}

function isNamed(core: Core): boolean {
  return core.class === 'state' || core.class === 'person' || core.class === 'place';
}

function readAtom(
  tokens: readonly Token[],
  core: Core,
  atom: Atom,
  from: number,
  atoms: ReadonlyMap<number, Atom>,
): boolean {
  const head = tokens[core.head];
  if (atom.class === 'date') {
    const goesOn = datesNoun(tokens, atom, atoms, core.determined);
    if (core.at > from || core.determined) {
      if (!goesOn) return false;
    } else if (!goesOn) {
      core.head = atom.head;
      core.class = 'date';
      core.at = atom.to;
      return false;
    }
  } else if (
    atom.class === 'person' &&
    head?.tag === 'NOUN' &&
    head.text === head.folded &&
    !isPersonNoun(head)
  ) {
    // "At the session Petrov asked": no title, so another phrase.
    return false;
  }
  core.head = atom.head;
  core.class = atom.class;
  core.at = atom.to;
  return true;
}

/** Whether the date stands before a noun that it describes ("the 2 May talks") and not beside one ("Last week ships …"). */
function datesNoun(
  tokens: readonly Token[],
  atom: Atom,
  atoms: ReadonlyMap<number, Atom>,
  determined: boolean,
): boolean {
  const next = tokens[atom.to];
  const named = atoms.get(atom.to)?.class;
  if (named) return determined && (named === 'organisation' || named === 'office');
  if (!next || !nounTags.has(next.tag) || isDateUnit(next)) return false;
  return (
    determined ||
    !/^(?:last|this|next|on|in|from|since|until|by|today|yesterday|tomorrow)$/u.test(
      tokens[atom.from]?.folded ?? '',
    )
  );
}

/** An adjective belongs to the chunk while no noun has come, or between nouns ("Armed Forces joint staff"). */
function readAdjective(tokens: readonly Token[], core: Core, atoms: ReadonlyMap<number, Atom>): boolean {
  if (core.head < 0) {
    core.at += 1;
    return true;
  }
  if (core.class === 'person' || isDateOpening(tokens, core.at)) return false;
  const [next, second, third] = [tokens[core.at + 1], tokens[core.at + 2], tokens[core.at + 3]];
  if (next?.tag === 'CCONJ' && second?.tag === 'ADJ' && third?.tag === 'NOUN') {
    core.at += 3;
    return true;
  }
  const goesOn = next && (nounTags.has(next.tag) || next.tag === 'ADJ');
  if (!goesOn && !atoms.has(core.at + 1)) return false;
  core.at += 1;
  return true;
}

/** "more than 20", "highly successful": an adverb before a number, or inside a chunk before an adjective. */
function readAdverb(tokens: readonly Token[], core: Core, from: number): boolean {
  const next = tokens[core.at + 1];
  if (core.head >= 0 || !next) return false;
  const opens = core.at === from && !core.determined;
  if (opens ? next.tag !== 'NUM' : !/^(?:ADJ|NUM|ADV|NOUN)$/u.test(next.tag)) return false;
  core.at += 1;
  return true;
}

/** "regional and global developments", "unprovoked, and unjustified war": adjectives joined before the noun. */
function readLinkedAdjective(tokens: readonly Token[], core: Core): boolean {
  const before = tokens[core.at - 1]?.folded === ',' ? core.at - 2 : core.at - 1;
  if (core.head >= 0 || tokens[before]?.tag !== 'ADJ') return false;
  const next = tokens[core.at + 1];
  if (next?.tag !== 'ADJ' && next?.tag !== 'NOUN' && next?.tag !== 'PROPN') return false;
  core.at += 1;
  return true;
}

/** A comma between adjectives, a hyphen or quotation mark inside a name. */
function readInnerMark(
  tokens: readonly Token[],
  core: Core,
  token: Token,
  atoms: ReadonlyMap<number, Atom>,
): boolean {
  const next = tokens[core.at + 1];
  if (!next) return false;
  const tight = tokens[core.at - 1]?.end === token.start;
  if (token.folded === '(' && core.head >= 0) return skipAcronym(tokens, core);
  const listed = token.folded === ',' && core.head < 0 ? modifierListEnd(tokens, core.at) : 0;
  if (listed > 0) {
    core.at = listed;
    return true;
  }
  const isDash = (token.folded === '-' || token.text === '–') && tight && token.end === next.start;
  if (
    isDash ||
    (token.folded === ',' ? joinsAdjectives(tokens, core) : isInnerQuote(tokens, core, token, tight, atoms))
  ) {
    core.at += 1;
    return true;
  }
  return false;
}

/** "the Security Council (UNSC) resolutions": a short aside, after which the chunk goes on. */
function skipAcronym(tokens: readonly Token[], core: Core): boolean {
  for (let close = core.at + 2; close < core.at + 5; close += 1) {
    if (tokens[close]?.folded !== ')') continue;
    const next = tokens[close + 1];
    if (!next || (next.tag !== 'NOUN' && next.tag !== 'ADJ') || next.text !== next.folded) return false;
    core.at = close + 1;
    return true;
  }
  return false;
}

function joinsAdjectives(tokens: readonly Token[], core: Core): boolean {
  if (core.head >= 0 || tokens[core.at - 1]?.tag !== 'ADJ') return false;
  const next = tokens[core.at + 1];
  return next?.tag === 'ADJ' || (next?.tag === 'CCONJ' && tokens[core.at + 2]?.tag === 'ADJ');
}

/** A mark that opens a quoted name behind a determiner or noun, or closes one before a noun. */
function isInnerQuote(
  tokens: readonly Token[],
  core: Core,
  token: Token,
  tight: boolean,
  atoms: ReadonlyMap<number, Atom>,
): boolean {
  const next = tokens[core.at + 1];
  if (!quote.test(token.folded) || !next) return false;
  if (tight) return nounTags.has(next.tag);
  if (!core.determined && core.head < 0 && tokens[core.at - 1]?.tag !== 'ADJ') return false;
  if (core.head >= 0) return next.tag === 'PROPN' || next.tag === 'NUM';
  return nounTags.has(next.tag) || next.tag === 'ADJ' || next.tag === 'NUM' || atoms.has(core.at + 1);
}
