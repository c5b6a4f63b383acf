import { foldKey } from '#text/fold';
import { nameEvidence } from './generated/given-names.ts';

/** What a word says of being part of a person's name. */
export interface NameEvidence {
  readonly given: boolean;
  /** A family name of those that stand first (Nguyễn, Kim, Zhang). */
  readonly family: boolean;
  /** Whether it is an ordinary word or a place too ("Grant", "Jordan", "Park") and proves little alone. */
  readonly weak: boolean;
}

let names: ReadonlyMap<string, NameEvidence> | undefined;

/**
 * What is known of one capitalised word as a name, diacritics apart; undefined for unknown and for uncapitalised words.
 * Not knowing a name says nothing: the list is evidence, not a register.
 */
export function nameEvidenceOf(word: string): NameEvidence | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  names ??= readNames();
  return names.get(foldKey(word));
}

/** Names that differ in diacritics alone count as one: any of them may be meant. */
function readNames(): ReadonlyMap<string, NameEvidence> {
  const found = new Map<string, NameEvidence>();
  for (const line of nameEvidence.trimEnd().split('\n')) {
    const [key, evidence] = parseName(line);
    const known = found.get(key);
    found.set(key, {
      given: evidence.given || known?.given === true,
      family: evidence.family || known?.family === true,
      weak: evidence.weak || known?.weak === true,
    });
  }
  return found;
}

function parseName(line: string): readonly [string, NameEvidence] {
  const [name = '', kinds = '', weak] = line.split('\t');
  return [foldKey(name), { given: kinds.includes('g'), family: kinds.includes('f'), weak: weak === 'w' }];
}
