import { foldKey } from '#text/fold';
import { rememberByWord } from '#text/remember';
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
export const nameEvidenceOf: (word: string) => NameEvidence | undefined = rememberByWord(findEvidence);

function findEvidence(word: string): NameEvidence | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  names ??= new Map(nameEvidence.trimEnd().split('\n').map(parseName));
  return names.get(foldKey(word));
}

function parseName(line: string): readonly [string, NameEvidence] {
  const [name = '', kinds = '', weak] = line.split('\t');
  return [name, { given: kinds.includes('g'), family: kinds.includes('f'), weak: weak === 'w' }];
}
