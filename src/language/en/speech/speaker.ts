import { participantsOf } from '#language/participants';
import type { Clause } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import { isReportingVerb, isSpeechVerb } from './speech-verbs.ts';

/** Who says what stands at some place of the text. */
export interface Speaker {
  /** At least one. "Both sides" gives one a side. */
  readonly participants: readonly Participant[];
  /** The sentence whose verb names the speaker: the one asked about, or one before it. */
  readonly sentence: SentenceReading;
  /** Index of the clause of saying in that sentence. */
  readonly clause: number;
  /** Whether the speaker was taken over from an earlier sentence of reported speech. */
  readonly inherited: boolean;
}

/** How many sentences back a speaker may still be speaking. */
const longestSpeech = 3;

/**
 * Index of the innermost clause that holds the span's start; of a place that none holds (in brackets, after a list),
 * the clause that ends last before it. Undefined in a sentence without clauses.
 */
export function clauseAt(span: Span, sentence: SentenceReading): number | undefined {
  const { tokens } = sentence.sentence;
  let best: { index: number; rank: number } | undefined;
  for (const [index, { range }] of sentence.parse.clauses.entries()) {
    const [start, end] = [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0];
    if (start > span.start) continue;
    const inside = span.start < end;
    const rank = inside ? range.from - range.to : end - sentence.sentence.end - tokens.length;
    if (!best || rank >= best.rank) best = { index, rank };
  }
  return best?.index;
}

/** The clause and those that govern it, from the inside out. */
export function governorsOf(clause: number, sentence: SentenceReading): readonly number[] {
  const chain: number[] = [];
  let current: number | undefined = clause;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = sentence.parse.clauses[current]?.governor;
  }
  return chain;
}

/**
 * Who says what the clause tells: the subject of the nearest verb of saying at or above it, or of one set beside it
 * ("…, he said"). Asks this sentence alone; undefined when the narrator says it.
 */
export function speakerWithin(clause: number | undefined, sentence: SentenceReading): Speaker | undefined {
  return speakersAbove(clause, sentence)[0];
}

/** All who say what the clause tells, the nearest first: "A *said* that B had *promised* …" gives B, then A. */
export function speakersAbove(clause: number | undefined, sentence: SentenceReading): readonly Speaker[] {
  const chain = clause === undefined ? [] : governorsOf(clause, sentence);
  const telling = chain.filter((_, at) => tellsContent(chain, at, sentence));
  return speakersOf([...telling, ...besides(chain, sentence)], sentence);
}

/**
 * Whether the clause at that place of the chain is one of saying, or governs what is told by "that":
 * "*is convinced* that …", "*made known* that …".
 */
export function tellsContent(chain: readonly number[], at: number, sentence: SentenceReading): boolean {
  const { clauses } = sentence.parse;
  const clause = clauses[chain[at] ?? -1];
  if (!clause) return false;
  if (isSpeechVerb(clause.lemma)) return true;
  for (let below = at - 1; below >= 0; below -= 1) {
    const inner = clauses[chain[below] ?? -1];
    if (inner?.relation === 'content') return true;
    if (inner?.subject) return false;
  }
  return false;
}

function speakersOf(clauses: readonly number[], sentence: SentenceReading): readonly Speaker[] {
  return clauses.flatMap((index) => {
    const clause = sentence.parse.clauses[index];
    const participants = clause ? sayersOf(clause, sentence) : [];
    return participants.length > 0 ? [{ participants, sentence, clause: index, inherited: false }] : [];
  });
}

/** Clauses of the sentence that neither hold the place nor hang on what holds it. */
function besides(chain: readonly number[], sentence: SentenceReading): readonly number[] {
  return [...sentence.parse.clauses.keys()].filter((index) => {
    const clause = sentence.parse.clauses[index];
    return !chain.includes(index) && clause?.form === 'finite' && isReportingVerb(clause.lemma);
  });
}

/** Who does the saying: the subject, or the agent of a passive. */
function sayersOf(clause: Clause, sentence: SentenceReading): readonly Participant[] {
  const phrase = clause.voice === 'passive' ? clause.agent : clause.subject;
  return phrase ? participantsOf(phrase, sentence).filter((it) => it.state ?? it.person) : [];
}

/** Who was speaking in the sentences before this one of the same segment; at most three back. */
export function speakerBefore(sentence: SentenceReading, reading: Reading): Speaker | undefined {
  const { index, segment } = sentence.sentence;
  for (let back = index - 1; back >= Math.max(0, index - longestSpeech); back -= 1) {
    const before = reading.sentences[back];
    if (before?.sentence.segment !== segment) return undefined;
    const speaker = lastSpeaker(before);
    if (speaker) return { ...speaker, inherited: true };
  }
  return undefined;
}

function lastSpeaker(sentence: SentenceReading): Speaker | undefined {
  const outer = [...sentence.parse.clauses.keys()].filter((index) => {
    const clause = sentence.parse.clauses[index];
    const outermost = clause?.relation === 'root' || clause?.relation === 'coordinate';
    return outermost && isSpeechVerb(clause.lemma);
  });
  return speakersOf(outer.toReversed(), sentence)[0];
}
