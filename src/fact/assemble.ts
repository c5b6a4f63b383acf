import { hash } from 'node:crypto';
import type {
  Actor,
  AgreementRecord,
  EventRecord,
  Evidence,
  InitiativeRecord,
  MechanismRecord,
  PersonRecord,
  RelationshipRecord,
  StanceRecord,
} from '#model/analysis';
import type { Reading } from '#model/reading';
import { dateAgreements } from './date-agreements.ts';
import { dateClaims } from './date-claims.ts';
import { deliverFromEvents } from './deliver-from-events.ts';
import type { Proposal } from './find-facts.ts';
import {
  mergeAgreements,
  mergeInitiatives,
  mergeMechanisms,
  mergeRelationships,
  mergeStances,
} from './merge-claims.ts';
import { mergeEvents } from './merge-events.ts';

/** The records of one document, as an analysis holds them. */
export interface Facts {
  readonly people: PersonRecord[];
  readonly events: EventRecord[];
  readonly agreements: AgreementRecord[];
  readonly initiatives: InitiativeRecord[];
  readonly stances: StanceRecord[];
  readonly mechanisms: MechanismRecord[];
  readonly relationships: RelationshipRecord[];
}

/** Merges the proposals of a document into its records, with ids that come from their content. */
export function assembleFacts(reading: Reading, proposals: readonly Proposal[], documentId: string): Facts {
  const nextId = idsOf(documentId);
  const people = new Map<string, PersonRecord>();
  const states = statesFromEvents(proposals);
  for (const person of reading.people.values())
    people.set(person.key, personRecord(person.key, reading, states, nextId));
  const idOf = (key: string | undefined) => (key === undefined ? undefined : people.get(key)?.id);
  const of = <K extends Proposal['kind']>(kind: K) =>
    proposals.filter((it): it is Extract<Proposal, { kind: K }> => it.kind === kind);
  const events = mergeEvents(of('event'), reading.publication.published);
  return {
    people: [...people.values()],
    events: events.map((it) => ({
      ...bare(it),
      id: nextId('event', it.form, it.states.join(), it.evidence),
      actors: it.actors.map((actor) => actorRecord(actor, idOf)),
      ...spoken(it, idOf),
    })),
    agreements: mergeAgreements(dateAgreements(of('agreement'), events, of('event'), reading)).map(
      ({ agreementKind, ...it }) => ({
        ...bare(it),
        kind: agreementKind,
        id: nextId('agreement', agreementKind, it.parties.join(), it.evidence),
        ...spoken(it, idOf),
      }),
    ),
    initiatives: mergeInitiatives([
      ...dateClaims(of('initiative'), events, of('event')),
      ...deliverFromEvents(events, of('initiative')),
    ]).map((it) => ({
      ...bare(it),
      id: nextId('initiative', it.status, it.by.join(), it.evidence),
      speaker: idOf(it.speaker),
      ...spoken(it, idOf),
    })),
    stances: mergeStances(of('stance')).map((it) => ({
      ...bare(it),
      id: nextId('stance', it.topic, it.by, it.evidence),
      speaker: idOf(it.speaker),
      ...spoken(it, idOf),
    })),
    mechanisms: mergeMechanisms(of('mechanism')).map((it) => ({
      ...bare(it),
      id: nextId('mechanism', it.name, it.states.join(), it.evidence),
      ...spoken(it, idOf),
    })),
    relationships: mergeRelationships(of('relationship')).map((it) => ({
      ...bare(it),
      id: nextId('relationship', it.level, it.states.join(), it.evidence),
      ...spoken(it, idOf),
    })),
  };
}

/** Gives a record its id: a hash of what it is and where its first quote stands, so that ids last. */
type NextId = (kind: string, what: string, who: string, evidence: readonly Evidence[]) => string;

function idsOf(documentId: string): NextId {
  const used = new Set<string>();
  return (kind, what, who, evidence) => {
    const seed = [documentId, kind, what, who, evidence[0]?.start, evidence[0]?.end].join('\n');
    const digest = hash('sha256', seed, 'hex').slice(0, 12);
    let id = `${kind}-${digest}`;
    for (let turn = 2; used.has(id); turn++) id = `${kind}-${digest}-${turn}`;
    used.add(id);
    return id;
  };
}

/** The proposal without what only the stages need. */
function bare<P extends Proposal | Omit<Extract<Proposal, { kind: 'agreement' }>, 'agreementKind'>>(
  proposal: P,
) {
  const { kind: _kind, spans: _spans, sentence: _sentence, evidence, ...rest } = proposal;
  return { ...rest, evidence: [...evidence] };
}

function actorRecord(actor: Actor, idOf: (key: string | undefined) => string | undefined): Actor {
  return { ...actor, person: idOf(actor.person) };
}

function spoken(
  it: Proposal | { attribution?: Proposal['attribution'] },
  idOf: (key: string | undefined) => string | undefined,
) {
  if (!it.attribution) return {};
  return { attribution: { ...it.attribution, person: idOf(it.attribution.person) } };
}

/** The state that an event gives a person of whom the text itself does not say it, by the person's key. */
function statesFromEvents(proposals: readonly Proposal[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const proposal of proposals) {
    if (proposal.kind !== 'event') continue;
    for (const { person, state } of proposal.actors) {
      if (person && state && !states.has(person)) states.set(person, state);
    }
  }
  return states;
}

function personRecord(
  key: string,
  reading: Reading,
  states: ReadonlyMap<string, string>,
  nextId: NextId,
): PersonRecord {
  const person = reading.people.get(key);
  const state = person?.state ?? states.get(key);
  const mentions = (person?.mentions ?? []).map(({ start, end, rule }) => ({
    quote: reading.source.text.slice(start, end),
    start,
    end,
    rule,
  }));
  const lead = person?.mentions.every((it) => inTeaser(it.start, reading))
    ? ({ grade: 'lead' } as const)
    : {};
  return {
    id: nextId('person', person?.name ?? '', state ?? '', mentions),
    name: person?.name ?? '',
    state,
    ranks: [...(person?.ranks ?? [])],
    positions: (person?.positions ?? []).map((it) => ({ ...it, state: it.state ?? state })),
    ...lead,
    mentions,
  };
}

function inTeaser(at: number, reading: Reading): boolean {
  return reading.segments.some((it) => it.kind === 'teaser' && it.start <= at && at < it.end);
}
