import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import type { DateCount, Pair } from '../queries.ts';
import { isHappening, pairFacet, pairsOf, sidesOf } from './facets.ts';
import { grainOf, letterOf } from './place.ts';

/** A bin in which an entry counts once. */
export interface TallyRow {
  readonly name: string;
  readonly bin: string;
}

/** The names of tallies; their bins are what the table counts. */
export const tallies = {
  /** All entries, by kind. */
  kinds: 'kinds',
  /** Entries about two sides or one, by kind. */
  kindsOf: (scope: Scope) => `${scope} kinds`,
  /** Entries about two sides but documents and leads, by pair: `KEN PER`. */
  pairs: 'pairs',
  /** The same of one side, by the other. */
  neighbours: (state: string) => `neighbours ${state}`,
  /** Events and agreements by month, as `binOf` writes it. */
  months: (scope: Scope) => `${scope} months`,
  /** The same by year; empty for those of no one year. */
  years: (scope: Scope) => `${scope} years`,
  forms: (scope: Scope) => `${scope} forms`,
  statuses: (scope: Scope) => `${scope} statuses`,
  areas: (scope: Scope) => `${scope} areas`,
  /** Documents about two sides or one, by publisher; of all, by year and publisher. */
  publishers: (scope: Scope) => `${scope} publishers`,
  /** Events by person who took part. */
  people: (scope: Scope) => `${scope} people`,
  /** Visits that took place by whose they were, place and year: `PER ZMB 2031`; what is unknown is `-`. */
  routes: (scope: Scope) => `${scope} routes`,
  /** Events in which two people met, by their ids in order: of all sides or of two. */
  encounters: (scope: Scope) => `${scope} encounters`,
  /** Events in which someone met somebody, by the other person. */
  met: (person: string) => `met ${person}`,
} as const;

type Scope = 'all' | `state ${string}` | `pair ${string}`;

export function stateScope(state: string): Scope {
  return `state ${state}`;
}

export function pairScope(pair: Pair): Scope {
  return pairFacet(pair) as Scope;
}

/** Where an entry counts: a function of what it is found by. `place` is that of its date. */
export function talliesOf(kind: Entry['entry'], index: EntryIndex, place: string): readonly TallyRow[] {
  const rows: TallyRow[] = [{ name: tallies.kinds, bin: kind }];
  if (kind === 'lead' || kind === 'opinion') return rows;
  const pairs = pairsOf(index);
  const sides = sidesOf(index);
  const scopes = [...pairs.map(pairScope), ...sides.map(stateScope)];
  for (const scope of scopes) rows.push({ name: tallies.kindsOf(scope), bin: kind });
  if (kind === 'document') return [...rows, ...ofDocument(index, place, scopes)];
  for (const [a, b] of pairs)
    rows.push(
      { name: tallies.pairs, bin: `${a} ${b}` },
      { name: tallies.neighbours(a), bin: b },
      { name: tallies.neighbours(b), bin: a },
    );
  if (isHappening(kind))
    rows.push(...['all' as const, ...scopes].flatMap((it) => ofHappening(it, index, place)));
  if (kind === 'event') rows.push(...ofEvent(index, pairs, place));
  return rows;
}

function ofDocument(
  { publisher = '' }: EntryIndex,
  place: string,
  scopes: readonly Scope[],
): readonly TallyRow[] {
  const bin = publisher.toWellFormed().replaceAll('\0', '').slice(0, 200).toWellFormed();
  const year = yearOf(place);
  return [
    { name: tallies.publishers('all'), bin: `${year} ${bin}` },
    ...(bin === '' ? [] : scopes.map((scope) => ({ name: tallies.publishers(scope), bin }))),
  ];
}

function ofHappening(scope: Scope, { form, status, areas }: EntryIndex, place: string): readonly TallyRow[] {
  return [
    { name: tallies.months(scope), bin: binOf(place) },
    { name: tallies.years(scope), bin: yearOf(place) },
    ...(form === undefined ? [] : [{ name: tallies.forms(scope), bin: form }]),
    ...(status === undefined ? [] : [{ name: tallies.statuses(scope), bin: status }]),
    ...[...new Set(areas)].map((bin) => ({ name: tallies.areas(scope), bin })),
  ];
}

function ofEvent(index: EntryIndex, pairs: readonly Pair[], place: string): readonly TallyRow[] {
  const persons = [...new Set(index.people)];
  const meetings = meetingsIn(index);
  const encounters = meetings.filter(([a, b]) => a < b);
  const rows: TallyRow[] = [
    ...meetings.map(([person, bin]) => ({ name: tallies.met(person), bin })),
    ...encounters.map((two) => ({ name: tallies.encounters('all'), bin: two.join(' ') })),
  ];
  for (const pair of pairs) {
    const scope = pairScope(pair);
    const isOfPair = mayBeOf(pair, index);
    for (const bin of persons.filter(isOfPair)) rows.push({ name: tallies.people(scope), bin });
    for (const two of encounters)
      if (two.every(isOfPair)) rows.push({ name: tallies.encounters(scope), bin: two.join(' ') });
  }
  return [...rows, ...ofVisit(index, place)];
}

/** A visit by people of several states counts once for each; that of a state among those of it and to it. */
function ofVisit({ visit }: EntryIndex, place: string): readonly TallyRow[] {
  if (!visit) return [];
  const homes = visit.by.length > 0 ? visit.by : [undefined];
  return homes.flatMap((home) => {
    const bin = `${home ?? '-'} ${visit.to ?? '-'} ${yearOf(place)}`;
    const sides = [...new Set([home, visit.to])].filter((it) => it !== undefined);
    const scopes = ['all' as const, ...sides.map(stateScope)];
    return scopes.map((scope) => ({ name: tallies.routes(scope), bin }));
  });
}

/** Where more sides take part than these, one of whom no side is told counts for no pair of them. */
const fewSides = 6;

/** Tells whether a person took part for one of two sides, or perhaps did. */
function mayBeOf(pair: Pair, { sides, sidesOfPeople = {} }: EntryIndex): (person: string) => boolean {
  return (person) => {
    const side = sidesOfPeople[person];
    return side === undefined ? sides.length <= fewSides : pair.includes(side);
  };
}

/** Forms of events whose people met each other. At a conference many take part who never meet. */
const meetingForms: readonly string[] = ['visit', 'meeting', 'call', 'dialogue'];

/** Who met whom in an event, in either direction: in one that occurred and whose people meet each other. */
export function meetingsIn({
  people,
  form = '',
  status,
}: Pick<EntryIndex, 'people' | 'form' | 'status'>): readonly (readonly [person: string, other: string])[] {
  if (status !== 'occurred' || !meetingForms.includes(form)) return [];
  const persons = [...new Set(people)];
  return persons.flatMap((a) => persons.filter((b) => b !== a).map((b): [string, string] => [a, b]));
}

/** How much of a place tells the bin: a month, a year or nothing. */
const binLengths = { a: 7, b: 7, c: 4, d: 0, e: 0 } as const;

/** The bin of a place: `2025-05 a` for a day (that of the first one) or `b` for a month, `2025 c`, ` d`, ` e` undated. */
export function binOf(place: string): string {
  const letter = letterOf(place);
  return `${place.slice(0, binLengths[letter])} ${letter}`;
}

/** What a bin tells, with the count of its entries. */
export function countIn(bin: string, count: number): DateCount {
  return { bin: bin.slice(0, -2), grain: grainOf(bin), count };
}

/** The year of a place; empty where its days lie in several or in none. */
function yearOf(place: string): string {
  return 'abc'.includes(letterOf(place)) ? place.slice(0, 4) : '';
}
