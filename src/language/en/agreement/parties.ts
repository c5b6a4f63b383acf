import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { participantOf, participantsOf, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { turnSpeaker } from '../initiative/turn-speaker.ts';
import { firstPersonOf } from '../speech/first-person.ts';
import { knownSides } from './known-sides.ts';
import type { Paper } from './papers.ts';
import { counterpartsOf, signersOf, withStates } from './signers.ts';

/** The sides of a paper. `told` is false where one of them is only what the document is mostly about. */
export interface Parties {
  readonly states: readonly string[];
  readonly told: boolean;
  /** Whether both are named close by or in the opening, so that the words may well be about them. */
  readonly near: boolean;
}

/**
 * The parties that the words name: "between A and B", "the A-B treaty", those who sign, "with B"; failing that the two
 * sides of the document. Sorted; fewer than two where the text names no two.
 */
export function partiesOf(
  paper: Paper,
  act: Act | undefined,
  sentence: SentenceReading,
  reading: Reading,
): Parties {
  const named = statesOf(namedIn(paper, sentence));
  if (named.length >= 2) return { states: named, told: true, near: true };
  if (paper.known) return knownSides({ known: paper.known, range: paper }, sentence, reading);
  const doing = act ? statesOf(withStates([...signersOf(act), ...counterpartsOf(act)], reading)) : [];
  const talking = act ? negotiatorsOf(act, reading) : [];
  const voice = act && named.length + doing.length === 1 ? voiceOf(act, reading) : [];
  const both = [
    ...new Set([...named, ...doing, ...talking, ...voice, ...(act ? listedBefore(act) : [])]),
  ].sort();
  if (both.length >= 2) return { states: both, told: true, near: true };
  const about = statesOf(statesIn({ from: paper.from, to: paper.to }, sentence));
  const all = [...new Set([...both, ...about])].sort();
  if (all.length === 2) return { states: all, told: true, near: true };
  const near = beside(sentence, reading);
  if (both.length === 0 && near.length >= 2) return { states: near.toSorted(), told: true, near: true };
  const states = withSides(both, localSides(sentence, reading));
  const close = !speaksOfOthers(act) && states.every((it) => isNear(it, sentence, reading));
  return { states, told: false, near: close };
}

const negotiating = new Set(
  'begin start open launch conclude complete finish finalise finalize hold resume continue conduct'.split(
    ' ',
  ),
);

/** "*A and B* concluded negotiations on an accord" */
function negotiatorsOf({ kind, lemma, slot, clause, sentence }: Act, reading: Reading): readonly string[] {
  const talks = kind === 'noun' && /^(?:negotiation|talk)s?$/u.test(lemma) && slot === 'object';
  if (!talks || !clause?.subject || !negotiating.has(clause.lemma)) return [];
  return statesOf(withStates(participantsOf(clause.subject, sentence), reading));
}

/** "*We* signed an agreement with X": the side of whoever has the floor. */
function voiceOf({ kind, doers, sentence }: Act, reading: Reading): readonly string[] {
  const subject = kind === 'verb' ? doers[0] : undefined;
  if (!subject || !/^(?:we|i)$/u.test(sentence.sentence.tokens[subject.head]?.folded ?? '')) return [];
  const floor = turnSpeaker(sentence, reading) ?? [];
  const voice = floor.length > 0 ? floor : [firstPersonOf(sentence, reading) ?? { state: reading.home }];
  return statesOf(voice).slice(0, 1);
}

/** How many states before the verb make a list of its subject. */
const leastListed = 3;

/** "Six countries including *A, B, C and D* signed": the states that stand side by side before the verb; none of fewer than three. */
function listedBefore({ kind, at, sentence, clause }: Act): readonly string[] {
  if (kind !== 'verb' || clause?.voice === 'passive') return [];
  const { tokens } = sentence.sentence;
  const verb = tokens[at]?.start ?? 0;
  const before = sentence.mentions.filter((it) => it.kind === 'state' && it.end <= verb);
  let run: typeof before = [];
  for (const [index, mention] of before.entries()) {
    const last = before[index - 1];
    const gap = last ? tokens.filter((it) => it.start >= last.end && it.end <= mention.start) : [];
    const joined = last !== undefined && gap.every((it) => /^(?:,|and|the|as|well|plus)$/u.test(it.folded));
    run = joined ? [...run, mention] : [mention];
  }
  const states = statesOf(run.flatMap(participantOf));
  return states.length >= leastListed ? states : [];
}

/** "we signed", "the unions signed": the doer is named, and is neither of the two. */
function speaksOfOthers(act: Act | undefined): boolean {
  const subject = act?.kind === 'verb' ? act.doers[0] : undefined;
  if (!act || !subject || signersOf(act).length > 0 || act.clause?.relation === 'participle') return false;
  const head = act.sentence.sentence.tokens[subject.head];
  if (head === undefined) return false;
  if (/^(?:we|i|you|they|he|she|it)$/u.test(head.folded) || head.tag === 'PROPN') return true;
  // "*Ninety countries* have signed on": some of all the world; "our countries" are the two.
  const own = /^(?:our|both|two|these|their)$/u.test(
    act.sentence.sentence.tokens[subject.head - 1]?.folded ?? '',
  );
  return !own && /^(?:countries|nations|states|members|governments|signatories)$/u.test(head.folded);
}

/** Sentences of the opening, and before the one asked about, in which a side counts as close by. */
const openingSentences = 3;
const backSentences = 4;

/** Whether the state, or somebody or something of it, is named in the opening or in the sentences before. */
function isNear(state: string, sentence: SentenceReading, reading: Reading): boolean {
  const { index } = sentence.sentence;
  const close = reading.sentences.slice(Math.max(0, index - backSentences), index + 1);
  return [...reading.sentences.slice(0, openingSentences), ...close].some((it) =>
    it.mentions.some((mention) =>
      withStates(participantOf(mention), reading).some((participant) => participant.state === state),
    ),
  );
}

/** Both sides pointed to in this sentence or in those before it in the paragraph: "The three met. A statement was adopted." */
function beside(sentence: SentenceReading, reading: Reading): readonly string[] {
  const { index, paragraph } = sentence.sentence;
  for (let back = index; back >= Math.max(0, index - 3); back--) {
    const before = reading.sentences[back];
    if (before?.sentence.paragraph !== paragraph) return [];
    const groups = before.mentions.map((it) => (it.kind === 'reference' ? statesOf(it.actors) : []));
    const largest = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
    if (largest.length >= 2) return largest;
  }
  return [];
}

/** Of a document about several states, the two last named before the sentence ends; else the document's own. */
function localSides(sentence: SentenceReading, reading: Reading): readonly string[] {
  if (reading.sides.length <= 2) return reading.sides;
  const found = new Set<string>();
  const { index } = sentence.sentence;
  for (let back = index; back >= Math.max(0, index - 8) && found.size < 2; back--) {
    for (const mention of reading.sentences[back]?.mentions.toReversed() ?? []) {
      if (mention.kind !== 'state' && mention.kind !== 'reference' && mention.kind !== 'person') continue;
      for (const { state } of participantOf(mention))
        if (state && found.size < 2 && reading.sides.includes(state)) found.add(state);
    }
  }
  return found.size === 2 ? [...found] : reading.sides;
}

/** One side told: the other is that of the document. None told: the two that the document is about. */
function withSides(told: readonly string[], sides: readonly string[]): readonly string[] {
  const [first, second] = sides;
  if (!first || !second) return told;
  const [one] = told;
  if (one === undefined) return [first, second].toSorted();
  if (one !== first && one !== second) return told;
  return [first, second].toSorted();
}

/** States and organisations named as parties in the paper's own phrase. */
function namedIn(paper: Paper, sentence: SentenceReading): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const before = statesIn({ from: Math.max(0, ownerStart(paper, sentence)), to: paper.head }, sentence);
  const between: Participant[] = [];
  for (let at = paper.head + 1; at < paper.to; at++) {
    const word = tokens[at]?.folded ?? '';
    if (word !== 'between' && word !== 'with' && word !== 'among') continue;
    let to = at + 1;
    while (
      to < paper.to &&
      !/^(?:on|concerning|regarding|about|in|for|to|of)$/u.test(tokens[to]?.folded ?? '')
    )
      to++;
    const end = tokens[to]?.folded === 'of' ? paper.to : to;
    between.push(...statesIn({ from: at + 1, to: word === 'between' ? end : to }, sentence));
  }
  return [...before, ...between];
}

/** "*Norway's* agreement with Chile", "*their* agreement": the possessor stands before the article-less phrase. */
function ownerStart(paper: Paper, { sentence }: SentenceReading): number {
  const before = sentence.tokens[paper.from - 1];
  return before && /^['’]s?$/u.test(before.text) ? paper.from - 4 : paper.from;
}

/** Sides that the tokens name, outermost mentions only; "Norway-led" names none. */
function statesIn(range: TokenRange, sentence: SentenceReading): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const [start, end] = [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0];
  const inside = sentence.mentions.filter((it) => start <= it.start && it.end <= end && it.kind !== 'person');
  const free = inside.filter(
    (it) => !tokens.some((token) => led.test(token.folded) && token.start <= it.start && it.end <= token.end),
  );
  return free.flatMap(participantOf).filter((it) => it.state !== undefined);
}

const led = /-(?:led|based|backed|sponsored|brokered|mediated|chaired|hosted|occupied)$/u;
