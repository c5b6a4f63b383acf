import type { Actor, Evidence } from '#model/analysis';
import { closeStay, datesFit, datesFromVisits, isLongBefore, joinDates } from './event-dates.ts';
import type { Proposal } from './find-facts.ts';

/** A proposed event. */
export type EventProposal = Extract<Proposal, { kind: 'event' }>;

/**
 * One proposal for each real event: what the text tells again is merged into the first telling, which keeps the best
 * date, all actors and all quotes. `published` dates talks of a visit that was then under way. Quadratic in the events of one form and one set of states only.
 */
export function mergeEvents(
  proposals: readonly EventProposal[],
  published?: string,
): readonly EventProposal[] {
  const groups = new Map<string, EventProposal[]>();
  for (const proposal of withoutShadows(proposals)) {
    const type = proposal.form === 'other' ? `${proposal.plover.type} ${actingSides(proposal).join()}` : '';
    const key = `${proposal.form}|${proposal.states.join()}|${type}|${proposal.grade ?? ''}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const at = bestMatch(group, proposal, published);
    const known = at === undefined ? undefined : group[at];
    if (at !== undefined && known) group[at] = merge(known, proposal);
    else group.push(proposal);
  }
  const merged = withoutLess(withoutParts([...groups.values()].flat()));
  const dated = datesFromVisits(merged, published).map(closeStay);
  return dated.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** The sides that act: what one does to the other is not what the other does to it. */
function actingSides({ actors }: EventProposal): readonly string[] {
  return [...new Set(actors.flatMap((it) => (it.role === 'recipient' ? [] : (it.state ?? []))))].sort();
}

/** A session of a mechanism or a conference is no meeting besides, where the same words tell both. */
function withoutShadows(proposals: readonly EventProposal[]): readonly EventProposal[] {
  const sessions = proposals.filter((it) => it.form === 'dialogue' || it.form === 'conference');
  return proposals.filter(
    (it) =>
      it.form !== 'meeting' ||
      !sessions.some(
        (other) =>
          other.sentence === it.sentence &&
          other.states.join() === it.states.join() &&
          (other.actors.some((actor) => actor.person) || !it.actors.some((actor) => actor.person)) &&
          other.evidence.some((x) => it.evidence.some((y) => x.start < y.end && y.start < x.end)),
      ),
  );
}

/**
 * Of talks of three, what two of them are told to have said is no meeting of the two: talks whose states and people are all
 * among those of other talks, with no day of their own.
 */
function withoutParts(events: readonly EventProposal[]): readonly EventProposal[] {
  const talks = events.filter((it) => it.form === 'meeting' || it.form === 'call');
  return events.filter((it) => {
    const undated = it.date === undefined || it.dateBasis === 'published';
    if (!talks.includes(it) || it.status !== 'occurred' || !undated || it.place) return true;
    return !talks.some((other) => other !== it && isPart(it, other));
  });
}

/** A gathering told without a day or people, all of whose sides are among those of another, is that other. */
function withoutLess(events: readonly EventProposal[]): readonly EventProposal[] {
  const gatherings = events.filter((it) => it.form === 'conference');
  return events.filter(
    (it) =>
      it.form !== 'conference' ||
      it.date !== undefined ||
      it.actors.some((actor) => actor.person) ||
      !gatherings.some(
        (other) =>
          other !== it &&
          other.states.length > it.states.length &&
          it.states.every((state) => other.states.includes(state)) &&
          placeFits(it, other),
      ),
  );
}

function isPart(part: EventProposal, whole: EventProposal): boolean {
  if (part.form !== whole.form || part.status !== whole.status || whole.states.length <= part.states.length)
    return false;
  const people = new Set(whole.actors.map((it) => it.person));
  return (
    part.states.every((it) => whole.states.includes(it)) &&
    part.actors.every((it) => it.person !== undefined && people.has(it.person))
  );
}

/** Index of the known event that the proposal tells again: of several, one whose people and date agree best. */
function bestMatch(
  group: readonly EventProposal[],
  proposal: EventProposal,
  published: string | undefined,
): number | undefined {
  let best: { readonly at: number; readonly score: number } | undefined;
  for (const [at, known] of group.entries()) {
    const score = isBackground(known, proposal, published) ? 0 : sameness(known, proposal);
    if (score > 0 && score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}

/** What was told undated is no event of long before the report that is told later with its date. */
function isBackground(known: EventProposal, later: EventProposal, published: string | undefined): boolean {
  const undated = !known.date || known.dateBasis === 'published';
  if (!undated || !later.date || later.sentence === known.sentence) return false;
  return personal.has(known.form) && isLongBefore(later.date, published);
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

/** What was planned may have come about, or not, on the very day. */
function statusFits(a: EventProposal, b: EventProposal): boolean {
  if (a.status === b.status) return true;
  const both = new Set([a.status, b.status]);
  if (both.has('planned') && both.has('proposed')) return true;
  const sameDate = a.date !== undefined && a.date === b.date;
  if (sameDate && both.has('planned')) return true;
  return (
    a.form === 'visit' &&
    both.has('planned') &&
    both.has('occurred') &&
    (!a.date !== !b.date || bothAssumed(a, b))
  );
}

function bothAssumed(a: EventProposal, b: EventProposal): boolean {
  return !a.date && !b.date && peopleScore(a, b) > 0;
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
  return datesFit(a.date, b.date) ? 1 : -1;
}

/** Forms of which two tellings name the same people, or are two events. */
const personal = new Set(['meeting', 'call', 'visit']);

/** People contradict where both tellings name somebody of one state and nobody of that state is the same. */
function peopleScore(a: EventProposal, b: EventProposal): number {
  const of = (it: EventProposal) =>
    peopleByState(it.form === 'visit' ? it.actors.filter((actor) => actor.role === 'visitor') : it.actors);
  const [x, y] = [of(a), of(b)];
  let shared = 0;
  for (const [state, people] of x) {
    const others = y.get(state);
    if (!others) continue;
    if ([...people].some((person) => others.has(person))) shared++;
    else if (personal.has(a.form)) return -1;
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
  const place = placeRank(b) > placeRank(a) ? b.place : a.place;
  const dated = a.date && !b.date ? a : b.date && !a.date ? b : undefined;
  const surer = (a.form === 'visit' ? dated : undefined) ?? (statusRank(b) > statusRank(a) ? b : a);
  return {
    ...a,
    ...joinDates(a, b),
    place,
    status: surer.status,
    plover: { ...surer.plover, contexts: [...new Set([...a.plover.contexts, ...b.plover.contexts])] },
    mechanism: a.mechanism ?? b.mechanism,
    hedged: a.hedged && b.hedged ? true : undefined,
    attribution: a.attribution && b.attribution ? a.attribution : undefined,
    actors: mergeActors(a.actors, b.actors),
    evidence: mergeEvidence(a.evidence, b.evidence),
  };
}

function statusRank(event: EventProposal): number {
  return ['proposed', 'planned', 'occurred', 'denied'].indexOf(event.status);
}

function placeRank(event: EventProposal): number {
  if (!event.place) return 0;
  return event.place.name && event.place.name !== event.place.state ? 2 : 1;
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
