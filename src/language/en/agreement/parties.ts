import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import type { Paper } from './papers.ts';

/** The sides of a paper. `told` is false where one of them is only what the document is mostly about. */
export interface Parties {
  readonly states: readonly string[];
  readonly told: boolean;
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
  if (named.length >= 2) return { states: named, told: true };
  const doing = act ? statesOf(withStates([...signersOf(act), ...counterpartsOf(act)], reading)) : [];
  const both = [...new Set([...named, ...doing])].sort();
  if (both.length >= 2) return { states: both, told: true };
  const about = statesOf(statesIn({ from: paper.from, to: paper.to }, sentence));
  const all = [...new Set([...both, ...about])].sort();
  if (all.length === 2) return { states: all, told: true };
  return { states: withSides(both, reading.sides), told: false };
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

/** Who does the deed: subject, agent, possessor, "by X", "between X and Y". */
export function signersOf(act: Act): readonly Participant[] {
  const { sentence } = act;
  if (act.kind === 'verb') return participantsOfAll(act.doers, sentence);
  const links = act.links.filter((link) => link.preposition === 'by' || link.preposition === 'between');
  return participantsOfAll([...act.doers, ...links.map((link) => link.phrase)], sentence);
}

/** With whom it is done: "signed *with X*". */
export function counterpartsOf(act: Act): readonly Participant[] {
  const own = act.links.filter((link) => link.preposition === 'with');
  const clause =
    act.kind === 'noun' ? (act.clause?.complements ?? []).filter((link) => link.preposition === 'with') : [];
  return participantsOfAll(
    [...own, ...clause].map((link): Phrase => link.phrase),
    act.sentence,
  );
}

/** People without a state in their mention take that of the document's person. */
export function withStates(participants: readonly Participant[], reading: Reading): readonly Participant[] {
  return participants.map((it) =>
    it.state || !it.person ? it : { ...it, state: reading.people.get(it.person)?.state },
  );
}
