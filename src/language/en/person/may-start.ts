import type { Lattice } from '../lattice.ts';
import { isCapitalised } from '../words.ts';
import { leadsToOffice } from './office-phrase.ts';

/** Whether a name, or a title before one, may start here: most words of a text open neither. */
export function mayStart(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  return (
    token !== undefined &&
    (isCapitalised(token.text) || lattice.titleMayStartAt(at) || leadsToOffice(token.folded))
  );
}
