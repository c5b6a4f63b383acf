import type {
  AgreementRecord,
  Analysis,
  EventRecord,
  Evidence,
  PersonRecord,
  RelationshipRecord,
  StanceRecord,
} from '#model/analysis';
import { datesCompatible, datesEqual } from './compare-dates.ts';
import { nameMatches, plain, sameSet, titleMatches } from './compare-words.ts';
import type {
  Expectation,
  ExpectedAgreement,
  ExpectedEvent,
  ExpectedPerson,
  ExpectedRelationship,
  ExpectedStance,
  ExpectedWords,
} from './expectation.ts';
import {
  type ExpectedDemand,
  expectedDemands,
  type FoundDemand,
  foundDemands,
  sameDemand,
  sameDirection,
} from './initiative-demands.ts';

/** The kinds of records that are scored, in the order of the table. */
export const recordKinds = [
  'people',
  'events',
  'agreements',
  'initiatives',
  'stances',
  'relationships',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Any record that was found: quotes stand in `evidence`, those of a person in `mentions`. */
export interface FoundRecord {
  readonly evidence?: readonly Evidence[];
  readonly mentions?: readonly Evidence[];
  readonly place?: { readonly name: string; readonly state?: string | undefined } | undefined;
}

/** What comparing the records of a document needs to know of it. */
export interface ComparisonContext {
  readonly published: string | undefined;
  readonly namesById: ReadonlyMap<string, string>;
}

/** How expected and found records of one kind are listed and compared. */
export interface Comparison<Expected extends ExpectedWords, Found extends FoundRecord> {
  readonly expected: (it: Expectation) => readonly Expected[];
  readonly found: (it: Analysis) => readonly Found[];
  readonly alike: (expected: Expected, found: Found, context: ComparisonContext) => boolean;
  /** Whether two alike records agree in all that is scored. */
  readonly exact: (expected: Expected, found: Found, context: ComparisonContext) => boolean;
  /** Breaks ties between alike records. */
  readonly bonus?: (expected: Expected, found: Found, context: ComparisonContext) => number;
}

/** Areas that may be recorded but count for nothing. */
const unscoredAreas: ReadonlySet<string> = new Set([
  'defence-general',
  'basing',
  'economy',
  'infrastructure',
  'industry',
  'critical-minerals',
  'humanitarian-aid',
  'fisheries',
  'labour',
  'consular',
  'alliance-accession',
  'conflict-settlement',
]);

const people: Comparison<ExpectedPerson, PersonRecord> = {
  expected: (it) => it.people ?? [],
  found: (it) => it.people.filter(isNoLead),
  alike: (a, b) => nameMatches(a.name, b.name) && (!a.state || !b.state || a.state === b.state),
  exact: (a, b) => a.state === b.state && sameRanks(a, b) && sameOffices(a, b),
};

const events: Comparison<ExpectedEvent, EventRecord> = {
  expected: (it) => it.events ?? [],
  found: (it) => it.events.filter(isNoLead),
  alike: (a, b) =>
    a.form === b.form &&
    (a.form !== 'other' || !a.plover || a.plover === b.plover.type) &&
    sameSet(a.states, b.states) &&
    datesCompatible(a.date, b.date),
  exact: (a, b, context) =>
    datesEqual(a.date, b.date, context.published) &&
    a.status === b.status &&
    sharedPeople(a, b, context) === (a.people ?? []).length,
  bonus: (a, b, context) => (datesEqual(a.date, b.date) ? 0.3 : 0) + 0.5 * sharedPeople(a, b, context),
};

const agreements: Comparison<ExpectedAgreement, AgreementRecord> = {
  expected: (it) => it.agreements ?? [],
  found: (it) => it.agreements.filter(isNoLead),
  alike: (a, b) => a.kind === b.kind && sameSet(a.parties, b.parties) && datesCompatible(a.signed, b.signed),
  exact: (a, b, { published }) =>
    standing(a.status) === standing(b.status) &&
    datesEqual(a.signed, b.signed, published) &&
    datesEqual(a.period, b.period) &&
    sameSet(scoredAreas(a.areas), scoredAreas(b.areas)),
  bonus: (a, b) => {
    const found: readonly string[] = b.areas;
    const shared = new Set(a.areas).intersection(new Set(found)).size;
    return 0.3 * shared + (a.period === b.period ? 0.3 : 0);
  },
};

const stances: Comparison<ExpectedStance, StanceRecord> = {
  expected: (it) => it.stances ?? [],
  found: (it) => it.stances.filter(isNoLead),
  alike: (a, b) => a.by === b.by && a.topic === b.topic,
  exact: () => true,
};

const relationships: Comparison<ExpectedRelationship, RelationshipRecord> = {
  expected: (it) => it.relationships ?? [],
  found: (it) => it.relationships.filter(isNoLead),
  alike: (a, b) => sameSet(a.states, b.states) && a.level === b.level,
  exact: (a, b) => a.status === b.status && datesCompatible(a.since, b.since),
};

const initiatives: Comparison<ExpectedDemand, FoundDemand> = {
  expected: (it) => expectedDemands(it.initiatives ?? [], unscoredAreas),
  found: (it) => foundDemands(it.initiatives.filter(isNoLead), unscoredAreas),
  alike: sameDemand,
  exact: sameDirection,
};

/** The comparison of each kind of record. */
export const comparisons = { people, events, agreements, initiatives, stances, relationships } as const;

/** Whether a record is a fact of the article and no mere lead from a teaser. */
export function isNoLead(it: { readonly grade?: 'lead' | undefined }): boolean {
  return it.grade !== 'lead';
}

function sameRanks(expected: ExpectedPerson, found: PersonRecord): boolean {
  const wanted = expected.ranks ?? [];
  const given = found.ranks.map(plain);
  return given.length <= wanted.length && wanted.every((rank) => given.includes(plain(rank)));
}

function sameOffices(expected: ExpectedPerson, found: PersonRecord): boolean {
  const wanted = expected.positions ?? [];
  const given = found.positions.map((it) => `${it.title} ${it.organization ?? ''}`);
  const all = wanted.every((title) => given.some((it) => titleMatches(title, it)));
  return all && given.every((it) => wanted.some((title) => titleMatches(title, it)));
}

/** How many of the expected people act in the event that was found. */
function sharedPeople(expected: ExpectedEvent, found: EventRecord, { namesById }: ComparisonContext): number {
  const acting = found.actors.flatMap(({ person }) => (person ? [namesById.get(person) ?? person] : []));
  return (expected.people ?? []).filter((name) => acting.some((it) => nameMatches(name, it))).length;
}

/** A statement that was issued counts as agreed. */
function standing(status: string): string {
  return status === 'issued' ? 'agreed' : status;
}

function scoredAreas(areas: readonly string[] | undefined): readonly string[] {
  return (areas ?? []).filter((it) => !unscoredAreas.has(it));
}
