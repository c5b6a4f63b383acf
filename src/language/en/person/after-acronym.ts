import type { Lattice } from '../lattice.ts';
import { isAllCaps } from '../words.ts';

/** The token index behind an acronym in brackets at `at`, else `at`: "Republic of Korea *(ROK)* Foreign Minister". */
export function afterAcronym(lattice: Lattice, at: number): number {
  const [open, word, close] = lattice.tokens.slice(at, at + 3);
  return open?.text === '(' && close?.text === ')' && word && isAllCaps(word.text) ? at + 3 : at;
}
