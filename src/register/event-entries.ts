import { joinEvents } from '#identity/events';
import type { Actor } from '#model/analysis';
import type { EventStatus } from '#model/code';
import type { Conflict, EventEntry } from '#model/entry';
import { foldKey } from '#text/fold';
import {
  type BuildContext,
  entryId,
  humansOn,
  independentSources,
  mostCommon,
  sourcesOf,
} from './context.ts';
import { type Built, builtFrom } from './doubts.ts';
import { compareFacts, compareText, type EventFact } from './fact.ts';
import { type GivenDate, mergeDates } from './merge-dates.ts';
import { mergeEventStatus } from './merge-status.ts';

/** The events of records of one form and one set of states. */
export function buildEvents(facts: readonly EventFact[], context: BuildContext): Built<EventEntry> {
  const sorted = [...facts].sort(compareFacts);
  const traits = sorted.map((fact) => traitsOf(fact, context));
  const joined = joinEvents(traits, humansOn(sorted, context));
  return builtFrom(sorted, joined, (group) => eventEntry(group, context));
}

function traitsOf({ document, event, people, published }: EventFact, context: BuildContext) {
  const visiting = event.actors.filter((actor) => actor.role === 'visitor');
  const visitors = new Set(visiting.flatMap((actor) => actor.person ?? []));
  const states = visiting.flatMap(
    (actor) => actor.state ?? people.find((person) => person.record === actor.person)?.state ?? [],
  );
  return {
    ...event,
    document,
    published,
    act: `${event.plover.type} ${event.plover.mode ?? ''}`,
    visitors: [...new Set(states)].sort(compareText),
    people: people.map(({ record, name, state }) => ({
      id: context.personOf(document, record),
      name,
      state,
      visitor: visitors.has(record),
    })),
  };
}

function eventEntry(facts: readonly EventFact[], context: BuildContext): EventEntry {
  const first = facts[0] as EventFact;
  const sources = sourcesOf(facts, context);
  const dates = facts.flatMap((fact): GivenDate[] =>
    fact.event.date ? [{ value: fact.event.date, basis: fact.event.dateBasis, fact }] : [],
  );
  const { date, basis, conflicts } = mergeDates(dates, 'date', context);
  const status = mergeEventStatus(facts, context);
  return {
    entry: 'event',
    id: entryId(first),
    form: first.event.form,
    plover: ploverOf(facts, status.status),
    states: first.event.states,
    people: peopleOf(facts, context),
    actors: actorsOf(facts, context),
    date,
    dateBasis: basis,
    mechanism: mostCommon(facts.map((fact) => fact.event.mechanism)),
    place: placeOf(facts),
    status: status.status,
    hedged: facts.every((fact) => fact.event.hedged) || undefined,
    independentSources: independentSources(sources, context),
    conflicts: [...conflicts, ...placeConflicts(facts, context), ...status.conflicts],
    sources,
  };
}

/** The PLOVER coding of the records that give the status that stands; the commonest of these. */
function ploverOf(facts: readonly EventFact[], status: EventStatus): EventEntry['plover'] {
  const codings = facts.filter((fact) => fact.event.status === status).map((fact) => fact.event.plover);
  const all = codings.length > 0 ? codings : facts.map((fact) => fact.event.plover);
  const common = mostCommon(all.map((it) => JSON.stringify([it.type, it.mode, it.auxiliary])));
  const same = all.filter((it) => JSON.stringify([it.type, it.mode, it.auxiliary]) === common);
  const contexts = [...new Set(same.flatMap((it) => it.contexts))].sort(compareText);
  return { type: same[0]?.type ?? '', mode: same[0]?.mode, contexts, auxiliary: same[0]?.auxiliary };
}

function peopleOf(facts: readonly EventFact[], context: BuildContext): string[] {
  const ids = facts.flatMap((fact) =>
    fact.people.flatMap((person) => context.personOf(fact.document, person.record) ?? []),
  );
  return [...new Set(ids)].sort(compareText);
}

/** All actors once each; one who has a telling role somewhere is not listed as a mere participant too. */
function actorsOf(facts: readonly EventFact[], context: BuildContext): EventEntry['actors'] {
  const actors = facts.flatMap((fact) =>
    fact.event.actors.map(({ state, person, organization, role }) => ({
      state,
      person: person === undefined ? undefined : context.personOf(fact.document, person),
      organization,
      role,
    })),
  );
  const byActor = Map.groupBy(actors, (it) => keyOf(it));
  return [...byActor]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, same]) => tellingRoles(same.map((it) => it.role)).map((role) => ({ ...same[0], role })));
}

function keyOf({ state, person, organization }: Omit<Actor, 'role'>): string {
  return person ?? `${state ?? ''} ${organization ?? ''}`;
}

function tellingRoles(roles: readonly Actor['role'][]): readonly Actor['role'][] {
  const telling = [...new Set(roles)].filter((role) => role !== 'participant').sort(compareText);
  return telling.length > 0 ? telling : ['participant'];
}

/** The commonest place, of a city and the state around it the city. */
function placeOf(facts: readonly EventFact[]): EventEntry['place'] {
  const places = facts.flatMap((fact) => fact.event.place ?? []);
  const cities = places.filter((it) => it.state === undefined || it.name !== it.state);
  const all = cities.length > 0 ? cities : places;
  const name = mostCommon(all.map((it) => it.name));
  if (name === undefined) return undefined;
  return { name, state: mostCommon(all.filter((it) => it.name === name).map((it) => it.state)) };
}

/** Forms that have one place: a visit or a conference may go through several cities of a state. */
const inOneCity: ReadonlySet<string> = new Set(['meeting', 'signing']);

/** Places that cannot all be right: of several states, or several cities of one. A state around a city is no conflict. */
function placeConflicts(facts: readonly EventFact[], context: BuildContext): readonly Conflict[] {
  const located = facts.filter((fact) => fact.event.place?.state !== undefined);
  const byState = [...Map.groupBy(located, (fact) => fact.event.place?.state ?? '')];
  const cities = located.filter((fact) => fact.event.place?.name !== fact.event.place?.state);
  const byCity = [...Map.groupBy(cities, (fact) => cityKey(fact.event.place?.name ?? ''))];
  const ofOneCity = facts.every((fact) => inOneCity.has(fact.event.form));
  const rivals = byState.length > 1 ? byState : ofOneCity ? byCity : [];
  if (rivals.length < 2) return [];
  const values = rivals.map(([name, own]) => ({
    value: mostCommon(own.map((fact) => fact.event.place?.name)) ?? name,
    sources: sourcesOf(own, context),
  }));
  return [{ field: 'place', values: values.sort((a, b) => compareText(a.value, b.value)) }];
}

/** The same for every spelling of a city: "Hà Nội" and "Hanoi". */
function cityKey(name: string): string {
  return foldKey(name).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
