import { compareNames } from '#identity/compare-names';
import { nameParts } from '#identity/names/name-tokens';
import { nameForm, nameKeys } from '#identity/people';
import { officeKey } from '#identity/titles';
import type { Area } from '#model/code';
import { foldKey } from '#text/fold';
import type { LeadFact, PersonFact } from './fact.ts';

/**
 * A block is a set of facts whose entries depend on no other fact: the unit in which the register is worked out anew.
 * Its name is `kind:rest`. People alone need several blocks together (`linksPeople`), and blocks with people in them
 * need the ids that came out for these.
 */

/** More sides than these are a gathering: they make no thread of each pair among them. */
const mostSides = 5;

export function documentBlock(document: string): string {
  return `document:${document}`;
}

export function eventBlock(form: string, states: readonly string[]): string {
  return `event:${form}:${states.join(' ')}`;
}

export function agreementBlock(parties: readonly string[]): string {
  return `agreement:${parties.join(' ')}`;
}

export function relationshipBlock(states: readonly string[]): string {
  return `relationship:${states.join(' ')}`;
}

export function mechanismBlock(states: readonly string[]): string {
  return `mechanism:${states.join(' ')}`;
}

export function threadBlock(pair: readonly string[], area: Area): string {
  return `thread:${pair.join(' ')} ${area}`;
}

export function stanceBlock(by: string, topic: string): string {
  return `stance:${by} ${topic}`;
}

/** Leads of one wording share a block: the same teaser stands below many articles. */
export function leadBlock(lead: LeadFact): string {
  return `lead:${foldKey(lead.quote).replaceAll(/\s+/gu, ' ').slice(0, 200)}`;
}

/**
 * The block of a person's record: the name folded. A single word says too little: it takes state and office with it,
 * and where one of these is missing the record has a block of its own.
 */
export function personBlock(person: PersonFact): string {
  const name = person.called ?? person.name;
  const form = nameForm(name);
  if (nameParts(name).words.length > 1) return `person:${form}`;
  const offices = officesOf(person);
  if (!person.state || offices.length === 0) return `person:${form}|${person.document}|${person.record}`;
  return `person:${form}|${person.state}|${offices.join('|')}`;
}

/** The keys under which blocks that may hold the same person find each other. */
export function personKeys(person: PersonFact): readonly string[] {
  const name = person.called ?? person.name;
  const words = nameParts(name).words;
  const names = words.length > 1 ? nameKeys(name) : [];
  const states = person.state ? [person.state] : person.about.slice(0, mostSides);
  const held = words.flatMap(({ key }) =>
    states.flatMap((state) => officesOf(person).map((office) => `${key}|${state}|${office}`)),
  );
  return [...new Set([...names, ...held])];
}

/** The block of people who were judged to be one, by all their names. */
export function joinedPersonBlock(names: readonly string[]): string {
  return `person:${[...new Set(names.map(nameForm))].sort().join('+')}`;
}

/** The keys of a block of people who were judged to be one. */
export function joinedPersonKeys(names: readonly string[]): readonly string[] {
  return [joinedPersonBlock(names), ...names.flatMap(nameKeys)];
}

/** Whether two blocks that share a key must be worked out together. */
export function linksPeople(a: string, b: string): boolean {
  const [left = [], right = []] = [a, b].map(namesOfBlock);
  return left.some((name) => right.some((other) => compareNames(name, other).outcome !== 'different'));
}

/** The names for which a block stands: several where a human joined people. */
function namesOfBlock(block: string): readonly string[] {
  const [names = ''] = block.slice('person:'.length).split('|');
  return names.split('+');
}

/** Blocks that take entries of others as their steps and sessions. */
const fed = /^(?:thread|mechanism):/u;

/** Blocks are settled layer by layer: people, what needs their ids, and what is made of entries of that. */
export const layers = [0, 1, 2] as const;

export type Layer = (typeof layers)[number];

/** The layer of a block. */
export function layerOf(block: string): Layer {
  if (isPersonBlock(block)) return 0;
  return fed.test(block) ? 2 : 1;
}

/** Whether the block holds records of people. */
export function isPersonBlock(block: string): boolean {
  return block.startsWith('person:');
}

/** Each pair of the sides, sorted; none for a gathering of more than five. */
export function pairsOf(sides: readonly string[]): readonly string[][] {
  const sorted = [...new Set(sides)].sort();
  if (sorted.length > mostSides) return [];
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => [a, b]));
}

/** The keys of the offices that a record gives, sorted. */
export function officesOf(person: PersonFact): readonly string[] {
  return [...new Set(person.positions.map((it) => officeKey(it.title)))].sort();
}
