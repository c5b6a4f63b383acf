import type { Lattice } from '../lattice.ts';
import { isCapitalised, isListWord } from '../words.ts';

/** "for *Strategic Cable Infrastructure* Ingrid N.": capitalised words up to a given name are a field nobody listed. */
export function fieldBeforeName(lattice: Lattice, at: number): number {
  const { tokens } = lattice;
  for (let index = at; index < at + 8; index++) {
    const token = tokens[index];
    if (!token) return at;
    const capital = isCapitalised(token.text);
    if (capital && lattice.isNamePart(index))
      return index > at && isCapitalised(tokens[index - 1]?.text ?? '') && isName(lattice, index)
        ? index
        : at;
    if (lattice.headAt(index) || lattice.rankAt(index) || lattice.honorificAt(index)) return at;
    if (lattice.stateAt(index)) return at;
    if (!capital && (index === at || !isListWord(token.folded))) return at;
  }
  return at;
}

function isName(lattice: Lattice, at: number): boolean {
  const next = lattice.tokens[at + 1];
  return next !== undefined && isCapitalised(next.text) && !lattice.headAt(at + 1);
}

/**
 * "Minister of *Posts, Cables and Harbour Dues*, Ms. X": a list of capitalised words of which one is a field, closed by the
 * comma before a name; `at` itself where none stands.
 */
export function closedField(lattice: Lattice, at: number): number {
  const { tokens } = lattice;
  let isField = false;
  for (let index = at; index < at + 14; index++) {
    const token = tokens[index];
    if (!token) return at;
    if (isField && isClosing(lattice, index)) return index;
    isField ||= lattice.domainAt(index) !== undefined;
    if (isListWord(token.folded) || token.folded === 'the') continue;
    if (!isCapitalised(token.text) || lattice.rankAt(index) || lattice.honorificAt(index)) return at;
    if (lattice.headAt(index) || lattice.isNamePart(index)) return at;
  }
  return at;
}

/** The comma between an office and its holder: two capitalised words follow, or a word of respect, and no further field. */
function isClosing(lattice: Lattice, at: number): boolean {
  const { tokens } = lattice;
  if (tokens[at]?.text !== ',' || !isCapitalised(tokens[at - 1]?.text ?? '')) return false;
  if (lattice.honorificAt(at + 1) || lattice.rankAt(at + 1)) return true;
  if (lattice.domainAt(at + 1) || lattice.domainAt(at + 2) || lattice.headAt(at + 1)) return false;
  return isCapitalised(tokens[at + 1]?.text ?? '') && isCapitalised(tokens[at + 2]?.text ?? '');
}

/** "commander of the flotilla": a common noun that closes the phrase. */
export function commonNoun(lattice: Lattice, at: number, link: string): number {
  const { tokens } = lattice;
  const noun = tokens[at];
  const closed = /^[,;.)]$/u.test(tokens[at + 1]?.text ?? '.');
  return link === 'of' && tokens[at - 1]?.folded === 'the' && noun?.tag === 'NOUN' && closed ? at + 1 : at;
}

/** The end of a run of domain words ("European and Eurasian Affairs", "Industry and Trade"). */
export function domainRun(lattice: Lattice, at: number): number {
  let end = at;
  for (let index = at; index < lattice.tokens.length; ) {
    const length = lattice.domainAt(index);
    const token = lattice.tokens[index];
    if (length && !lattice.rankAt(index)) {
      if (lattice.headAt(index) && lattice.gradeAt(index)) break;
      index += length;
      end = index;
      continue;
    }
    if (
      token &&
      (isListWord(token.folded) || token.folded === 'the') &&
      end > at &&
      domainFollows(lattice, index + 1)
    ) {
      index++;
      continue;
    }
    const next = isListWord(lattice.tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1;
    const listed = token && isListWord(token.folded) && end > at && unknownField(lattice, next);
    if (!listed) break;
    end = next + 1;
    index = end;
  }
  return end;
}

/** "… Relations and *Cooperation* Naledi P.": an unknown word behind "and" is a field where a full name or a mark follows. */
function unknownField(lattice: Lattice, at: number): boolean {
  const { tokens } = lattice;
  const capital = (index: number) => isCapitalised(tokens[index]?.text ?? '') && !lattice.headAt(index);
  if (!capital(at) || lattice.isNamePart(at) || lattice.rankAt(at) || lattice.honorificAt(at)) return false;
  const after = tokens[at + 1];
  if (tokens[at - 1]?.text === ',') return after?.text === ',' && tokens[at + 2]?.folded === 'and';
  const named = capital(at + 1) && capital(at + 2);
  return named || /^[,.;)]$/u.test(after?.text ?? '.');
}

function domainFollows(lattice: Lattice, at: number): boolean {
  const index = isListWord(lattice.tokens[at]?.folded ?? '') ? at + 1 : at;
  if (!lattice.domainAt(index) || officeFollows(lattice, index)) return false;
  return true;
}

/** Whether a new office starts here ("… and Deputy Minister", "… and Trade Minister"). */
function officeFollows(lattice: Lattice, at: number): boolean {
  let index = at;
  for (let step = 0; step < 6; step++) {
    if (lattice.headAt(index)) return true;
    const length = lattice.domainAt(index) ?? lattice.gradeAt(index);
    if (!length) return false;
    index += length;
  }
  return false;
}
