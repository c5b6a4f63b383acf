import type { Actor, EventRecord, Evidence } from '#model/analysis';
import { compatible, finer } from '#text/edtf';
import type { Proposal } from './find-facts.ts';

/** A proposed event. */
export type EventProposal = Extract<Proposal, { kind: 'event' }>;

/**
 * One proposal for each real event: what the text tells again is merged into the first telling, which keeps the finest
 * date, all actors and all quotes. Quadratic in the events of one form and one set of states only.
 */
export function mergeEvents(proposals: readonly EventProposal[]): readonly EventProposal[] {
  const groups = new Map<string, EventProposal[]>();
  for (const proposal of proposals) {
    const key = `${proposal.form}|${proposal.states.join()}|${proposal.plover.type}|${proposal.grade ?? ''}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const at = bestMatch(group, proposal);
    const known = at === undefined ? undefined : group[at];
    if (at !== undefined && known) group[at] = merge(known, proposal);
    else group.push(proposal);
  }
  return [...groups.values()]
    .flat()
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Index of the known event that the proposal tells again: of several, one whose people and date agree best. */
function bestMatch(group: readonly EventProposal[], proposal: EventProposal): number | undefined {
  let best: { readonly at: number; readonly score: number } | undefined;
  for (const [at, known] of group.entries()) {
    const score = sameness(known, proposal);
    if (score > 0 && score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}

/** 0 where the two cannot be one event; else higher the more they share. */
function sameness(a: EventProposal, b: EventProposal): number {
  if (!statusFits(a, b) || !placeFits(a, b)) return 0;
  const days = dateScore(a, b);
  const people = peopleScore(a, b);
  if (days < 0 || people < 0) return 0;
  if (a.mechanism && b.mechanism && a.mechanism !== b.mechanism && days === 0) return 0;
  return 1 + days + people;
}

function statusFits(a: EventProposal, b: EventProposal): boolean {
  if (a.status === b.status) return true;
  const both = new Set([a.status, b.status]);
  return both.has('planned') && both.has('proposed');
}

/** A visit goes to one state: two visits to two states are two. */
function placeFits(a: EventProposal, b: EventProposal): boolean {
  const [x, y] = [a.place?.state, b.place?.state];
  return !x || !y || x === y;
}

function dateScore(a: EventProposal, b: EventProposal): number {
  if (!a.date || !b.date) return a.date === b.date ? 0.5 : 0;
  if (a.date === b.date) return 2;
  if (a.dateBasis === 'published' || b.dateBasis === 'published') return 0.2;
  return compatible(a.date, b.date) ? 1 : -1;
}

/** People contradict where both tellings name somebody of one state and nobody of that state is the same. */
function peopleScore(a: EventProposal, b: EventProposal): number {
  const [x, y] = [peopleByState(a.actors), peopleByState(b.actors)];
  let shared = 0;
  for (const [state, people] of x) {
    const others = y.get(state);
    if (!others) continue;
    if (![...people].some((person) => others.has(person))) return -1;
    shared++;
  }
  return shared;
}

function peopleByState(actors: readonly Actor[]): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { state, person } of actors) {
    if (!person) continue;
    const own = people.get(state ?? '') ?? new Set();
    people.set(state ?? '', own.add(person));
  }
  return people;
}

function merge(a: EventProposal, b: EventProposal): EventProposal {
  const date = finestDate(a, b);
  const place = placeRank(b) > placeRank(a) ? b.place : a.place;
  return {
    ...a,
    ...date,
    place,
    mechanism: a.mechanism ?? b.mechanism,
    hedged: a.hedged && b.hedged ? true : undefined,
    attribution: a.attribution && b.attribution ? a.attribution : undefined,
    actors: mergeActors(a.actors, b.actors),
    evidence: mergeEvidence(a.evidence, b.evidence),
  };
}

function placeRank(event: EventProposal): number {
  if (!event.place) return 0;
  return event.place.name && event.place.name !== event.place.state ? 2 : 1;
}

function finestDate(a: EventProposal, b: EventProposal): Pick<EventRecord, 'date' | 'dateBasis'> {
  const assumed = (it: EventProposal) => it.dateBasis === 'published';
  if (!a.date || (assumed(a) && b.date && !assumed(b))) return { date: b.date, dateBasis: b.dateBasis };
  if (!b.date || assumed(b)) return { date: a.date, dateBasis: a.dateBasis };
  return finer(b.date, a.date)
    ? { date: b.date, dateBasis: b.dateBasis }
    : { date: a.date, dateBasis: a.dateBasis };
}

function mergeActors(a: readonly Actor[], b: readonly Actor[]): Actor[] {
  const all = [...a];
  for (const actor of b) {
    const known = all.findIndex((it) => it.person === actor.person && it.state === actor.state);
    if (known < 0) all.push(actor);
    else if (all[known]?.role === 'participant') all[known] = { ...actor, role: actor.role };
  }
  return all.filter(
    (it) =>
      it.person !== undefined ||
      it.organization !== undefined ||
      !all.some((other) => other.person !== undefined && other.state === it.state),
  );
}

/** All quotes once, in the order in which they were found. */
export function mergeEvidence(a: readonly Evidence[], b: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(a.map((it) => `${it.start}-${it.end}`));
  return [...a, ...b.filter((it) => !known.has(`${it.start}-${it.end}`))];
}
