import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, subjectOf } from '../act/acts.ts';
import { listedAfter, sidesNamedBefore } from './attendance-list.ts';

/** What somebody belongs to who comes along. */
const groups =
  /^(?:delegation|delegations|side|team|mission|entourage|party|group|deputation|suite|participants|attendees)$/u;
const members = /^(?:members?|participants?|attendees?|others)$/u;
const gatherings =
  /^(?:meetings?|talks?|event|ceremony|negotiations?|session|dialogue|consultations?|conference|summit|discussions?|conversation|reception|round|visit|signing|call|audience|encounter|banquet|dinner|lunch|luncheon)$/u;
const leading = new Set(['lead', 'head', 'chair', 'co-chair', 'front', 'represent', 'preside']);
const holding = new Set([
  'include',
  'comprise',
  'consist',
  'contain',
  'be compose',
  'compose',
  'feature',
  'be',
]);
const attending = new Set([
  'attend',
  'join',
  'participate',
  'take part',
  'take_part',
  'sit in',
  'witness',
  'bring together',
]);
/** Those whom the clause names as there; none where it tells something else. */
export function presentIn(act: Act): readonly Participant[] {
  const { clause, sentence } = act;
  if (!clause) return [];
  const verb = clause.lemma;
  const subject = subjectOf(clause, sentence);
  if (verb === 'accompany') return company(act, accompanied(act));
  if (leading.has(verb)) return leaders(act, subject);
  if (isListing(act, subject)) return ofSide(listedAfter(act), subject, act);
  const passive = clause.voice === 'passive';
  if (attending.has(verb) && subject) {
    const what = passive ? [subject] : [...clause.objects, ...act.links.map((it) => it.phrase)];
    const told = verb === 'bring together' ? [subject] : what;
    if (!passive && isWithin(act)) return named([subject], act);
    const meant = told.filter((it) => headIs(it, gatherings, act) && !isOwnSigning(it, act));
    if (!meant.some((it) => isPointing(it, act) || isSaidInPassing(act))) return [];
    return passive || verb === 'bring together' ? listedAfter(act) : named([subject, ...included(act)], act);
  }
  if (verb === 'be present' || isPresent(act))
    return named([...(subject ? [subject] : []), ...clause.objects], act);
  return [];
}

/** The people whom the phrases name. */
export function named(phrases: readonly Phrase[], { sentence }: Act): readonly Participant[] {
  return participantsOfAll(phrases, sentence).filter((it) => it.person);
}

/** "Officials of both sides, *including Minister A*, attended the talks" */
function included(act: Act): readonly Phrase[] {
  return act.links.flatMap((it) => (it.preposition === 'including' ? [it.phrase] : []));
}

/** "the talks, *in which A took part*" */
function isWithin({ clause, at, sentence }: Act): boolean {
  if (clause?.relation !== 'relative') return false;
  const words = sentence.sentence.tokens.slice(0, at).map((it) => it.folded);
  const which = words.lastIndexOf('which');
  const noun = words.slice(0, which).findLast((word) => !/^(?:in|at|,)$/u.test(word)) ?? '';
  return /^(?:in|at)$/u.test(words[which - 1] ?? '') && gatherings.test(noun);
}

/** Whether the clause is said of a noun of the sentence: "talks *that were attended by A*". */
export function isSaidInPassing({ clause }: Act): boolean {
  return clause?.relation === 'relative' || clause?.relation === 'participle';
}

/** Who is accompanied: of "visited Peru, *accompanied by A*" the one who visited it. */
export function accompanied(act: Act): Phrase | undefined {
  const { clause, sentence } = act;
  const subject = clause && subjectOf(clause, sentence);
  if (clause?.relation !== 'participle' || (subject && named([subject], act).length > 0)) return subject;
  const governor = clause.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
  return governor && subjectOf(governor, sentence);
}

/** "He was accompanied by A": who goes along is of the side of the one who is accompanied. */
function company(act: Act, subject: Phrase | undefined): readonly Participant[] {
  const { clause, sentence } = act;
  if (!clause || !subject) return [];
  const by = clause.complements.flatMap((it) => (it.preposition === 'by' ? [it.phrase] : []));
  const passive = clause.voice === 'passive';
  const people = passive ? named(clause.agent ? [clause.agent, ...by] : by, act) : named([subject], act);
  const [state, ...more] = statesOf(passive ? participantsOf(subject, sentence) : []);
  return more.length > 0 || !state ? people : people.map((it) => (it.state ? it : { ...it, state }));
}

/** "The talks were led by A and B", "The Lao side was headed by A", "Laos was represented by A", "A led the delegation". */
function leaders(act: Act, subject: Phrase | undefined): readonly Participant[] {
  const { clause } = act;
  if (!clause || !subject) return [];
  if (clause.voice === 'passive') {
    const side = participantsOf(subject, act.sentence);
    const ofState = clause.lemma === 'represent' && side.length === 1 && !side[0]?.person;
    if (headIs(subject, groups, act) || ofState) return ofSide(listedAfter(act), subject, act);
    return isTold(subject, act) ? listedAfter(act) : [];
  }
  const led = clause.objects.find((it) => headIs(it, groups, act));
  if (!led) return [];
  const [state, ...more] = statesOf(participantsOf(led, act.sentence));
  return named([subject], act).map((it) => (state && more.length === 0 ? { ...it, state } : it));
}

/** "It was co-chaired by A and B", "The session was chaired by …" */
function isTold(subject: Phrase, act: Act): boolean {
  const it = act.sentence.sentence.tokens[subject.head]?.folded === 'it';
  return it || (headIs(subject, gatherings, act) && isPointing(subject, act));
}

/** "The delegation included …", "Members of the delegation are …", "Also present were …", "Taking part in the talks were …" */
function isListing(act: Act, subject: Phrase | undefined): boolean {
  const { clause } = act;
  if (!clause || clause.voice === 'passive' || !holding.has(clause.lemma)) return false;
  if (clause.lemma === 'be' && isPresent(act)) return subject === undefined || headIs(subject, members, act);
  if (!subject) return false;
  if (headIs(subject, members, act))
    return subject.attached.some(
      (it) => headIs(it.phrase, groups, act) || headIs(it.phrase, gatherings, act),
    );
  return clause.lemma !== 'be' && headIs(subject, groups, act);
}

/** Those of unknown state are of the side whose delegation it is. */
function ofSide(people: readonly Participant[], group: Phrase | undefined, act: Act): readonly Participant[] {
  const of = group ? [group, ...group.attached.map((it) => it.phrase)] : [];
  const [state, ...more] = statesOf(participantsOfAll(of, act.sentence));
  const sided = sidesNamedBefore(people, act);
  return more.length > 0 || !state ? sided : sided.map((it) => (it.state ? it : { ...it, state }));
}

function headIs(phrase: Phrase, words: RegExp, act: Act): boolean {
  return words.test(act.sentence.sentence.tokens[phrase.head]?.folded ?? '');
}

/** "witnessed the *signing of a treaty*": an event of its own, and not the one told before. */
function isOwnSigning(phrase: Phrase, act: Act): boolean {
  return (
    headIs(phrase, /^(?:signing|ceremony)$/u, act) && phrase.attached.some((it) => it.preposition === 'of')
  );
}

/** "the talks", "this meeting": what was told before. */
function isPointing(phrase: Phrase, act: Act): boolean {
  return /^(?:the|this|these|both)$/u.test(act.sentence.sentence.tokens[phrase.range.from]?.folded ?? '');
}

/** "Also *present* were …", "Also *attending* was …", "*Taking part* in the talks were …", "among *those attending*" */
function isPresent(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  if (act.lemma !== 'be') return false;
  const words = tokens.slice(0, act.at).map((it) => it.folded);
  if (words.slice(-6).some((it) => /^(?:present|attending|attendance|participants)$/u.test(it))) return true;
  const [first, second] = words[0] === 'also' ? words.slice(1) : words;
  if (first === 'taking' && second === 'part') return true;
  const after = tokens.slice(act.at + 1).map((it) => it.folded);
  if (after[0] === 'among' && /^(?:present|attending|attended)$/u.test(after[2] ?? '')) return true;
  const rest = words.slice(words[0] === 'also' ? 2 : 1);
  return (
    /^(?:joining|accompanying|participating|attending|witnessing)$/u.test(first ?? '') &&
    rest.some(
      (it) => gatherings.test(it) || groups.test(it) || /^(?:president|minister|premier|him|her)$/u.test(it),
    )
  );
}
