import type { Clause, Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { speakerBefore, speakersAbove } from '../speech/speaker.ts';
import type { Decision } from './decide.ts';
import { firstPerson, isFirstPerson, isOwnPeople } from './first-person.ts';
import { acting, finish, givenBy, isOthers, nobody, refusedBy, type Who } from './given-by.ts';
import { helpingSide } from './helping-side.ts';
import { isShared } from './phrase-kinds.ts';
import { isNoun, verbKinds } from './predicates.ts';
import { otherSide, states, statesIn } from './sides-here.ts';
import { turnSpeaker } from './turn-speaker.ts';

/** Whose the decision is: its subject's, its noun's owner's, those thanked, or whoever speaks of what both should do. */
export function whoOf(decision: Decision, reading: Reading): Who {
  const { signal } = decision;
  const doers = doersOf(decision, reading);
  const owners = signal.noun ? ownersOf(signal.noun, decision.sentence) : [];
  if (signal.reversed) return givenBy(decision, owners, doers);
  if (signal.status === 'refused') return refusedBy(decision, owners, doers);
  if (signal.together) return finish([...doers, ...partners(decision)], [], doers, decision);
  if (isOthers(owners, doers)) return finish(owners, statesOf(doers), owners, decision);
  const report = reporter(decision, doers, reading);
  if (report) return finish(report, [], report, decision);
  const they = decision.sentence.sentence.tokens[decision.clause.subject?.head ?? -1]?.folded === 'they';
  const together = signal.normative && !they ? bothSpeaking(decision) : [];
  if (together.length > 0) return finish(together, [], [], decision);
  if (signal.normative && !isFirstPerson(decision.clause, decision.sentence)) return nobody;
  if (doers.length > 0)
    return finish(doers, addressees(decision, doers), speakers(decision, doers), decision);
  const both = owners.length > 0 ? owners : bothIn(decision);
  return statesOf(both).length > 0 ? finish(both, [], [], decision) : nobody;
}

/** The subject, of a passive its agent; of "is committed to" the subject too. */
function doersOf(decision: Decision, reading: Reading): readonly Participant[] {
  const { clause, sentence } = decision;
  const adjectival =
    clause.voice === 'passive' &&
    /^(?:commit|determine|interest|prepare|resolve|dedicate|concern|set)$/u.test(clause.lemma);
  const phrase = clause.voice === 'passive' && !adjectival ? clause.agent : clause.subject;
  const doers = phrase ? acting(participantsOf(phrase, sentence)) : [];
  const ours = isFirstPerson(clause, sentence) || isOwnPeople(phrase, sentence);
  const own = ours ? firstPerson(decision, reading) : undefined;
  return (
    own ??
    helpingSide(clause, sentence) ??
    itself(decision, doers) ??
    (asksItself(clause, doers, sentence) ? otherSide(statesOf(doers), sentence) : doers)
  );
}

/** "Kenya announced that *it* would …": the side that says so, where the pronoun points to nobody else. */
function itself(
  { clause, index, sentence }: Decision,
  doers: readonly Participant[],
): readonly Participant[] | undefined {
  const pronoun = sentence.sentence.tokens[clause.subject?.head ?? -1]?.folded === 'it';
  if (!pronoun || doers.length > 0 || clause.relation !== 'content' || clause.voice === 'passive')
    return undefined;
  const said = speakersAbove(index, sentence)[0]?.participants ?? [];
  return statesOf(said).length === 1 ? acting(said) : undefined;
}

/** "*He* urged Morocco to …": a pronoun taken for somebody of the side that is asked is somebody of the other. */
function asksItself(clause: Clause, doers: readonly Participant[], sentence: SentenceReading): boolean {
  const pronoun = /^(?:he|she)$/u.test(sentence.sentence.tokens[clause.subject?.head ?? -1]?.folded ?? '');
  const own = statesOf(doers);
  const asked = statesOf(participantsOfAll(clause.objects, sentence));
  if (
    !/^(?:ask|urge|call on|call upon|press|request|invite|encourage|want|implore|beg|push)$/u.test(
      clause.lemma,
    )
  )
    return false;
  return pronoun && own.length === 1 && asked.length === 1 && asked[0] === own[0];
}

/** Those with whom something is done: "discussed with *the minister*", "had a talk with *Kenya*". */
function partners({ clause, sentence }: Decision): readonly Participant[] {
  const links = clause.complements.filter((it) => it.preposition === 'with').map((it) => it.phrase);
  return acting(participantsOfAll(links, sentence));
}

/** Whose a noun is: "*Kenya's* readiness", "a proposal *by Kenya*", "the *Kenyan* proposal". */
function ownersOf(noun: Phrase, sentence: SentenceReading): readonly Participant[] {
  const owner = noun.possessor ? acting(participantsOf(noun.possessor, sentence)) : [];
  if (owner.length > 0) return owner;
  const valued = isNoun(sentence.sentence.tokens[noun.head], 'noun-valued');
  const linked = noun.attached
    .filter(
      (it) => it.preposition === 'by' || it.preposition === 'from' || (it.preposition === 'of' && !valued),
    )
    .map((it) => it.phrase)
    .filter((it) => !isShared(it, sentence));
  const by = acting(participantsOfAll(linked, sentence));
  return by.length > 0
    ? by
    : acting(participantsOf({ ...noun, attached: [], possessor: undefined }, sentence));
}

/**
 * The one side that tells what both should do, or what both have done ("he said that the two sides had expanded …"):
 * then it is that side's. Undefined where several speak, the narrator does, or one side alone is told of.
 */
function reporter(
  { signal, clause, index, sentence }: Decision,
  doers: readonly Participant[],
  reading: Reading,
): readonly Participant[] | undefined {
  const told = signal.status === 'under-way' || signal.status === 'delivered';
  const alone = statesOf(doers).length === 1;
  if (!signal.normative && (!told || alone)) return undefined;
  if (signal.normative && alone && !isFirstPerson(clause, sentence)) {
    const own = speakersAbove(index, sentence).find((it) => it.clause !== index)?.participants;
    return own && statesOf(own).length === 1 ? own : undefined;
  }
  const named = clause.complements.filter((it) => it.preposition === 'according to').map((it) => it.phrase);
  const attributed = acting(participantsOfAll(named, sentence));
  if (attributed.length > 0) return attributed;
  const said = speakersAbove(index, sentence).find((it) => it.clause !== index);
  const before = signal.normative ? speakerBefore(sentence, reading)?.participants : undefined;
  const speaker = said?.participants ?? turnSpeaker(sentence, reading) ?? before;
  return speaker && statesOf(speaker).length === 1 ? speaker : undefined;
}

/** Two sides that say together what should be: "both ministers noted that there is scope for". */
function bothSpeaking({ clause, index, sentence }: Decision): readonly Participant[] {
  const said = speakersAbove(index, sentence).map((it) => it.participants);
  const own = clause.subject ? [participantsOf(clause.subject, sentence)] : [];
  return [...own, ...said].find((it) => statesOf(it).length > 1) ?? [];
}

/** Whom one asks or offers: "asked *X* to", "offered to *X*", "proposed that *X* give". */
function addressees(
  { signal, clause, index, sentence }: Decision,
  by: readonly Participant[],
): readonly string[] {
  const links = clause.complements.filter((it) => /^(?:to|with|for|on|upon)$/u.test(it.preposition));
  const below = sentence.parse.clauses.find((it) => it.governor === index && it.relation === 'content');
  if (
    statesOf(by).length > 1 &&
    !/^(?:ask|urge|call|request|invite|encourage|hope|appeal|press)$/u.test(clause.lemma)
  )
    return [];
  const asked =
    signal.status === 'proposed'
      ? [...clause.objects, ...links.map((it) => it.phrase)]
      : links.map((it) => it.phrase);
  const subject = below?.subject && signal.status === 'proposed' ? [below.subject] : [];
  const found = statesOf(participantsOfAll([...asked, ...subject], sentence));
  return found.filter((it) => !statesOf(by).includes(it));
}

/** Those who said it: the subject itself, or the person of the same side who is told to have said so. */
function speakers({ index, sentence }: Decision, doers: readonly Participant[]): readonly Participant[] {
  if (doers.some((it) => it.person)) return doers;
  const own = statesOf(doers);
  const above = speakersAbove(index, sentence).flatMap((it) => it.participants);
  return above.filter((it) => it.person && own.length === 1 && it.state === own[0]);
}

/** Both sides, of what is told of nobody: a passive without agent, or a subject that the two have together. */
function bothIn(decision: Decision): readonly Participant[] {
  const { clause, signal, sentence, index } = decision;
  const impersonal =
    clause.voice === 'passive' ||
    clause.lemma === 'be' ||
    isFirstPerson(clause, sentence) ||
    promises(decision);
  const told = signal.noun !== undefined && (signal.status === 'under-way' || signal.status === 'delivered');
  const joint = clause.subject && (isShared(clause.subject, sentence) || told);
  const made = verbKinds(clause, sentence.sentence.tokens).has('agreed');
  if (!impersonal && !joint) return [];
  if (signal.status === 'proposed' && !(signal.noun && clause.voice === 'passive')) return [];
  const below = sentence.parse.clauses.find((it) => it.governor === index && it.relation === 'content');
  const inner = below?.subject ? statesOf(participantsOf(below.subject, sentence)) : [];
  if (made && inner.length >= 2) return states(inner);
  const here = statesIn(sentence);
  return states(here.length === 2 ? here : sentence.sides.slice(0, 2)).filter(
    (_, __, all) => all.length === 2,
  );
}

/** "parliamentary *groups will exchange* visits": of a subject without a state, in what is to come. */
function promises({ clause, signal }: Decision): boolean {
  return signal.status === 'agreed' && clause.tense === 'future' && !signal.noun;
}
