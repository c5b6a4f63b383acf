import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import type { EntryFilter, Pair } from '../queries.ts';

/** A gathering of more sides than these is found by its states, not by pairs. */
const mostSides = 40;

/** The names under which an entry is listed, each once. */
export function facetsOf(kind: Entry['entry'], index: EntryIndex): readonly string[] {
  const sides = [...new Set(index.sides)].sort();
  const names = [
    kindFacet(kind),
    ...(index.side === undefined ? [] : [`of ${index.side}`]),
    ...sides.map((side) => `state ${side}`),
    ...pairsOf(sides).map(pairFacet),
    ...index.people.map((person) => `person ${person}`),
    ...index.areas.map((area) => `area ${area}`),
    ...(index.form === undefined ? [] : [`form ${index.form}`]),
    ...(index.status === undefined ? [] : [`status ${index.status}`]),
    ...(index.open ? ['open'] : []),
    ...(isHappening(kind) ? ['happening'] : []),
  ];
  return [...new Set(names)].map((name) => (kind === 'lead' ? leadFacet(name) : name));
}

/** Leads are listed apart: nobody finds one who did not ask for leads. */
function leadFacet(name: string): string {
  return `lead ${name}`;
}

/**
 * The names under all of which entries that fit are listed, the one with the fewest entries first as far as the kind of
 * name tells. Never empty.
 */
export function facetsOfFilter(filter: EntryFilter): readonly [string, ...string[]] {
  const { person, pair, area, state, form, status, kind } = filter;
  const facets = [
    ...(person === undefined ? [] : [`person ${person}`]),
    ...(pair === undefined ? [] : [pairFacet(pair)]),
    ...(state === undefined ? [] : [isOwned(kind) ? `of ${state}` : `state ${state}`]),
    ...(area === undefined ? [] : [`area ${area}`]),
    ...(form === undefined ? [] : [`form ${form}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
  ];
  const all = [...facets, kind === undefined ? 'happening' : kindFacet(kind)];
  const [first = '', ...others] = all.map((name) => (kind === 'lead' ? leadFacet(name) : name));
  return [first, ...others];
}

/** The names under which everything about two sides is listed, leads included. */
export function facetsOfPair(pair: Pair): readonly string[] {
  return [pairFacet(pair), leadFacet(pairFacet(pair))];
}

/** The name of two sides. */
function pairFacet(pair: Pair): string {
  return `pair ${[...pair].sort().join(' ')}`;
}

/** The name of a kind of entries. */
export function kindFacet(kind: Entry['entry']): string {
  return `kind ${kind}`;
}

/** Whether the kind is one of those that a timeline shows. */
function isHappening(kind: Entry['entry']): boolean {
  return kind === 'event' || kind === 'agreement';
}

/** Whether entries of the kind belong to one side rather than being about several. */
function isOwned(kind: Entry['entry'] | undefined): boolean {
  return kind === 'person' || kind === 'stance';
}

function pairsOf(sides: readonly string[]): readonly Pair[] {
  if (sides.length > mostSides) return [];
  return sides.flatMap((a, at) => sides.slice(at + 1).map((b): Pair => [a, b]));
}
