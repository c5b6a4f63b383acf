import { participantsOf } from '#language/participants';
import type { Clause, Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { documentPair } from '../speech/document-pair.ts';
import { firstPersonOf } from '../speech/first-person.ts';
import { governorsOf, speakerBefore, speakerWithin, tellsContent } from '../speech/speaker.ts';
import { isNeutralVerb, isPositionVerb, isResponse } from '../speech/speech-verbs.ts';

/** Nouns that carry a position: "*support* for", "*commitment* to", "a *policy* of". */
const positionNouns = new Set(
  `support commitment respect adherence opposition importance policy principle stance position belief determination
  view desire readiness willingness condemnation rejection pledge appeal call need resolve solidarity devotion
  recognition backing endorsement reaffirmation faith dedication`.split(/\s+/u),
);

/** Subjects that stand for the sides of the document where nothing nearer is known. */
const sides = new Set(
  'both each countries sides parties leaders delegations ministers presidents governments nations'.split(' '),
);

/** Verbs of common effort: what it serves is a position ("*work* together to uphold …"). */
const efforts = new Set('cooperate collaborate work partner continue join act unite stand remain'.split(' '));
/** Verbs by which a speaker says what is so or is needed. */
const predicating = new Set('be need remain require must mean'.split(' '));

/** How many words before the topic a noun of position may stand whose owner holds it. */
const nounReach = 12;
/** The same for the word of commitment that a weak topic needs. */
const commitmentReach = 5;

/** Whether a word of commitment stands before the topic: "*support* for …", "*reaffirmed* …". */
export function isCommitted(
  topic: TokenRange,
  clause: number | undefined,
  sentence: SentenceReading,
): boolean {
  const { tokens } = sentence.sentence;
  const before = tokens.slice(Math.max(0, topic.from - commitmentReach), topic.from);
  if (before.some((token) => positionNouns.has(token.lemma) || positionNouns.has(token.folded))) return true;
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
    if (!it || !takesPosition(chain, at, sentence)) continue;
    const owner = isResponse(it.lemma) ? ownerOfPosition(topic, sentence) : [];
    const holders = owner.length > 0 ? owner : subjectsOf(it, sentence, reading);
    if (holders.length > 0) return holders;
  }
  const owner = ownerOfPosition(topic, sentence);
  if (owner.length > 0) return owner;
  if (chain.some((index) => isNeutralVerb(sentence.parse.clauses[index]?.lemma ?? ''))) return [];
  const speaker = speakerWithin(clause, sentence);
  if (speaker) return speaker.participants;
  const self = firstPersonOf(sentence, reading);
  if (self && isOwnWord(chain, sentence)) return [self];
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
  const self = voice === 'active' && isFirstPerson(subject, sentence) && firstPersonOf(sentence, reading);
  if (self) return [self];
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

function ownerOfPosition(topic: TokenRange, sentence: SentenceReading): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const phrase = allPhrases(sentence.parse.phrases).find(
    (it) =>
      it.possessor !== undefined &&
      it.head < topic.from &&
      topic.from - it.head < nounReach &&
      positionNouns.has(tokens[it.head]?.lemma ?? ''),
  );
  return phrase?.possessor
    ? participantsOf(phrase.possessor, sentence).filter((it) => it.state !== undefined)
    : [];
}

function allPhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((it) => [
    it,
    ...allPhrases(it.conjuncts),
    ...allPhrases(it.attached.map((link) => link.phrase)),
  ]);
}
