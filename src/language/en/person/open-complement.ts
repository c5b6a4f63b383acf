import type { Token } from '#model/token';
import type { Lattice } from '../lattice.ts';
import { isCapitalised } from '../words.ts';

/** At most this many words belong to an office behind its noun. */
const longest = 16;
const links = new Set(['of', 'for', 'to']);
const inner = new Set(['of', 'for', 'to', 'the', 'and', 'on', 'in', 'at', '&', "'s", '’s', 'a', 'an']);

/**
 * The end of what belongs to an office set *behind* a name, where no name can follow and the words need no list: "N., Chairman
 * *of the Board of Directors of Erste Holding*,", "head *of the lighting team*,". Up to a mark, a verb or the end; `at` where
 * something else stands between, and undefined where the words end with another's name: "…, Director *of the Lake Service Ana N.*".
 */
export function openComplementEnd(lattice: Lattice, at: number): number | undefined {
  const { tokens } = lattice;
  if (!links.has(tokens[at]?.folded ?? '') || !opensField(tokens[at + 1], tokens[at + 2])) return at;
  let end = at;
  for (let index = at + 1; index <= at + longest; index++) {
    const token = tokens[index];
    if (!token || closes(token)) return end;
    if (index > at + 1 && isFullName(lattice, index)) return undefined;
    const joint = inner.has(token.folded);
    if (joint && token.folded === 'and' && !isCapitalised(tokens[index + 1]?.text ?? '')) return end;
    if (joint && token.folded === 'and' && startsAnother(lattice, index + 1)) return end;
    if (!joint && !belongs(token)) return at;
    if (!joint) end = index + 1;
  }
  return at;
}

/** "… Ana N.": a given name and a family name, behind which no noun closes the name of a body. */
function isFullName(lattice: Lattice, at: number): boolean {
  const [given, family] = lattice.tokens.slice(at, at + 2);
  if (!given || !family || !isCapitalised(given.text) || !isCapitalised(family.text)) return false;
  if (!lattice.isNamePart(at) || lattice.isOtherThanName(at + 1)) return false;
  return [at + 1, at + 2, at + 3].every((index) => !closesRun(lattice.tokens[index]));
}

/** A noun, a name or what goes before one; not "to *discuss*", "for *him*", "for *2021*". */
function opensField(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false;
  if (token.tag === 'DET') return next !== undefined && belongs(next);
  return isCapitalised(token.text) && token.tag !== 'PRON';
}

function belongs({ text, tag }: Token): boolean {
  return (isCapitalised(text) && tag !== 'PRON') || tag === 'NOUN' || tag === 'ADJ';
}

function closes({ text, tag }: Token): boolean {
  return (
    /^[,;.:)\]—–]$/u.test(text) ||
    tag === 'VERB' ||
    tag === 'AUX' ||
    /^(?:who|which|that|as|with|from|said)$/u.test(text)
  );
}

/** "…, head of the Bank of Lakes *and Minister* …": another office or name begins. */
function startsAnother(lattice: Lattice, at: number): boolean {
  return (
    lattice.headAt(at) !== undefined ||
    lattice.rankAt(at) !== undefined ||
    lattice.honorificAt(at) !== undefined ||
    lattice.gradeAt(at) !== undefined ||
    lattice.stateAt(at) !== undefined ||
    lattice.isNamePart(at)
  );
}

/** Nouns that close the name of a part of a state or of a body, so that a name may follow. */
const closing = new Set(
  `region regions oblast province district territory republic county city municipality prefecture governorate canton
  island islands archipelago foundation fund association federation confederation union league society institute university
  academy centre center bank holding group corporation company party movement chamber board authority agency bureau
  organisation organization network alliance trust museum library hospital airport port railways airlines`.split(
    /\s+/u,
  ),
);

/** Whether the word closes the name of a place or body: "Turkistan *Region*". */
export function closesRun(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token.text) && closing.has(token.folded);
}

/** "of *the Karakol District* Ana N.", "for *the Lake Foundation* Ana N.": capitalised words up to such a noun; `at` where none is. */
export function closedRunEnd(lattice: Lattice, at: number): number {
  const { tokens } = lattice;
  let end = at;
  for (let index = at; index < at + 8; index++) {
    const token = tokens[index];
    if (!token || !(isCapitalised(token.text) || (index > at && /^(?:of|for|and|the)$/u.test(token.folded))))
      break;
    if (
      lattice.stateAt(index) ||
      (index > at && (lattice.rankAt(index) || lattice.honorificAt(index) || lattice.headAt(index)))
    )
      break;
    if (index > at && isFullName(lattice, index)) break;
    if (index > at && closing.has(token.folded)) end = index + 1;
  }
  const next = tokens[end];
  return end > at && (!next || !closing.has(next.folded)) ? end : at;
}

/**
 * "*Karakol Region* Governor N.", "*Lake Energy Company* Director N.": the end of up to four capitalised words that a noun of place or
 * body closes right before the noun of an office; `at` where there are none.
 */
export function openPrefixEnd(lattice: Lattice, at: number): number {
  const { tokens } = lattice;
  // The first word of a sentence has a capital whatever it is.
  if (at === 0 && lattice.placeAt(at) === undefined && !closesRun(tokens[1])) return at;
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index];
    if (!token || !isCapitalised(token.text) || /^(?:VERB|AUX|ADP|DET|PRON|CCONJ)$/u.test(token.tag))
      return at;
    if (lattice.headAt(index) || lattice.rankAt(index)) return at;
    if ((lattice.stateAt(index)?.use ?? 'capital') !== 'capital') return at;
    if (index > at && closesRun(token))
      return lattice.headAt(index + 1) || lattice.gradeAt(index + 1) ? index + 1 : at;
  }
  return at;
}
