import { participantsOf } from '#language/participants';
import type { Clause, Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { documentPair } from '../speech/document-pair.ts';
import { firstPersonOf } from '../speech/first-person.ts';
import { isOwnStatement, ownVoice } from '../speech/own-voice.ts';
import { governorsOf, speakerBefore, speakerWithin, tellsContent } from '../speech/speaker.ts';
import { isNeutralVerb, isPositionVerb, isResponse } from '../speech/speech-verbs.ts';
import {
  demands,
  efforts,
  endeavours,
  importance,
  opinions,
  positionNouns,
  predicating,
  sides,
  talks,
} from './position-words.ts';

/** How many words before the topic a noun of position may stand whose owner holds it. */
const nounReach = 12;
/** The same for the word of commitment that a weak topic needs. */
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
  topic: TokenRange,
  clause: number | undefined,
  sentence: SentenceReading,
  reading: Reading,
): readonly Participant[] {
  const chain = clause === undefined ? [] : governorsOf(clause, sentence);
  for (const [at, index] of chain.entries()) {
    const it = sentence.parse.clauses[index];
    if (!it || !(takesPosition(chain, at, sentence) || sharesOpinion(it, topic, sentence))) {
      if (it && talks.has(it.lemma)) break;
      continue;
    }
    const owner = isResponse(it.lemma) ? ownerOfPosition(topic, sentence, reading) : [];
    const holders = owner.length > 0 ? owner : subjectsOf(it, sentence, reading);
    if (holders.length > 0) return holders;
  }
  const owner = ownerOfPosition(topic, sentence, reading);
  if (owner.length > 0) return owner;
  if (chain.some((index) => isNeutralVerb(sentence.parse.clauses[index]?.lemma ?? ''))) return [];
  const speaker = speakerWithin(clause, sentence);
  if (speaker) return speaker.participants;
  const doers = doersOf(topic, chain, sentence, reading);
  if (doers.length > 0) return doers;
  if (isOwnWord(chain, sentence)) {
    const self = firstPersonOf(sentence, reading);
    if (self) return [self];
    if (isOwnStatement(reading)) return ownVoice(sentence, reading);
  }
  return isDemand(chain, sentence) ? (speakerBefore(sentence, reading)?.participants ?? []) : [];
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

/**
 * Whether the clause's subject holds what it tells. Not that of an infinitive or gerund, which may be somebody else's
 * ("urged *X* to respect …"): there the governing clause decides.
 */
function takesPosition(chain: readonly number[], at: number, sentence: SentenceReading): boolean {
  const clause = sentence.parse.clauses[chain[at] ?? -1];
  if (!clause) return false;
  if (takesSide(clause, sentence)) return true;
  if (isNeutralVerb(clause.lemma)) return defends(chain.slice(0, at), sentence);
  if (at > 0 && efforts.has(clause.lemma) && defends(chain.slice(0, at), sentence)) return true;
  const borrowed = clause.relation === 'infinitive' || clause.relation === 'gerund';
  if (borrowed && clause.governor !== undefined) return false;
  return isPositionVerb(clause.lemma) || tellsContent(chain, at, sentence);
}

/** "spoke *for* …", "came out *against* …". */
function takesSide({ verb }: Clause, { sentence }: SentenceReading): boolean {
  const after = sentence.tokens.slice(verb + 1, verb + 3).map((token) => token.folded);
  return ['for', 'against'].includes(after[0] ?? '') || /^in favou?r$/u.test(after.join(' '));
}

/** "discussed *safeguarding* …", "discussed efforts *to uphold* …": what is talked about is itself a position. */
function defends(inner: readonly number[], { parse }: SentenceReading): boolean {
  return inner.some((index) => isPositionVerb(parse.clauses[index]?.lemma ?? ''));
}

function subjectsOf(clause: Clause, sentence: SentenceReading, reading: Reading): readonly Participant[] {
  const { voice, agent, subject } = clause;
  if (voice === 'active' && isFirstPerson(subject, sentence)) {
    const voices = ownVoice(sentence, reading);
    if (voices.length > 0) return voices;
  }
  const phrases = voice === 'active' ? [subject] : agent ? [agent, subject] : [];
  const own = phrases
    .map((phrase) => (phrase ? participantsOf(phrase, sentence) : []).filter((it) => it.state !== undefined))
    .find((it) => it.length > 0);
  if (own) return own;
  const heads = phrases.map((phrase) => sentence.sentence.tokens[phrase?.head ?? -1]?.folded ?? '');
  return heads.some((head) => sides.has(head)) ? documentPair(reading).map((state) => ({ state })) : [];
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
    if (!clause.subject || (clause.relation !== 'root' && clause.relation !== 'coordinate')) continue;
    const aimed =
      endeavours.has(clause.lemma.split(' ')[0] ?? '') && clause.verb < (refuses ? topic.to : topic.from);
    return aimed && clause.voice === 'active' ? subjectsOf(clause, sentence, reading) : [];
  }
  return [];
}

/** "*had* identical positions on …", "*discussed* the importance of …": what stands between is a position. */
function sharesOpinion({ lemma, verb }: Clause, topic: TokenRange, { sentence }: SentenceReading): boolean {
  const nouns = /^(?:have|share|hold|take)$/u.test(lemma)
    ? opinions
    : isNeutralVerb(lemma)
      ? importance
      : undefined;
  if (!nouns || topic.from <= verb) return false;
  return sentence.tokens.slice(verb + 1, topic.from).some((token) => nouns.has(token.lemma));
}

function ownerOfPosition(
  topic: TokenRange,
  sentence: SentenceReading,
  reading: Reading,
): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const phrase = allPhrases(sentence.parse.phrases).find(
    (it) =>
      it.possessor !== undefined &&
      it.head < topic.from &&
      topic.from - it.head < nounReach &&
      positionNouns.has(tokens[it.head]?.lemma ?? ''),
  );
  if (!phrase?.possessor) return [];
  const named = participantsOf(phrase.possessor, sentence).filter((it) => it.state !== undefined);
  if (named.length > 0) return named;
  return tokens[phrase.possessor.head]?.folded === 'our' ? ownVoice(sentence, reading) : [];
}

function allPhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((it) => [
    it,
    ...allPhrases(it.conjuncts),
    ...allPhrases(it.attached.map((link) => link.phrase)),
  ]);
}
