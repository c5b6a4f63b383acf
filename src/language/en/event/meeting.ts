import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, subjectOf } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { whereOf } from '../act/when-where.ts';
import { isAttendedAgain } from './attended-again.ts';
import { isSessionOfMembers } from './conference.ts';
import { draftMeetings, hasPerson } from './draft-meetings.ts';
import { statesInPhrase } from './gathering-sides.ts';
import { isPerson } from './is-person.ts';
import {
  announcedTogether,
  courtesyCall,
  dealing,
  discussion,
  joiningForTalks,
  toldTo,
} from './meeting-acts.ts';
import {
  isCall,
  isCourtesyCall,
  isCourtesyVisit,
  isPaidCall,
  isRemote,
  isSendOff,
  isTwoPlusTwo,
  isWelcome,
  reportsCall,
  ringsUp,
} from './meeting-kind.ts';
import { isCounterpartOf, linksOfHappening, linksOfSpan } from './meeting-links.ts';
import { delegationSide, homeSide, unnamedSide } from './meeting-sides.ts';
import {
  consultationNouns,
  dealingVerbs,
  discussVerbs,
  holdVerbs,
  meetingNouns,
  meetingVerbs,
  speakVerbs,
  togetherVerbs,
} from './meeting-words.ts';
import { isSummitOfStates } from './summit-of-states.ts';

/** Officials of two sides talk in person, or by telephone or video: "met", "held talks with", "X's call with Y". */
export const meeting: FactRule = {
  id: 'en/event/meeting',
  find: ofActs({ noun: 'any', verb: 'any' }, (act, reading) => {
    if (act.kind === 'noun') return nounMeeting(act, reading);
    if (isCourtesyCall(act)) return courtesyCall(act, reading);
    if (togetherVerbs.has(act.lemma)) return announcedTogether(act, reading);
    if (discussVerbs.has(act.lemma)) return discussion(act, reading);
    if (dealingVerbs.has(act.lemma)) return dealing(act, reading);
    if (act.lemma === 'join') return joiningForTalks(act, reading);
    if (meetingVerbs.has(act.lemma) || speakVerbs.has(act.lemma)) return verbMeeting(act, reading);
    return [];
  }),
};

const gathering = new Set(['gather', 'convene', 'assemble']);
const receivers = new Set(['receive', 'see', 'host', 'welcome', 'greet']);

function verbMeeting(act: Act, reading: Reading): readonly FactDraft[] {
  const remote = isRemote(act) || ringsUp(act);
  const speaking = speakVerbs.has(act.lemma);
  const talking = act.lemma === 'talk' && !reportsCall(act, reading);
  if (speaking && !remote && !talking && !reportsCall(act, reading)) return [];
  const linked = [...act.links, ...linksOfSpan(act)].filter(
    (link) => link.preposition === 'with' || (speaking && link.preposition === 'to'),
  );
  const named = participantsOfAll(act.doers, act.sentence);
  const doers =
    named.length > 0
      ? named
      : unnamedSide(act.doers[0], [...act.objects, ...linked.map((it) => it.phrase)], act, reading);
  const objects = receivers.has(act.lemma) ? act.objects.filter((it) => isPerson(it, act)) : act.objects;
  if ((receivers.has(act.lemma) && objects.length === 0) || isSendOff(act)) return [];
  // "convened a meeting", "gathered evidence": what is brought together is no counterpart.
  if (gathering.has(act.lemma) && act.objects.length > 0) return [];
  // "hosted the minister in Lima" is a visit.
  if (act.lemma === 'host' && whereOf(act, new Set(['in', 'at', 'to']))?.state) return [];
  if (speaking && act.lemma !== 'speak' && act.lemma !== 'talk' && !remote && !hasPerson(act.objects, act))
    return [];
  const phrases = [...objects, ...linked.map((link) => link.phrase)];
  if (act.objects.length > 0 && participantsOfAll(phrases, act.sentence).length === 0) return [];
  const inPerson = talking ? hasPerson(phrases, act) && !remote : !remote && !speaking;
  if (talking && !inPerson && !remote) return [];
  return draftMeetings(act, reading, doers, phrases, inPerson ? 'meeting' : 'call');
}

function nounMeeting(act: Act, reading: Reading): readonly FactDraft[] {
  const courtesy = isPaidCall(act) || isCourtesyVisit(act);
  const remote = !courtesy && isCall(act);
  const consulting = consultationNouns.has(act.lemma) && isHeld(act);
  const met = meetingNouns.has(act.lemma) || isWelcome(act) || consulting || isSummitOfStates(act);
  if ((!remote && !courtesy && !met) || isSessionOfMembers(act) || isAttendedAgain(act, meeting, reading))
    return [];
  const links = [...act.links, ...linksOfHappening(act)];
  const withs = links.filter((it) => it.preposition === 'with' || isCounterpartOf(act, it, courtesy));
  const between = links.filter((it) => ['between', 'among', 'of', 'by'].includes(it.preposition));
  if (
    /^negotiations?$/u.test(act.lemma) &&
    withs.length === 0 &&
    !(isHeld(act) && act.clause?.form === 'finite') &&
    act.doers.length === 0 &&
    !between.some((it) => it.preposition === 'between')
  )
    return [];
  const { clause, slot } = act;
  const held = clause && slot === 'object' && holdVerbs.has(clause.lemma.split(' ')[0] ?? '');
  const near = held
    ? clause.complements.filter((it) => it.preposition === 'with' || isCounterpartOf(act, it, courtesy))
    : [];
  const counterparts = [...withs, ...near].map((it) => it.phrase);
  const told =
    remote || meetingNouns.has(act.lemma)
      ? toldTo(act, [...counterparts, ...between.map((it) => it.phrase)])
      : [];
  if (
    act.lemma === 'call' &&
    counterparts.length === 0 &&
    told.length === 0 &&
    between.every((it) => it.preposition !== 'between') &&
    !isHeldByTwo(act)
  )
    return [];
  const doers =
    told.length > 0
      ? told
      : doersOf(
          act,
          between.map((it) => it.phrase),
          counterparts,
          reading,
        );
  return draftMeetings(
    act,
    reading,
    doers,
    counterparts,
    remote ? 'call' : consulting || isTwoPlusTwo(act) ? 'dialogue' : 'meeting',
  );
}

/** "*A and B* held a call": those who hold it are of two sides. */
function isHeldByTwo(act: Act): boolean {
  const subject = isHeld(act) && act.slot === 'object' && act.clause && subjectOf(act.clause, act.sentence);
  return subject ? statesOf(participantsOf(subject, act.sentence)).length > 1 : false;
}

/** "held consultations": the verb says that they took place. */
function isHeld({ clause, slot }: Act): boolean {
  const verb = clause?.lemma.split(' ')[0] ?? '';
  if (clause?.lemma === 'take place' || clause?.voice === 'passive')
    return slot === 'subject' && sitting.has(verb);
  return slot === 'object' && sitting.has(verb);
}
const sitting = new Set([
  'hold',
  'have',
  'conduct',
  'begin',
  'open',
  'conclude',
  'complete',
  'take',
  'take_place',
  'resume',
  'renew',
  'reopen',
  'co-chair',
  'co-host',
  'chair',
  'convene',
]);

/** Possessor, "of" and "between" phrases, else the subject of the clause; of a headline without any, the home state. */
function doersOf(
  act: Act,
  between: readonly Phrase[],
  counterparts: readonly Phrase[],
  reading: Reading,
): readonly Participant[] {
  const own = participantsOfAll([...act.doers, ...between], act.sentence);
  if (own.length > 0) return [...holders(act, own), ...own];
  const delegation = delegationSide(act.clause?.subject, counterparts, act);
  if (delegation.length > 0 && act.slot !== 'subject') return delegation;
  const { clause, slot } = act;
  const subject = clause && subjectOf(clause, act.sentence);
  if (clause && subject && slot !== 'subject' && clause.voice === 'active') {
    const held = slot === 'object' && holdVerbs.has(clause.lemma.split(' ')[0] ?? '');
    if (held || (slot === 'complement' && counterparts.length > 0)) {
      const named = participantsOf(subject, act.sentence);
      return named.length > 0 || !held ? named : homeSide(subject, counterparts, act, reading);
    }
  }
  const sides = statesInPhrase(act);
  if (sides.length > 1 && counterparts.length === 0) return sides;
  const bare = !clause && act.sentence.sentence.segment === 'headline';
  const named = participantsOfAll(counterparts, act.sentence);
  if (bare && reading.home && named.length > 0 && !statesOf(named).includes(reading.home))
    return [{ state: reading.home }];
  return [];
}

/** "*A and B* held the second meeting *of the two countries*": those who hold it for the sides that are named. */
function holders(act: Act, sides: readonly Participant[]): readonly Participant[] {
  if (sides.some((it) => it.person || it.organization) || !isHeld(act) || act.slot !== 'object') return [];
  const subject = act.clause && subjectOf(act.clause, act.sentence);
  const states = statesOf(sides);
  const people = subject ? participantsOf(subject, act.sentence).filter((it) => it.person) : [];
  return people.filter((it) => !it.state || states.includes(it.state));
}
