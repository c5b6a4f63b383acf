import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOfAll } from '../../participants.ts';
import { type Act, actsOf, subjectOf } from '../act/acts.ts';
import { conference } from './conference.ts';
import { dialogue } from './dialogue.ts';
import { spanOf } from './draft-event.ts';
import { draftsIn, type EventDraft } from './drafts-in.ts';
import { meeting } from './meeting.ts';
import { visit } from './visit.ts';

/** What somebody belongs to who comes along. */
const groups =
  /^(?:delegation|delegations|side|team|mission|entourage|party|group|deputation|suite|participants|attendees)$/u;
const gatherings =
  /^(?:meeting|talks?|event|ceremony|negotiations?|session|dialogue|consultations?|conference|summit|discussions?|conversation|reception|round|visit|signing)$/u;
const leading = new Set(['lead', 'head', 'chair', 'front', 'represent']);
const holding = new Set(['include', 'comprise', 'consist', 'contain', 'be compose', 'compose', 'feature']);
const attending = new Set(['attend', 'join', 'participate', 'take part', 'take_part', 'sit in']);
/** How many sentences back the event may have been told. */
const farthest = 5;
const rules: readonly FactRule[] = [dialogue, meeting, conference, visit];

/**
 * People whom another sentence names as there: "The Lao delegation included Ms. A", "Also present were …", "The minister was
 * accompanied by …", "Mr. B took part in the talks". They are added to the event told last before.
 */
export const attendance: FactRule = {
  id: 'en/event/attendance',
  find: (sentence, reading) =>
    actsOf(sentence).flatMap((act) => {
      if (act.kind !== 'verb' || act.clause?.negated || act.clause?.form !== 'finite') return [];
      const people = presentIn(act);
      return people.length > 0 ? added(act, people, reading) : [];
    }),
};

/** Those whom the clause names as there; none where it tells something else. */
function presentIn(act: Act): readonly Participant[] {
  const { clause, sentence } = act;
  if (!clause) return [];
  const verb = clause.lemma;
  const subject = subjectOf(clause, sentence);
  const named = (phrases: readonly Phrase[]) =>
    participantsOfAll(phrases, sentence).filter((it) => it.person);
  if (verb === 'accompany')
    return clause.voice === 'passive' && clause.agent
      ? named([clause.agent])
      : subject
        ? named([subject])
        : [];
  const isGroup = subject !== undefined && headIs(subject, groups, act);
  if (leading.has(verb)) {
    if (clause.voice === 'passive')
      return isGroup && clause.agent ? ofSide(named([clause.agent]), subject, act) : [];
    const led = clause.objects.find((it) => headIs(it, groups, act));
    return led && subject ? ofSide(named([subject]), led, act) : [];
  }
  if (holding.has(verb) && isGroup)
    return ofSide(named([...clause.objects, ...act.links.map((it) => it.phrase)]), subject, act);
  if (attending.has(verb) && subject) {
    const what = [...clause.objects, ...act.links.map((it) => it.phrase)];
    return what.some((it) => headIs(it, gatherings, act) && isPointing(it, act)) ? named([subject]) : [];
  }
  if (verb === 'be present' || isPresent(act))
    return named([...(subject ? [subject] : []), ...clause.objects]);
  return [];
}

/** Those of unknown state are of the side whose delegation it is. */
function ofSide(people: readonly Participant[], group: Phrase, act: Act): readonly Participant[] {
  const [state, ...more] = new Set(participantsOfAll([group], act.sentence).flatMap((it) => it.state ?? []));
  return more.length > 0 || !state ? people : people.map((it) => (it.state ? it : { ...it, state }));
}

function headIs(phrase: Phrase, words: RegExp, act: Act): boolean {
  return words.test(act.sentence.sentence.tokens[phrase.head]?.folded ?? '');
}

/** "the talks", "this meeting": what was told before. */
function isPointing(phrase: Phrase, act: Act): boolean {
  return /^(?:the|this|these|both)$/u.test(act.sentence.sentence.tokens[phrase.range.from]?.folded ?? '');
}

/** "Also *present* were …", "Also *attending* was …" */
function isPresent(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  if (act.lemma !== 'be') return false;
  return tokens
    .slice(Math.max(0, act.at - 6), act.at)
    .some((it) => /^(?:present|attending|attendance|participants)$/u.test(it.folded));
}

/** The event told last before the sentence, to which the people belong, with them. */
function added(act: Act, people: readonly Participant[], reading: Reading): readonly FactDraft[] {
  const { index } = act.sentence.sentence;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const before = reading.sentences[at];
    if (!before || before.sentence.segment === 'teaser') return [];
    const told = rules.flatMap((rule) => draftsIn(before, rule, reading));
    const events = told.filter((it) => it.status !== 'denied' && belong(people, it));
    const own = events.find((it) => it.form !== 'visit') ?? events[0];
    if (own) return [withPeople(own, people, act)];
    if (told.length > 0) return [];
  }
  return [];
}

/** Nobody of them is of a state that has no part in the event. */
function belong(people: readonly Participant[], event: EventDraft): boolean {
  return people.every((it) => it.state !== undefined && event.states.includes(it.state));
}

function withPeople(event: EventDraft, people: readonly Participant[], act: Act): EventDraft {
  const host = new Set(event.actors.flatMap((it) => (it.role === 'host' ? (it.state ?? []) : [])));
  const role = (state: string | undefined) => {
    if (event.form !== 'visit') return 'participant' as const;
    return state && host.has(state) ? ('host' as const) : ('visitor' as const);
  };
  const extra = people
    .filter((it) => !event.actors.some((actor) => actor.person === it.person))
    .map(({ person, state }) => ({ person, state, role: role(state) }));
  return { ...event, actors: [...event.actors, ...extra], spans: [spanOf(act)] };
}
