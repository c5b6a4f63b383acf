import { participantOf, participantsOf } from '#language/participants';
import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { ownVoice } from '../speech/own-voice.ts';
import { isPossessive } from '../words.ts';
import { positionNouns, steps } from './position-words.ts';

/** How many words before the topic a noun of position may stand whose owner holds it. */
const nounReach = 12;

/** The states whose position is named before the topic: "*Norway's* support for …", "*our* commitment to …". */
export function ownerOfPosition(
  topic: TokenRange,
  sentence: SentenceReading,
  reading: Reading,
): readonly Participant[] {
  const possessor = possessorOfPosition(topic, sentence);
  if (!possessor) return [];
  const named = participantsOf(possessor, sentence).filter((it) => it.state !== undefined);
  if (named.length > 0) return [...named, ...joinedBefore(possessor.range.from, sentence)];
  return sentence.sentence.tokens[possessor.head]?.folded === 'our' ? ownVoice(sentence, reading) : [];
}

/** "*the U.S. and* the EU's support": the states that a list puts before the owner. */
function joinedBefore(from: number, { sentence, mentions }: SentenceReading): readonly Participant[] {
  const { tokens } = sentence;
  const joined: Participant[] = [];
  let at = from - 1;
  for (let step = 0; step < 6 && /^(?:and|,)$/u.test(tokens[at]?.folded ?? ''); step++) {
    const last = isPossessive(tokens[at - 1]) ? at - 2 : at - 1;
    const end = tokens[last]?.end;
    const named = mentions.find(
      (it) => it.end === end && (it.kind === 'state' || it.kind === 'organisation'),
    );
    if (!named) break;
    joined.push(...participantOf(named));
    at = tokens.findIndex((token) => token.start === named.start) - 1;
    if (tokens[at]?.folded === 'the') at--;
  }
  return joined;
}

/** Whether the owner of the position is named, not a pronoun: "*the two states'* support for …". */
export function ownsByName(topic: TokenRange, sentence: SentenceReading): boolean {
  const possessor = possessorOfPosition(topic, sentence);
  return possessor !== undefined && sentence.sentence.tokens[possessor.head]?.tag !== 'PRON';
}

/** Whose position stands before the topic or opens it; `further` admits a step that serves it ("Fiji's *decision* to …"). */
export function possessorOfPosition(
  topic: TokenRange,
  { parse, sentence }: SentenceReading,
  further = false,
): Phrase | undefined {
  return allPhrases(parse.phrases).find(({ possessor, head }) => {
    if (!possessor || possessor.range.to > topic.from || head >= topic.to) return false;
    if (topic.from - head >= nounReach) return false;
    const noun = sentence.tokens[head]?.lemma ?? '';
    return positionNouns.has(noun) || (further && steps.has(noun));
  })?.possessor;
}

function allPhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((it) => [
    it,
    ...allPhrases(it.conjuncts),
    ...allPhrases(it.attached.map((link) => link.phrase)),
  ]);
}

/** The state of a participant: his own, else the one that the document gives the person. */
export function stateOf({ state, person }: Participant, reading: Reading): string | undefined {
  return state ?? (person === undefined ? undefined : reading.people.get(person)?.state);
}
