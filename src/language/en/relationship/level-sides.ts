import { participantOf, participantsOf, statesOf } from '#language/participants';
import type { Mention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { Token, TokenRange } from '#model/token';
import { documentPair } from '../speech/document-pair.ts';
import { clauseAt, speakerWithin } from '../speech/speaker.ts';

/** The sides of a relationship as the sentence gives them. */
export interface LevelSides {
  /** Two states or more, sorted. */
  readonly states: readonly string[];
  /** Whether the sentence itself names or points to them; else they are those of the document. */
  readonly explicit: boolean;
}

/** How far, in words, the names after a level's preposition reach. */
const reach = 14;
const links = new Set(['between', 'with', 'among', 'of', 'linking', 'to']);

/**
 * The pairs, or larger groups, whose relationship the phrase names, most often one: from the adjectives before it
 * ("the *Chile–Peru* strategic partnership"), what hangs on it ("between …", "with …"), its owner, the subject of its
 * clause, the one who speaks; failing these, the two states of the document. Empty where not even that is known.
 */
export function sidesOfLevel(
  level: TokenRange,
  sentence: SentenceReading,
  reading: Reading,
): readonly LevelSides[] {
  const before = mentionsBefore(level, sentence);
  const pairs = dashedPairs(before, reading.source.text);
  if (pairs.length > 0) return pairs.map((states) => ({ states, explicit: true }));
  const own = new Set(before.flatMap(sidesOfMention));
  const each = own.size === 0 ? pairsOfPartner(level, sentence) : [];
  if (each.length > 0) return each.map((states) => ({ states, explicit: true }));
  if (own.size < 2)
    for (const state of mentionsAfter(level, sentence).flatMap(sidesOfMention)) own.add(state);
  if (own.size < 2) for (const state of subjectSides(level, sentence)) own.add(state);
  if (own.size === 1) for (const state of speakerSides(level, sentence)) own.add(state);
  if (own.size >= 2) return own.size <= 4 ? [{ states: [...own].sort(), explicit: true }] : [];
  const states = documentPair(reading);
  const known = states.length > 0 && [...own].every((state) => states.includes(state));
  return known ? [{ states, explicit: false }] : [];
}

/** "*Fiji* is a partner of *Peru and Chile*": the subject is that of each, not they of each other. */
function pairsOfPartner(level: TokenRange, sentence: SentenceReading): readonly (readonly string[])[] {
  const word = sentence.sentence.tokens[level.to - 1]?.folded ?? '';
  if (!/^(?:partner|ally)$/u.test(word)) return [];
  const [subject, ...more] = subjectSides(level, sentence);
  const others = [...new Set(mentionsAfter(level, sentence).flatMap(sidesOfMention))];
  if (subject === undefined || more.length > 0 || others.length < 2) return [];
  return others.filter((it) => it !== subject).map((it) => [subject, it].sort());
}

function sidesOfMention(mention: Mention): readonly string[] {
  if (mention.kind === 'state') return mention.use === 'capital' ? [] : [mention.code];
  if (mention.kind === 'organisation') return mention.code === 'EU' ? ['EU'] : [];
  if (mention.kind !== 'reference' && mention.kind !== 'person') return [];
  return statesOf(participantOf(mention));
}

/** What stands before the phrase in its noun phrase: "the *two countries'* …", "*Ghana's* …", "*Thai–Lao* …". */
function mentionsBefore(level: TokenRange, sentence: SentenceReading): readonly Mention[] {
  const { tokens } = sentence.sentence;
  let from = level.from;
  while (from > 0 && level.from - from < 10 && isModifier(tokens[from - 1])) {
    from -= 1;
    const pair = hasStates(mentionsIn({ from, to: level.from }, sentence), 2);
    if (pair && !joinsNames(tokens[from - 1])) break;
  }
  return mentionsIn({ from, to: level.from }, sentence);
}

/** Whether more names may stand before: after a dash, a comma, an "and", a name. */
function joinsNames(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'PROPN' || /^(?:and|,|[-–—])$/u.test(token.folded));
}

function hasStates(mentions: readonly Mention[], count: number): boolean {
  return new Set(mentions.flatMap(sidesOfMention)).size >= count;
}

function isModifier(token: Token | undefined): boolean {
  if (!token) return false;
  if (['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM', 'CCONJ', 'PART', 'ADV'].includes(token.tag)) return true;
  return /^(?:'s|'|its|their|our|his|both|friendship|,|-)$/u.test(token.folded);
}

/** What hangs on the phrase: "between *A and B*", "with *C*"; after "As allies, …" what follows. */
function mentionsAfter(level: TokenRange, sentence: SentenceReading): readonly Mention[] {
  const { tokens } = sentence.sentence;
  if (tokens[0]?.folded === 'as' && tokens[level.to]?.text === ',')
    return mentionsFrom(level.to + 1, sentence);
  let from = level.to;
  const start = Math.min(tokens.length, level.to + 6);
  while (from < start && !isLink(tokens[from])) {
    if (stops(tokens[from])) return [];
    from += 1;
  }
  return isLink(tokens[from]) && from < start ? mentionsFrom(from + 1, sentence) : [];
}

/** The names from there to the next verb. */
function mentionsFrom(from: number, sentence: SentenceReading): readonly Mention[] {
  const { tokens } = sentence.sentence;
  let to = from;
  while (to < tokens.length && to - from < reach && !stops(tokens[to])) to += 1;
  return mentionsIn({ from, to }, sentence);
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && links.has(token.folded);
}

function stops(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'SCONJ') return true;
  return token.tag === 'PUNCT' && /^[.;:!?()]$/u.test(token.text);
}

function mentionsIn({ from, to }: TokenRange, sentence: SentenceReading): readonly Mention[] {
  if (to <= from) return [];
  const { tokens } = sentence.sentence;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return sentence.mentions.filter((it) => start <= it.start && it.end <= end);
}

/** "the *A–B* and *A–C* alliances": the states that a dash joins. */
function dashedPairs(mentions: readonly Mention[], text: string): readonly (readonly string[])[] {
  const states = mentions.filter((it) => it.kind === 'state');
  return states.flatMap((first) => {
    const second = states.find(
      (it) => it.start >= first.end && /^ ?[-–—‑] ?$/u.test(text.slice(first.end, it.start)),
    );
    return second && second.code !== first.code ? [[first.code, second.code].sort()] : [];
  });
}

function subjectSides(level: TokenRange, sentence: SentenceReading): readonly string[] {
  const start = sentence.sentence.tokens[level.from]?.start ?? 0;
  const clause = clauseAt({ start, end: start }, sentence);
  const subject = clause === undefined ? undefined : sentence.parse.clauses[clause]?.subject;
  return subject ? statesOf(participantsOf(subject, sentence)) : [];
}

function speakerSides(level: TokenRange, sentence: SentenceReading): readonly string[] {
  const start = sentence.sentence.tokens[level.from]?.start ?? 0;
  const speaker = speakerWithin(clauseAt({ start, end: start }, sentence), sentence);
  return speaker ? statesOf(speaker.participants) : [];
}
