import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading } from '#model/reading';
import { participantOf, participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';
import { turnSpeaker } from '../initiative/turn-speaker.ts';
import { firstPersonOf } from '../speech/first-person.ts';
import { isTitleGerund } from './performed.ts';

/** Whose act it is; "it" of what somebody announces is the one who does; "we" of a joint statement are those in its title. */
export function actorsOf(act: Act, reading: Reading): readonly Participant[] {
  const subject = act.clause?.subject;
  const doer = act.doers[0] ?? subject;
  const passive = act.clause?.voice === 'passive' && !act.clause.agent;
  if (doer && !passive && isFirstPerson(doer, act)) return speaking(act, doer, reading);
  const own = participantsOfAll(act.doers, act.sentence).filter((it) => it.state);
  if (own.length > 0) return own;
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
  if (doer && protesting.has(act.lemma)) return townsfolk(act);
  const bracketed = doer ? listedBehind(doer, act) : [];
  if (bracketed.length > 0) return bracketed;
  if (reading.home && (isTitleGerund(act) || (doer && isMeasure(doer, act))))
    return [{ state: reading.home }];
  return !doer || passive ? unsaidActor(act, reading) : [];
}

/** "*The troika (A, B and C)* condemns": those in brackets behind the name of a group. */
function listedBehind(doer: Phrase, { sentence }: Act): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const open = tokens[doer.range.to];
  if (open?.text !== '(') return [];
  const close = tokens.find((it) => it.text === ')' && it.start > open.start)?.start ?? open.start;
  return sentence.mentions.flatMap((it) =>
    it.kind === 'state' && it.start > open.start && it.end <= close ? participantOf(it) : [],
  );
}

/** "*Today's action* imposes restrictions on": the publisher's own. */
function isMeasure(doer: Phrase, { sentence, lemma }: Act): boolean {
  const head = sentence.sentence.tokens[doer.head]?.lemma ?? '';
  const owner = doer.possessor && sentence.sentence.tokens[doer.possessor.head]?.folded;
  const first = sentence.sentence.tokens[doer.range.from]?.folded ?? '';
  const own = owner === 'today' || owner === 'our' || first === 'this' || first === 'these';
  return (
    own &&
    /^(?:action|measure|step|designation|order|policy|announcement)$/u.test(head) &&
    imposing.has(lemma)
  );
}

const imposing = new Set([
  'impose',
  'target',
  'restrict',
  'sanction',
  'designate',
  'block',
  'freeze',
  'prohibit',
  'ban',
]);

const protesting = new Set([
  'demonstrate',
  'march',
  'gather',
  'rally',
  'riot',
  'burn',
  'protest',
  'chant',
  'storm',
]);

/** "*In Khartoum*, students marched on the embassy": those of the place. */
function townsfolk(act: Act): readonly Participant[] {
  const state = whereOf(act)?.state;
  return state ? [{ state }] : [];
}

/** Prepositions behind which the passive of a verb names whose the place is, and so who did it. */
const placed: Readonly<Record<string, readonly string[]>> = {
  summon: ['to', 'at', 'by'],
  hand: ['in', 'by'],
  present: ['in', 'by'],
  deliver: ['in', 'by'],
  'call in': ['to', 'at'],
  expel: ['from'],
  deport: ['from'],
  bar: ['from'],
  ban: ['from', 'in'],
  arrest: ['in', 'at'],
  detain: ['in', 'at'],
  jail: ['in'],
  imprison: ['in'],
  sentence: ['in'],
  release: ['from', 'in'],
  free: ['from', 'in'],
};

/**
 * Who did what is told without a doer: whose the place is ("*was expelled from* X"); the publisher's own side, of a measure
 * ("the company *was designated* under the order").
 */
function unsaidActor(act: Act, { home }: Reading): readonly Participant[] {
  const { clause } = act;
  const prepositions = clause?.voice === 'passive' ? placed[act.lemma] : undefined;
  if (prepositions) {
    const done = statesOf(participantsOfAll(act.objects, act.sentence));
    const phrases = act.links.filter((it) => prepositions.includes(it.preposition)).map((it) => it.phrase);
    const found = statesOf(participantsOfAll(phrases, act.sentence)).filter((it) => !done.includes(it));
    if (found.length > 0) return found.slice(0, 1).map((state) => ({ state }));
  }
  return act.lemma === 'designate' && home ? [{ state: home }] : [];
}

/** Those designated under a state's law are of the other side that the text is about. */
export function otherOf(actors: readonly Participant[], act: Act): readonly Participant[] {
  const [own] = statesOf(actors);
  const pair = act.sentence.sides.slice(0, 2);
  return own && pair.includes(own) ? pair.filter((it) => it !== own).map((state) => ({ state })) : [];
}

/**
 * Who "I" and "we" are: those in the title of a joint statement, whoever has the floor, the official who signs the text, or
 * the side that publishes.
 */
function speaking(act: Act, doer: Phrase, reading: Reading): readonly Participant[] {
  const joint = speakersOf(reading);
  if (joint.length > 0) return joint;
  const several = allOf(act, doer, reading);
  if (several.length > 1) return several;
  const turn = turnSpeaker(act.sentence, reading)?.filter((it) => it.state);
  if (turn) return turn;
  const voice = firstPersonOf(act.sentence, reading);
  const alone = act.sentence.sentence.tokens[doer.head]?.folded === 'i';
  if (voice?.state) return [alone ? voice : { state: voice.state }];
  return reading.home ? [{ state: reading.home }] : [];
}

/** A title of what several sign or say. */
const shared =
  /(?<!\p{L})(?:joint|ministers|ministerial|trilateral|quad|troika|coalition|group|friends of|statement (?:by|of) .+ and|G\d{1,2}|E3|P5)(?!\p{L})/iu;

/** "*We, the foreign ministers of A, B and C*, condemn …": all of them but those who are meant, in a text of several. */
function allOf(act: Act, doer: Phrase, { source, home, sentences }: Reading): readonly Participant[] {
  const own = participantsOf(doer, act.sentence);
  const beside = participantsOfAll(doer.appositions, act.sentence);
  const all = (beside.length > 1 ? beside : own).filter((it) => it.state);
  const headline = sentences.find((it) => it.sentence.segment === 'headline')?.sentence;
  const title = headline ? source.text.slice(headline.start, headline.end) : (source.title ?? '');
  const meant = statesOf(participantsOfAll(act.objects, act.sentence));
  const left = all.filter((it) => !meant.includes(it.state ?? ''));
  const spoken = beside.length > 1 || shared.test(title) || home === undefined;
  return spoken && (home === undefined || statesOf(left).includes(home)) ? left : [];
}

function isPronoun(phrase: Phrase | undefined, act: Act): boolean {
  return (
    phrase !== undefined &&
    ['it', 'they', 'he', 'she'].includes(act.sentence.sentence.tokens[phrase.head]?.folded ?? '')
  );
}

function isFirstPerson(phrase: Phrase, act: Act): boolean {
  const head = act.sentence.sentence.tokens[phrase.head];
  // "US" in capitals is a state.
  return head?.text !== 'US' && ['i', 'we', 'me', 'us', 'my', 'our'].includes(head?.folded ?? '');
}

/** The people and states that the title of a joint statement names, or its two sides. */
function speakersOf(reading: Reading): readonly Participant[] {
  const title = reading.sentences.find((it) => it.sentence.segment === 'headline');
  const joint = title?.sentence.tokens.some((it) => it.folded === 'joint');
  if (!title || !joint) return [];
  const people = title.mentions.filter((it) => it.kind === 'person').flatMap(participantOf);
  const text = reading.source.text.slice(title.sentence.start, title.sentence.end);
  const topic =
    /(?<!\p{L})(?:on|about|regarding|concerning|against|over)(?!\p{L})/u.exec(text)?.index ?? text.length;
  const named = title.mentions.filter((it) => it.kind === 'state');
  // "Joint statement of A and B *on C*"
  const before = named.filter((it) => it.start < title.sentence.start + topic);
  const states = (before.length > 1 ? before : named).flatMap(participantOf);
  const known = new Set(people.map((it) => it.state));
  return [...people.filter((it) => it.state), ...states.filter((it) => !known.has(it.state))];
}
