import type { EventForm, EventStatus } from '#model/code';
import { foldKey } from '#text/fold';
import { type Candidate, eachOnce, nearInTime, sharingKey } from './candidates.ts';
import type { HumanVerdicts, Joined } from './cluster-judged.ts';
import { compareParts } from './compare-names.ts';
import { type DateSpan, dateSpan } from './date-span.ts';
import { dateReasons } from './event-dates.ts';
import { type NameParts, nameParts } from './names/name-tokens.ts';
import { sharedWords, titleWords } from './titles.ts';
import { joinUnits, judgeUnits, unitsOfTwins } from './units.ts';
import { different, type Reason, type Verdict, verdictOf } from './verdict.ts';

/** What tells one event from another: the record of an event in one document. Compared within one form and set of states. */
export interface EventTraits {
  readonly document: string;
  readonly form: EventForm;
  /** PLOVER type and mode. */
  readonly act: string;
  readonly date?: string | undefined;
  readonly dateBasis?: string | undefined;
  readonly published?: string | undefined;
  readonly status: EventStatus;
  readonly place?: { readonly name: string; readonly state?: string | undefined } | undefined;
  readonly mechanism?: string | undefined;
  readonly people: readonly EventPerson[];
  /** States from which the visitors come. */
  readonly visitors: readonly string[];
}

/** A person who takes part. */
interface EventPerson {
  /** Id of the person over all documents, where it is settled. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly state?: string | undefined;
  readonly visitor: boolean;
}

/** An event with what comparing it needs, worked out once. */
export interface ReadyEvent extends EventTraits {
  readonly span?: DateSpan | undefined;
  readonly publishedSpan?: DateSpan | undefined;
  readonly names: readonly (EventPerson & { readonly parts: NameParts })[];
}

/** Forms that the people tell apart: other people, another event. At a conference or an exercise everyone meets. */
const personal: ReadonlySet<EventForm> = new Set(['visit', 'meeting', 'call']);

/** Groups records of events of one form and one set of states; give them in a canonical order. Lists indexes. */
export function joinEvents(events: readonly EventTraits[], humans?: HumanVerdicts): Joined {
  const ready = events.map(prepare);
  const judge = (a: number, b: number) => compareReady(ready[a] as ReadyEvent, ready[b] as ReadyEvent);
  const judged = new Set(humans?.judged);
  const keyOf = (node: number) => (judged.has(node) ? undefined : twinKey(ready[node] as ReadyEvent));
  const documentOf = (node: number) => ready[node]?.document ?? '';
  const units = unitsOfTwins(ready.length, keyOf, documentOf, judge);
  const pairs = candidatePairs(units.map(([first = 0]) => ready[first] as ReadyEvent));
  return joinUnits(units, pairs, judgeUnits(units, documentOf, judge), humans);
}

/** Equal for records between which comparing sees no difference; the day of publication counts where there is no other. */
function twinKey({ act, date, dateBasis, status, place, mechanism, visitors, ...event }: ReadyEvent): string {
  const people = event.people.map(({ id, name, state, visitor }) => [id ?? name, state, visitor]);
  const published = event.span ? undefined : event.published;
  return JSON.stringify([act, date, dateBasis, status, place, mechanism, visitors, people, published]);
}

/** Whether two records of one form and one set of states tell of one event. */
export function compareEvents(a: EventTraits, b: EventTraits): Verdict {
  return compareReady(prepare(a), prepare(b));
}

function prepare(event: EventTraits): ReadyEvent {
  return {
    ...event,
    span: dateSpan(event.date),
    publishedSpan: dateSpan(event.published),
    names: event.people.map((person) => ({ ...person, parts: nameParts(person.name) })),
  };
}

function compareReady(a: ReadyEvent, b: ReadyEvent): Verdict {
  if (a.document === b.document) return different('one document tells of both', a.document);
  if (a.form === 'other' && a.act !== b.act) return different('act', a.act, b.act);
  const against = contradiction(a, b);
  if (against) return against;
  const people = peopleReasons(a, b);
  if (people === undefined) return different('people', namesOf(a), namesOf(b));
  const others = [...people, ...placeReasons(a, b), ...mechanismReasons(a, b)];
  const dates = dateReasons(a, b, others);
  if (dates === undefined) return different('date', a.date, b.date);
  return verdictOf(outcomeOf(a, b, dates, others), [...dates, ...others]);
}

function contradiction(a: ReadyEvent, b: ReadyEvent): Verdict | undefined {
  if (a.form === 'visit' && apart(a.visitors, b.visitors))
    return different('visitors', a.visitors.join(', '), b.visitors.join(', '));
  const [left, right] = [a.place?.state, b.place?.state];
  const sameDay = a.span && b.span && a.span.from === b.span.from && a.span.to === b.span.to;
  if (left && right && left !== right && !(sameDay && a.form !== 'visit'))
    return different('place', left, right);
  if (a.mechanism && b.mechanism && mechanismReasons(a, b).length === 0)
    return different('mechanism', a.mechanism, b.mechanism);
  return undefined;
}

/** Reasons from the people of each side; undefined where a side's people, named by both, have nobody in common. */
function peopleReasons(a: ReadyEvent, b: ReadyEvent): Reason[] | undefined {
  const [left, right] = [Map.groupBy(relevantPeople(a), sideOf), Map.groupBy(relevantPeople(b), sideOf)];
  const reasons: Reason[] = [];
  for (const [side, people] of left) {
    const others = right.get(side);
    if (!others) continue;
    const both = people.find((person) => others.some((other) => mayBeOne(person, other)));
    if (both) reasons.push({ feature: 'people', a: both.name, b: side, weight: 2.5 });
    else if (personal.has(a.form)) return undefined;
  }
  return reasons;
}

/** The people who tell the event from others: of a visit the visitors, for hosts come and go during it. */
function relevantPeople(event: ReadyEvent): ReadyEvent['names'] {
  return event.form === 'visit' ? event.names.filter((it) => isVisitor(it, event)) : event.names;
}

function isVisitor(person: EventPerson, event: ReadyEvent): boolean {
  if (event.names.some((it) => it.visitor)) return person.visitor;
  return person.state === undefined || person.state !== event.place?.state;
}

function sideOf(person: EventPerson): string {
  return person.state ?? '';
}

function mayBeOne(a: ReadyEvent['names'][number], b: ReadyEvent['names'][number]): boolean {
  return (a.id !== undefined && a.id === b.id) || compareParts(a.parts, b.parts).outcome !== 'different';
}

function placeReasons(a: ReadyEvent, b: ReadyEvent): readonly Reason[] {
  if (!a.place || !b.place) return [];
  const key = (name: string) => foldKey(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (key(a.place.name) === key(b.place.name))
    return [{ feature: 'place', a: a.place.name, b: b.place.name, weight: 1 }];
  if (a.place.state && a.place.state === b.place.state)
    return [{ feature: 'state of the place', a: a.place.state, b: b.place.state, weight: 0.5 }];
  return [];
}

function mechanismReasons(a: ReadyEvent, b: ReadyEvent): readonly Reason[] {
  if (!a.mechanism || !b.mechanism) return [];
  const share = sharedWords(titleWords(a.mechanism), titleWords(b.mechanism));
  return share < 0.6 ? [] : [{ feature: 'mechanism', a: a.mechanism, b: b.mechanism, weight: 1 + share }];
}

function outcomeOf(
  a: ReadyEvent,
  b: ReadyEvent,
  dates: readonly Reason[],
  others: readonly Reason[],
): Verdict['outcome'] {
  const score = [...dates, ...others].reduce((sum, reason) => sum + reason.weight, 0);
  if (a.form === 'other' && others.length === 0) return 'unsure';
  if (score < 2.5) return 'unsure';
  if (!dates.some((reason) => reason.feature === 'the same date')) return 'likely';
  const people = others.filter((reason) => reason.feature === 'people').length;
  if (personal.has(a.form)) return people > 0 && people === sidesNamed(a, b) ? 'same' : 'likely';
  return people > 0 || score >= 4 ? 'same' : 'likely';
}

/** How many sides have people named in either record. */
function sidesNamed(a: ReadyEvent, b: ReadyEvent): number {
  return new Set([...relevantPeople(a), ...relevantPeople(b)].map(sideOf)).size;
}

function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((it) => b.includes(it));
}

function namesOf(event: ReadyEvent): string {
  return event.people.map((person) => person.name).join(', ');
}

/** Days between dates that may still be one event's: a report without a day of its own takes that of its publication. */
const slack = 3;

/** Pairs that are near in time, and records without a day in a known year with all that share one of their people. */
function candidatePairs(events: readonly ReadyEvent[]): readonly Candidate[] {
  const spans = events.map((it) => it.span);
  return eachOnce(
    events.length,
    nearInTime(spans, slack),
    sharingKey(events.map(keysOf), (node) => spans[node] === undefined),
  );
}

function keysOf({ names, span, date }: ReadyEvent): readonly string[] {
  const people = names.map((it) => `person ${it.id ?? it.parts.words.map((word) => word.key).join(' ')}`);
  return span === undefined && date !== undefined ? [...people, `date ${date}`] : people;
}
