import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import type { EntryFilter, Pair } from '../queries.ts';

/** A gathering of more sides than these is found by its states, not by pairs. */
const mostSides = 40;

/**
 * The names under which an entry is listed, each once. Events and agreements are listed together under the bare name
 * (`pair KEN PER`), all kinds but events under their kind (`thread pair KEN PER`): so a list of one kind needs not pass
 * over others, and nobody finds a lead who did not ask for leads.
 */
export function facetsOf(kind: Entry['entry'], index: EntryIndex): readonly string[] {
  const sides = sidesOf(index);
  const names = [
    ...(index.side === undefined ? [] : [`of ${index.side}`]),
    ...sides.map((side) => `state ${side}`),
    ...pairsOf(index).map(pairFacet),
    ...index.people.map((person) => `person ${person}`),
    ...index.areas.map((area) => `area ${area}`),
    ...(index.form === undefined ? [] : [`form ${index.form}`]),
    ...(index.status === undefined ? [] : [`status ${index.status}`]),
    ...(index.open ? ['open'] : []),
    ...(index.publisher === undefined ? [] : [publisherFacet(index.publisher)]),
    ...(index.uncertain ? ['uncertain'] : []),
  ];
  const unique = [...new Set(names)];
  return [
    kindFacet(kind),
    ...(isHappening(kind) ? ['happening', ...unique] : []),
    ...(kind === 'event' ? [] : unique.map((name) => `${kind} ${name}`)),
    ...(index.conflicting ? conflictFacets(index, sides) : []),
  ];
}

/** Entries with conflicts are listed by themselves too, for all of them are wanted seldom and at once. */
function conflictFacets(index: EntryIndex, sides: readonly string[]): readonly string[] {
  const names = [
    ...(index.side === undefined ? [] : [`state ${index.side}`]),
    ...sides.map((side) => `state ${side}`),
    ...pairsOf(index).map(pairFacet),
  ];
  return ['conflicting', ...names.map((name) => `conflicting ${name}`)];
}

/** The sides that an entry is about, each once, sorted; of a document those of all that it tells. */
export function sidesOf(index: EntryIndex): readonly string[] {
  return [...new Set([...index.sides, ...(index.tells ?? []).flat()])].sort();
}

/** The pairs that it is about: of a document those of every set of sides that it tells of. */
export function pairsOf(index: EntryIndex): readonly Pair[] {
  const pairs = [index.sides, ...(index.tells ?? [])].flatMap(pairsAmong);
  return [...new Map(pairs.map((pair) => [pairFacet(pair), pair])).values()];
}

function pairsAmong(all: readonly string[]): readonly Pair[] {
  const sides = [...new Set(all)].sort();
  if (sides.length > mostSides) return [];
  return sides.flatMap((a, at) => sides.slice(at + 1).map((b): Pair => [a, b]));
}

/**
 * The names under all of which entries that fit are listed, the one with the fewest entries first as far as the kind of
 * name tells. Never empty.
 */
export function facetsOfFilter(filter: EntryFilter): readonly [string, ...string[]] {
  const { kind, conflicting, pair, state } = filter;
  if (conflicting && kind === undefined) {
    const rest = bareNames({ ...filter, pair: undefined, state: pair && state });
    return [conflictFacet(filter), ...rest];
  }
  const bare = bareNames(filter);
  const names = kind === undefined || kind === 'event' ? bare : bare.map((name) => `${kind} ${name}`);
  // What is listed under a name of its kind is of that kind; under a bare one, an event may be an agreement.
  const base = kind === undefined ? 'happening' : kindFacet(kind);
  const all = names.length > 0 && kind !== 'event' ? names : [...names, base];
  const [first = base, ...others] = conflicting ? [conflictFacet(filter), ...all] : all;
  return [first, ...others];
}

function bareNames(filter: EntryFilter): readonly string[] {
  const { person, pair, area, state, form, status, kind, open, uncertain } = filter;
  return [
    ...(person === undefined ? [] : [`person ${person}`]),
    ...(pair === undefined ? [] : [pairFacet(pair)]),
    ...(open ? ['open'] : []),
    ...(uncertain ? ['uncertain'] : []),
    ...(area === undefined ? [] : [`area ${area}`]),
    ...(state === undefined ? [] : [isOwned(kind) ? `of ${state}` : `state ${state}`]),
    ...(form === undefined ? [] : [`form ${form}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
  ];
}

function conflictFacet({ pair, state }: EntryFilter): string {
  if (pair) return `conflicting ${pairFacet(pair)}`;
  return state === undefined ? 'conflicting' : `conflicting state ${state}`;
}

/** Kinds of entries about pairs, beside events and agreements, which are listed together. */
const kindsOfPairs = ['relationship', 'thread', 'refuted-novelty', 'mechanism', 'lead'] as const;

/** The names under which everything about two sides is listed, leads included, documents left out. */
export function facetsOfPair(pair: Pair): readonly string[] {
  return [pairFacet(pair), ...kindsOfPairs.map((kind) => `${kind} ${pairFacet(pair)}`)];
}

/** The name of two sides. */
export function pairFacet(pair: Pair): string {
  return `pair ${[...pair].sort().join(' ')}`;
}

/** The name of a publisher's documents. */
export function publisherFacet(publisher: string): string {
  return `publisher ${publisher.toWellFormed().replaceAll('\0', '').slice(0, 200).toWellFormed()}`;
}

/** The name of a kind of entries. */
export function kindFacet(kind: Entry['entry']): string {
  return `kind ${kind}`;
}

/** Whether the kind is one of those that a timeline shows. */
export function isHappening(kind: Entry['entry']): boolean {
  return kind === 'event' || kind === 'agreement';
}

/** Whether entries of the kind belong to one side rather than being about several. */
function isOwned(kind: Entry['entry'] | undefined): boolean {
  return kind === 'person' || kind === 'stance';
}
