import type { Phrase } from '#model/clause';
import type { EventForm } from '#model/code';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';

const meetingNouns = new Set([
  'meeting',
  'talk',
  'talks',
  'negotiation',
  'negotiations',
  'conversation',
  'discussion',
  'reception',
  'audience',
  'encounter',
  'breakfast',
  'luncheon',
  'lunch',
  'dinner',
]);
const callNouns = new Set(['call', 'telephone', 'teleconference', 'videoconference']);
const remoteWords = new Set([
  'telephone',
  'phone',
  'video',
  'videoconference',
  'teleconference',
  'virtual',
  'online',
]);
/** Verbs whose subject and object meet; `receive` and its kin take a person as object. */
const meetingVerbs = new Set(['meet', 'receive', 'confer', 'sit down', 'meet with', 'huddle']);
const speakVerbs = new Set(['speak', 'talk', 'phone', 'telephone', 'call']);
/** Verbs by which a meeting is held; their subject takes part. */
const holdVerbs = new Set(
  'hold have conduct attend begin start open conclude end finish continue do give co-chair join'.split(' '),
);
const withPrepositions = new Set(['with', 'between', 'among', 'of', 'by']);

/** Officials of two sides talk in person, or by telephone or video: "met", "held talks with", "X's call with Y". */
export const meeting: FactRule = {
  id: 'en/event/meeting',
  find: (sentence, reading) =>
    actsOf(sentence).flatMap((act) => {
      if (act.kind === 'noun') return nounMeeting(act, reading);
      if (meetingVerbs.has(act.lemma) || speakVerbs.has(act.lemma)) return verbMeeting(act, reading);
      return [];
    }),
};

function verbMeeting(act: Act, reading: Reading): readonly FactDraft[] {
  const remote = isRemote(act);
  const speaking = speakVerbs.has(act.lemma);
  if (speaking && !remote && !reportsCall(act, reading)) return [];
  const linked = act.links.filter(
    (link) => link.preposition === 'with' || (speaking && link.preposition === 'to'),
  );
  const hosts = participantsOfAll(act.doers, act.sentence);
  const counterparts = [...act.objects, ...linked.map((link) => link.phrase)];
  if (speaking && act.lemma !== 'speak' && act.lemma !== 'talk' && !remote && !hasPerson(act.objects, act))
    return [];
  return draftMeetings(act, reading, hosts, counterparts, remote || speaking ? 'call' : 'meeting');
}

function nounMeeting(act: Act, reading: Reading): readonly FactDraft[] {
  const remote = callNouns.has(act.lemma) || (meetingNouns.has(act.lemma) && isRemote(act));
  if (!remote && !meetingNouns.has(act.lemma)) return [];
  const own = participantsOfAll(act.doers, act.sentence);
  const links = act.links.filter((link) => withPrepositions.has(link.preposition)).map((link) => link.phrase);
  const { clause, slot } = act;
  const held = clause && slot === 'object' && holdVerbs.has(clause.lemma.split(' ')[0] ?? '');
  const subject = held && clause.subject ? participantsOf(clause.subject, act.sentence) : [];
  const clauseLinks = held
    ? clause.complements.filter((it) => it.preposition === 'with').map((it) => it.phrase)
    : [];
  const doers = own.length > 0 ? own : subject;
  return draftMeetings(act, reading, doers, [...links, ...clauseLinks], remote ? 'call' : 'meeting');
}

/**
 * One meeting for each counterpart of another side: "held talks with A, B and C" is three, unless the subject is both
 * sides already or the counterparts are of several states (one room).
 */
function draftMeetings(
  act: Act,
  reading: Reading,
  doers: readonly Participant[],
  counterparts: readonly Phrase[],
  form: EventForm,
): readonly FactDraft[] {
  const others = participantsOfAll(counterparts, act.sentence).filter((it) => !isOneOf(it, doers));
  const groups = separate(doers, others);
  return groups.flatMap((group) => {
    const all = [...doers, ...group];
    if (!all.some((it) => it.person || it.organization) && statesOf(doers).length < 2) return [];
    return draftEvent({
      act,
      reading,
      form,
      place: form === 'call' ? undefined : whereOf(act),
      roles: [{ role: 'participant', participants: all }],
      mode: form === 'call' ? 'phone' : undefined,
    });
  });
}

function separate(
  doers: readonly Participant[],
  others: readonly Participant[],
): readonly (readonly Participant[])[] {
  const people = others.filter((it) => it.person);
  const apart = people.length > 1 && statesOf(doers).length === 1 && statesOf(people).length === 1;
  return apart ? people.map((person) => [person]) : [others];
}

function isOneOf(participant: Participant, others: readonly Participant[]): boolean {
  return others.some((it) => it.person === participant.person && it.state === participant.state);
}

function hasPerson(phrases: readonly Phrase[], act: Act): boolean {
  return participantsOfAll(phrases, act.sentence).some((it) => it.person);
}

function isRemote(act: Act): boolean {
  if (act.premodifiers.some((word) => remoteWords.has(word))) return true;
  const { tokens } = act.sentence.sentence;
  return [...act.links, ...(act.clause?.complements ?? [])].some(
    (link) =>
      ['by', 'over', 'via', 'through', 'on'].includes(link.preposition) &&
      tokens
        .slice(link.phrase.range.from, link.phrase.range.to)
        .some((token) => remoteWords.has(token.folded)),
  );
}

/** Whether the document calls its conversation a call, so that "spoke with" in it is one. */
function reportsCall(act: Act, reading: Reading): boolean {
  if (act.lemma === 'call') return false;
  const title = `${reading.source.title ?? ''}\n${reading.source.text.slice(0, 600)}`;
  return /(?<!\p{L})(?:[Cc]all|[Tt]elephone|[Pp]hone)(?!\p{L})/u.test(title);
}
