import type { Clause, Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { statesOf } from '../../participants.ts';
import { speakerBefore, speakersAbove } from '../speech/speaker.ts';
import type { Decision } from './decide.ts';
import { nationals } from './phrase-kinds.ts';
import { states, statesIn } from './sides-here.ts';
import { turnSpeaker } from './turn-speaker.ts';

/** Whether the subject of the clause is "I" or "we". */
export function isFirstPerson(clause: Clause, sentence: SentenceReading): boolean {
  const head = clause.subject && sentence.sentence.tokens[clause.subject.head];
  return head !== undefined && /^(?:i|we|us|our)$/u.test(head.folded);
}

/** "*our companies* are ready to": those of the side that speaks, unlike "our countries". */
export function isOwnPeople(phrase: Phrase | undefined, { sentence }: SentenceReading): boolean {
  const owner = phrase?.possessor && sentence.tokens[phrase.possessor.head];
  if (!phrase || !owner || !/^(?:my|our)$/u.test(owner.folded)) return false;
  const noun = sentence.tokens[phrase.head];
  return noun !== undefined && nationals.has(noun.lemma) && !shared.test(noun.lemma);
}

/** What the speaker and the one spoken to each have ("our governments", "our parliaments"). */
const shared =
  /^(?:country|nation|state|government|parliament|ministry|people|party|side|capital|delegation|team|army|navy|force|official|region|city|town|university|department|agency|museum|hospital)$/u;

const together = /^(?:agree|decide|discuss|sign|resolve|talk|meet|exchange)$/u;

/**
 * Who "we" or "I" is: the one side that speaks, or the one that publishes the text. Undefined where two issue it together or
 * the verb takes both ("we *agreed*").
 */
export function firstPerson(
  { clause, index, sentence }: Decision,
  reading: Reading,
): readonly Participant[] | undefined {
  if (together.test(clause.lemma)) return undefined;
  const above = speakersAbove(index, sentence).find((it) => it.clause !== index);
  const said = (above ?? speakerBefore(sentence, reading))?.participants.filter((it) => it.person);
  const speaker = turnSpeaker(sentence, reading) ?? said;
  if (speaker && statesOf(speaker).length === 1) return speaker;
  const { home, source } = reading;
  if (isJoint(source.title ?? source.text.slice(0, 300))) return issuers(reading);
  return home ? states([home]) : undefined;
}

/** The states that the first sentence to name several sets side by side: those who issue the statement. */
function issuers({ sentences }: Reading): readonly Participant[] | undefined {
  const first = sentences.slice(0, 4).find((it) => statesIn(it).length > 1);
  return first ? states(statesIn(first)) : undefined;
}

function isJoint(opening: string): boolean {
  return /(?<!\p{L})(?:joint|common)\s+(?:\p{L}+\s+){0,2}(?:statement|declaration|communiqu[eé]|readout|press)/iu.test(
    opening,
  );
}
