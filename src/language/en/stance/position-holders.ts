import { participantsOf, statesOf } from '#language/participants';
import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { documentPair } from '../speech/document-pair.ts';
import { firstPersonOf } from '../speech/first-person.ts';
import { isOwnStatement, ownVoice } from '../speech/own-voice.ts';
import { governorsOf, speakerBefore, speakerWithin } from '../speech/speaker.ts';
import { isNeutralVerb, isPositionVerb, isResponse } from '../speech/speech-verbs.ts';
import { creditedHolders } from './credited-holders.ts';
import { ownerOfPosition, ownsByName, stateOf } from './position-owner.ts';
import {
  demands,
  endeavours,
  plainSides,
  positionNouns,
  predicating,
  sides,
  talks,
} from './position-words.ts';
import type { TopicMention } from './stance-topics.ts';
import { gaveUp, isSupposed, sharesOpinion, takesPosition } from './takes-position.ts';

/** How many words before a weak topic the word of commitment may stand that it needs. */
const commitmentReach = 8;

/** Whether a word of commitment stands before the topic: "*support* for …", "*reaffirmed* …". */
export function isCommitted(
  topic: TokenRange,
  clause: number | undefined,
  sentence: SentenceReading,
): boolean {
  const { tokens } = sentence.sentence;
  const before = tokens.slice(Math.max(0, topic.from - commitmentReach), topic.from);
  if (before.some((token) => positionNouns.has(token.lemma) || positionNouns.has(token.folded))) return true;
  const chain = clause === undefined ? [] : governorsOf(clause, sentence);
  const asked = chain.some((index) => demands.has(sentence.parse.clauses[index]?.lemma ?? ''));
  if (asked) return true;
  const own = clause === undefined ? undefined : sentence.parse.clauses[clause];
  const near = own !== undefined && topic.from > own.verb && topic.from - own.verb <= commitmentReach;
  return near && isPositionVerb(own.lemma);
}

/**
 * Whose position it is that the topic's clause tells: the subject of the nearest verb of saying or of holding a policy,
 * the owner of a noun of position ("*Norway's* support for …"), one named beside ("…, he said"), or who spoke before.
 * Empty where the topic is only talked about or done to.
 */
export function positionHolders(
  topic: TopicMention,
  clause: number | undefined,
  sentence: SentenceReading,
  reading: Reading,
): readonly Participant[] {
  const chain = clause === undefined ? [] : governorsOf(clause, sentence);
  for (const [at, index] of chain.entries()) {
    const it = sentence.parse.clauses[index];
    if (!it || gaveUp(it, topic, sentence)) return [];
    const credited = creditedHolders(topic, chain, at, sentence);
    if (credited) return credited;
    if (!(takesPosition(chain, at, sentence) || sharesOpinion(it, topic, sentence))) {
      if (talks.has(it.lemma)) break;
      continue;
    }
    const holders = holdersAt(index, topic, sentence, reading);
    if (holders.length > 0) return holders;
  }
  const owner = ownerOfPosition(topic, sentence, reading);
  if (owner.length > 0) return owner;
  if (chain.some((index) => isNeutralVerb(sentence.parse.clauses[index]?.lemma ?? ''))) return [];
  const speaker = speakerWithin(clause, sentence)?.participants;
  if (speaker?.some((it) => stateOf(it, reading) !== undefined)) return speaker;
  const doers = doersOf(topic, chain, sentence, reading);
  if (doers.length > 0 || speaker) return doers;
  if (isOwnWord(chain, sentence)) {
    const self = firstPersonOf(sentence, reading);
    if (self) return [self];
    if (isOwnStatement(reading)) return ownVoice(sentence, reading);
  }
  return isDemand(chain, sentence) ? (speakerBefore(sentence, reading)?.participants ?? []) : [];
}

/** The subject of the clause, or the owner of the position that it responds to or repeats for others too. */
function holdersAt(
  index: number,
  topic: TopicMention,
  sentence: SentenceReading,
  reading: Reading,
): readonly Participant[] {
  const clause = sentence.parse.clauses[index];
  if (!clause) return [];
  const owner = ownerOfPosition(topic, sentence, reading);
  if (isResponse(clause.lemma) && owner.length > 0) return owner;
  const subjects = subjectsOf(index, sentence, reading);
  const states = statesOf(owner);
  // "The minister reaffirmed *Fiji's and Tonga's* support for …": each of the owners holds it.
  const shared =
    states.length > 1 && ownsByName(topic, sentence) && statesOf(subjects).every((it) => states.includes(it));
  return shared ? owner : subjects;
}

/** Whether nobody but the one who speaks can hold it: "it *is* a matter of …", "we *need* …"; no other side is the subject. */
function isOwnWord(chain: readonly number[], sentence: SentenceReading): boolean {
  const clauses = chain.flatMap((index) => sentence.parse.clauses[index] ?? []);
  const others = clauses.some(({ subject }) => subject && participantsOf(subject, sentence).length > 0);
  const outer = clauses.at(-1);
  return !others && !clauses.some((it) => it.negated) && predicating.has(outer?.lemma.split(' ')[0] ?? '');
}

/** Whether the words go on with what somebody wants: "These talks *should* lead to …", a line of a list. */
function isDemand(chain: readonly number[], { parse, sentence }: SentenceReading): boolean {
  if (sentence.listItem || chain.length === 0) return true;
  return chain.some((index) => {
    const clause = parse.clauses[index];
    const wanted = clause?.modals.some((modal) =>
      ['should', 'must', 'shall', 'ought', 'need'].includes(modal),
    );
    return wanted || isPositionVerb(clause?.lemma ?? '');
  });
}

function subjectsOf(index: number, sentence: SentenceReading, reading: Reading): readonly Participant[] {
  const clause = sentence.parse.clauses[index];
  if (!clause) return [];
  const { voice, agent, subject } = clause;
  if (voice === 'active' && isFirstPerson(subject, sentence)) {
    const said = clause.relation === 'content' ? otherSpeaker(index, sentence) : undefined;
    const voices = said ?? ownVoice(sentence, reading);
    if (voices.length > 0) return voices;
  }
  const phrases = voice === 'active' ? [subject] : agent ? [agent, subject] : [];
  const own = phrases
    .map((phrase) => (phrase ? participantsOf(phrase, sentence) : []).filter((it) => it.state !== undefined))
    .find((it) => it.length > 0);
  if (own) return own;
  const areSides = phrases.some((phrase) => phrase && isBothSides(phrase, sentence));
  return areSides ? documentPair(reading).map((state) => ({ state })) : [];
}

/** Who says in the same sentence what "we" do: "'We stand by …', *the minister* said"; not "we affirm that we …". */
function otherSpeaker(index: number, sentence: SentenceReading): readonly Participant[] | undefined {
  const speaker = speakerWithin(index, sentence);
  const outer = speaker && sentence.parse.clauses[speaker.clause];
  return isFirstPerson(outer?.subject, sentence) ? undefined : speaker?.participants;
}

/** "both sides", "the two foreign ministers"; not "all parties", "the warring sides". */
function isBothSides({ head, range }: Phrase, { sentence }: SentenceReading): boolean {
  const words = sentence.tokens.slice(range.from, head).map((token) => token.folded);
  return sides.has(sentence.tokens[head]?.folded ?? '') && words.every((word) => plainSides.has(word));
}

function isFirstPerson(subject: Phrase | undefined, { sentence }: SentenceReading): boolean {
  return subject !== undefined && /^(?:we|i)$/u.test(sentence.tokens[subject.head]?.folded ?? '');
}

/** The state that does what the topic is the aim of: "Peru *continues* to mediate a peaceful settlement". */
function doersOf(
  topic: TokenRange,
  chain: readonly number[],
  sentence: SentenceReading,
  reading: Reading,
): readonly Participant[] {
  const refuses = /^(?:not|no|never|neither|n't|without)$/u.test(
    sentence.sentence.tokens[topic.from]?.folded ?? '',
  );
  for (const index of chain) {
    const clause = sentence.parse.clauses[index];
    if (!clause || (clause.negated && !refuses) || clause.relation === 'relative') return [];
    if (isSupposed(clause)) return [];
    if (!clause.subject || !/^(?:root|coordinate|content)$/u.test(clause.relation)) continue;
    const aimed =
      endeavours.has(clause.lemma.split(' ')[0] ?? '') && clause.verb < (refuses ? topic.to : topic.from);
    return aimed && clause.voice === 'active' ? subjectsOf(index, sentence, reading) : [];
  }
  return [];
}
