import type { Phrase } from '#model/clause';
import type { PloverType } from '#model/code';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantOf, participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { turnSpeaker } from '../initiative/turn-speaker.ts';
import { isLead, sitsAtTable, targetsOf, tellsOfTalks, unsaidTarget } from './act-targets.ts';
import { draftEvent } from './draft-event.ts';
import { isCourtesyCall } from './meeting-kind.ts';
import { type Trigger, triggerOf } from './plover-triggers.ts';

/** Acts of words alone: inside talks they are what is said there, unless a third side is meant. */
const verbal = new Set<PloverType>([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'AGREE',
  'THREATEN',
  'CONCEDE',
]);
/** Acts that two sides may do together, with nobody at the other end. */
const mutual = new Set<PloverType>(['AGREE', 'SUPPORT', 'COOPERATE', 'RETREAT']);
/** What announcing the act for the time to come is. */
const announced: Partial<Readonly<Record<PloverType, PloverType>>> = {
  SANCTION: 'THREATEN',
  COERCE: 'THREATEN',
  ASSAULT: 'THREATEN',
  MOBILIZE: 'THREATEN',
  REJECT: 'REJECT',
  AID: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AGREE: 'AGREE',
  RETREAT: 'CONCEDE',
  CONCEDE: 'CONCEDE',
};

/**
 * Any other political act of one state towards another, by its PLOVER type: condemned, urged, threatened, sanctioned.
 * Only what a headline would report: an act of deeds, or words towards a side that does not sit at the table.
 */
export const politicalAct: FactRule = {
  id: 'en/event/political-act',
  find: (sentence, reading) =>
    actsOf(sentence).flatMap((act) => {
      const trigger = triggerOf(act);
      // "called on the king" is a visit paid to him.
      if (isCourtesyCall(act)) return [];
      return trigger ? draft(act, trigger, reading) : [];
    }),
};

function draft(act: Act, trigger: Trigger, reading: Reading): readonly FactDraft[] {
  const lead = isLead(act, reading);
  if (trigger.weak && !lead) return [];
  const type = isTold(act, lead) ? typeOf(act, trigger.type, lead) : undefined;
  if (!type) return [];
  const actors = actorsOf(act, reading);
  const quarrel = isQuarrel(reading);
  const targets = targetsFor(act, actors, type, quarrel);
  const jointly = mutual.has(type) || (type === 'REJECT' && trigger.formal);
  const together = statesOf(actors).length > 1 && jointly && (type !== 'SUPPORT' || trigger.formal);
  if (actors.length === 0 || (targets.length === 0 && !together)) return [];
  const atTable = targets.length === 0 ? actors.some((it) => it.person) : sitsAtTable(targets, act);
  const bilateral = !trigger.formal && verbal.has(type) && atTable;
  if (
    bilateral &&
    !(quarrel && conflicts.has(type)) &&
    (!lead || (targets.length === 0 && type === 'AGREE') || tellsOfTalks(act, reading))
  )
    return [];
  return draftEvent({
    act,
    reading,
    form: 'other',
    standing: { ...standingOfAct(act), status: 'occurred' },
    plover: type,
    mode: type === trigger.type ? trigger.mode : undefined,
    roles: [
      { role: 'participant', participants: actors },
      { role: 'recipient', participants: targets },
    ],
  });
}

/** Acts of those at odds. */
const conflicts = new Set<PloverType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
const quarrels = new WeakMap<Reading, boolean>();

/** Whether the news is of two at odds: its headline or first sentence tells a protest, sanction or attack, and no talks. */
function isQuarrel(reading: Reading): boolean {
  const known = quarrels.get(reading);
  if (known !== undefined) return known;
  const first = reading.sentences.findIndex((it) => it.sentence.segment === 'body');
  const opening = reading.sentences.filter((it, at) => it.sentence.segment === 'headline' || at === first);
  const told = opening.some((sentence) =>
    actsOf(sentence).some((act) => {
      const type = triggerOf(act)?.type;
      const hostile = type !== undefined && (conflicts.has(type) || deeds.has(type));
      return hostile && act.kind === 'verb' && !tellsOfTalks(act, reading);
    }),
  );
  quarrels.set(reading, told);
  return told;
}
const deeds = new Set<PloverType>(['SANCTION', 'COERCE', 'MOBILIZE', 'ASSAULT']);

function targetsFor(
  act: Act,
  actors: readonly Participant[],
  type: PloverType,
  quarrel: boolean,
): readonly Participant[] {
  const named = targetsOf(act, actors, type);
  if (named.length > 0) return named;
  if (act.lemma === 'designate') return otherOf(actors, act);
  const unsaid = unsaidTarget(act, actors);
  if (unsaid.length > 0) return unsaid;
  return quarrel && (conflicts.has(type) || type === 'MOBILIZE') ? otherOf(actors, act) : [];
}

/** Whether the clause tells the act as news: finite, not in a condition, not in what hangs on another noun. */
function isTold(act: Act, lead: boolean): boolean {
  const { clause } = act;
  if (act.kind === 'noun') return clause ? clause.form === 'finite' && isSlotItself(act) : lead;
  if (!clause || clause.negated) return false;
  if (clause.mark === 'if' || clause.mark === 'unless' || clause.mark === 'whether') return false;
  const joined = clause.relation === 'root' || clause.relation === 'coordinate';
  if (clause.form === 'finite' && (joined || (clause.relation === 'content' && lead))) return true;
  return lead && clause.relation === 'root';
}

/** Verbs that do what their object names: "*voiced* its condemnation", not "*saw* the threat". */
const telling = new Set(
  'issue make voice express repeat renew give launch continue begin start carry announce hold stage reiterate convey send extend reaffirm underline underscore emphasise emphasize stress offer lead join order complete speed conduct'.split(
    ' ',
  ),
);

/** The noun is the subject or object itself, not what hangs on it ("cooperation against *the threat*"). */
function isSlotItself({ at, clause, slot }: Act): boolean {
  if (!clause || slot === 'complement') return false;
  const own = slot === 'object' ? clause.objects : clause.subject ? [clause.subject] : [];
  if (slot === 'object' && !telling.has(clause.lemma.split(' ')[0] ?? '')) return false;
  return own.some((it) => it.head === at || it.conjuncts.some((part) => part.head === at));
}

/** The type as told: of what will be done, what the announcement of it is; none for what might or should be done. */
function typeOf(act: Act, type: PloverType, lead: boolean): PloverType | undefined {
  const { clause } = act;
  if (!clause || act.kind === 'noun') return type;
  if (clause.modals.some((it) => ['may', 'might', 'could', 'should', 'can', 'must', 'ought'].includes(it)))
    return undefined;
  const ahead = clause.tense === 'future' || clause.modals.includes('would');
  if (!ahead) return type;
  return lead ? announced[type] : undefined;
}

/** Whose act it is; "it" of what somebody announces is the one who does; "we" of a joint statement are those in its title. */
function actorsOf(act: Act, reading: Reading): readonly Participant[] {
  const own = participantsOfAll(act.doers, act.sentence).filter((it) => it.state);
  if (own.length > 0) return own;
  const subject = act.clause?.subject;
  if (act.kind === 'noun' && act.slot === 'object' && subject && act.clause?.voice === 'active') {
    const found = participantsOf(subject, act.sentence).filter((it) => it.state);
    if (found.length > 0) return found;
  }
  const governor =
    act.clause?.governor === undefined ? undefined : act.sentence.parse.clauses[act.clause.governor];
  if (act.clause?.relation === 'content' && governor?.subject && isPronoun(act.doers[0], act)) {
    const speaker = participantsOf(governor.subject, act.sentence).filter((it) => it.state);
    if (speaker.length > 0) return speaker;
  }
  const doer = act.doers[0] ?? subject;
  if (!doer || (act.clause?.voice === 'passive' && !act.clause.agent)) return unsaidActor(act, reading);
  return isFirstPerson(doer, act) ? speaking(act, reading) : [];
}

/** "the company *was designated* under the order": of a measure told without a doer, the publisher's own side took it. */
function unsaidActor(act: Act, { home }: Reading): readonly Participant[] {
  return act.lemma === 'designate' && home ? [{ state: home }] : [];
}

/** Those designated under a state's law are of the other side that the text is about. */
function otherOf(actors: readonly Participant[], act: Act): readonly Participant[] {
  const [own] = statesOf(actors);
  const pair = act.sentence.sides.slice(0, 2);
  return own && pair.includes(own) ? pair.filter((it) => it !== own).map((state) => ({ state })) : [];
}

/** Who "I" and "we" are: those in the title of a joint statement, whoever has the floor, or the side that publishes. */
function speaking(act: Act, reading: Reading): readonly Participant[] {
  const joint = speakersOf(reading);
  if (joint.length > 0) return joint;
  const turn = turnSpeaker(act.sentence, reading)?.filter((it) => it.state);
  if (turn) return turn;
  return reading.home ? [{ state: reading.home }] : [];
}

function isPronoun(phrase: Phrase | undefined, act: Act): boolean {
  return (
    phrase !== undefined &&
    ['it', 'they', 'he', 'she'].includes(act.sentence.sentence.tokens[phrase.head]?.folded ?? '')
  );
}

function isFirstPerson(phrase: Phrase, act: Act): boolean {
  return ['i', 'we'].includes(act.sentence.sentence.tokens[phrase.head]?.folded ?? '');
}

/** The people and states that the title of a joint statement names, or its two sides. */
function speakersOf(reading: Reading): readonly Participant[] {
  const title = reading.sentences.find((it) => it.sentence.segment === 'headline');
  const joint = title?.sentence.tokens.some((it) => it.folded === 'joint');
  if (!title || !joint) return [];
  const people = title.mentions.filter((it) => it.kind === 'person').flatMap(participantOf);
  const states = title.mentions.filter((it) => it.kind === 'state').flatMap(participantOf);
  const known = new Set(people.map((it) => it.state));
  return [...people.filter((it) => it.state), ...states.filter((it) => !known.has(it.state))];
}
