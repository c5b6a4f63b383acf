import type { Lattice } from '../lattice.ts';
import { isListWord } from '../words.ts';
import { nameEnd } from './name-run.ts';
import type { Office } from './office-phrase.ts';
import { afterHonorifics } from './titles-before.ts';

/** A name with the state that a list gives it. */
export interface ListedName {
  readonly from: number;
  readonly to: number;
  readonly state?: string | undefined;
}

/** At most this many states or names a list. */
const longestList = 8;

/**
 * "the foreign ministers *of A, B and C, X, Y and Z*", "his *A and B* counterparts, *X and Y*": as many full names as states
 * beside an office in the plural, each of the state that stands in its place; without states, the names alone. `office` is
 * the range of the office's words. Empty where the numbers differ.
 */
export function listedNames(lattice: Lattice, office: Pick<Office, 'from' | 'to'>): readonly ListedName[] {
  const states = statesBeside(lattice, office);
  if (!states) return namesInApposition(lattice, office);
  const end = Math.max(states.to, office.to);
  if (!/^[,:(—–-]$/u.test(lattice.tokens[end]?.text ?? '')) return [];
  const names = namesFrom(lattice, end + 1);
  if (names.length !== states.codes.length) return [];
  return names.map((name, index) => ({ ...name, state: states.codes[index] ?? '' }));
}

/** "their energy ministers, *Ana Rojas and Luis Vega*, …": two full names or more between marks, whose states nobody gives. */
function namesInApposition(lattice: Lattice, { to }: Pick<Office, 'from' | 'to'>): readonly ListedName[] {
  if (!/^[,:(—–]$/u.test(lattice.tokens[to]?.text ?? '')) return [];
  const names = namesFrom(lattice, to + 1);
  const last = names.at(-1);
  const isJoined = last !== undefined && lattice.tokens[last.from - 1]?.folded === 'and';
  const isClosed = last !== undefined && /^[,;:.)—–]$/u.test(lattice.tokens[last.to]?.text ?? '.');
  const areNames = names.some(({ from, to: end }) => hasNamePart(lattice, from, end));
  return names.length > 1 && isJoined && isClosed && areNames ? names : [];
}

function hasNamePart(lattice: Lattice, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lattice.isNamePart(at)) return true;
  return false;
}

/** The list of states that stands before the office, within it or right behind it. */
function statesBeside(lattice: Lattice, { from, to }: Pick<Office, 'from' | 'to'>): StateList | undefined {
  for (let start = Math.max(0, from - 12); start <= to + 1; start++) {
    const list = statesFrom(lattice, start);
    if (list.codes.length > 1 && list.to > from) return list;
  }
  return undefined;
}

interface StateList {
  readonly codes: readonly string[];
  /** Token index behind it. */
  readonly to: number;
}

/** The states of a list that starts at the token, and where it ends. */
function statesFrom(lattice: Lattice, start: number): StateList {
  const codes: string[] = [];
  let [at, to] = [start, start];
  while (codes.length < longestList) {
    const state = lattice.stateAt(lattice.tokens[at]?.folded === 'the' ? at + 1 : at);
    if (!state) break;
    codes.push(state.code);
    [at, to] = [state.to, state.to];
    while (isListWord(lattice.tokens[at]?.folded ?? '')) at++;
  }
  return { codes, to };
}

/** The full names of a list that starts at the token. */
function namesFrom(lattice: Lattice, start: number): readonly { from: number; to: number }[] {
  const names: { from: number; to: number }[] = [];
  let at = start;
  while (names.length < longestList) {
    const from = afterHonorifics(lattice, at);
    const to = nameEnd(lattice, from);
    if (to - from < 2) break;
    names.push({ from, to });
    at = to;
    while (isListWord(lattice.tokens[at]?.folded ?? '')) at++;
    if (at === to) break;
  }
  return names;
}
