import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { honorificLabels } from './generated/honorifics.ts';
import type { HonorificKind } from './rows.ts';

/** What a word of respect says. */
export interface Honorific {
  readonly kind: HonorificKind;
  /** Whether it is also an ordinary word or a name ("U", "Prince", "Chief"). */
  readonly weak: boolean;
}

let before: Gazetteer<Honorific> | undefined;
let after: Gazetteer<Honorific> | undefined;

/** Words of respect before a name ("Mr.", "H.E.", "Datuk Seri") as a gazetteer; built on first use. */
export function honorificsBefore(): Gazetteer<Honorific> {
  before ??= gazetteerOf('before');
  return before;
}

/** Letters and words behind a name ("PhD", "MP", "Jr.") as a gazetteer; built on first use. */
export function honorificsAfter(): Gazetteer<Honorific> {
  after ??= gazetteerOf('after');
  return after;
}

function gazetteerOf(side: 'before' | 'after'): Gazetteer<Honorific> {
  const rows = honorificLabels.filter((row) => row[2] === side);
  return createGazetteer(
    rows.map(([label, kind, , weak]) => [label, { kind, weak: weak === 'weak' }]),
    { letterCase: 'name' },
  );
}
