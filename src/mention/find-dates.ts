import type { DateContext, DateFinder, DateFinding, LanguagePack } from '#language/pack';
import type { DateMention } from '#model/mention';
import type { Publication } from '#model/reading';
import type { Sentence } from '#model/token';
import { allMatches } from '#text/all-matches';
import { fold } from '#text/fold';
import { narrow } from '#text/narrow';
import { rememberBy } from '#text/remember';
import type { DateFrame } from './date-frame.ts';

/** The part of a language pack that finds dates. */
export type DatePack = Pick<LanguagePack, 'dateGate' | 'dateFinders' | 'dateRefiners'>;

type Antecedents = Pick<DateContext, 'previous' | 'previousDay'>;
/** For how many sentences without a date "the same day" still reaches back. */
const memoryInSentences = 8;

/**
 * The dates of every sentence, sorted by start, resolved as far as `publication` and `frame` allow. A teaser has a date of
 * publication that nobody knows here, so its dates stand alone; comments yield none. A weekday whose day cannot be told is
 * `XXXX-XX-XX`: drop these with `isResolved` when no further pass follows. Linear in the length of the text.
 */
export function findDates(
  sentences: readonly Sentence[],
  text: string,
  pack: DatePack,
  publication: Publication = {},
  frame: DateFrame = {},
): readonly (readonly DateMention[])[] {
  let previous: Antecedents = {};
  let told = 0;
  return sentences.map((sentence, at) => {
    if (sentence.segment === 'comment') return [];
    const dated = datedSentence(sentence, text, pack.dateGate);
    if (!dated) return [];
    if (sentence.segment === 'teaser' || sentence.segment === 'furniture') {
      return datesIn(dated, {}, sentence, text, pack);
    }
    if (at - told > memoryInSentences) previous = {};
    const settled = { ...frame, ...previous, published: publication.published };
    const dates = datesIn(dated, settled, sentence, text, pack);
    if (dates.length > 0) told = at;
    previous = advance(previous, dates);
    return dates;
  });
}

/** What other sentences, or the document, settle for the dates of one. */
type Settled = Pick<DateContext, (typeof settledKeys)[number]>;
const settledKeys = ['published', 'frame', 'weekdayAnchor', 'previous', 'previousDay'] as const;

/** What the date rules see of a sentence, the same in every pass, and what they made of it in the last one. */
interface DatedSentence extends Pick<DateContext, 'folded' | 'matchesOf'> {
  last?: { readonly context: AskedContext; readonly dates: readonly DateMention[] };
  /** What the finders found that asked for nothing: the same in every pass. */
  readonly fixed: Map<DateFinder, readonly DateMention[]>;
}

/** Notes what the rules ask of what is settled: a pass that would answer all of it alike finds the same dates. */
class AskedContext implements DateContext {
  readonly folded: string;
  readonly matchesOf: DateContext['matchesOf'];
  readonly #settled: Settled;
  /** What was asked, one bit a key. */
  #asked = 0;
  /** How often something was asked. */
  asks = 0;

  constructor({ folded, matchesOf }: DatedSentence, settled: Settled) {
    this.folded = folded;
    this.matchesOf = matchesOf;
    this.#settled = settled;
  }

  get published(): Settled['published'] {
    return this.#ask(0).published;
  }
  get frame(): Settled['frame'] {
    return this.#ask(1).frame;
  }
  get weekdayAnchor(): Settled['weekdayAnchor'] {
    return this.#ask(2).weekdayAnchor;
  }
  get previous(): Settled['previous'] {
    return this.#ask(3).previous;
  }
  get previousDay(): Settled['previousDay'] {
    return this.#ask(4).previousDay;
  }

  /** Whether all that was asked has the same answer here. */
  holdsFor(settled: Settled): boolean {
    return settledKeys.every(
      (key, index) => (this.#asked & (1 << index)) === 0 || this.#settled[key] === settled[key],
    );
  }

  /** `key` is an index of `settledKeys`. */
  #ask(key: number): Settled {
    this.asks += 1;
    this.#asked |= 1 << key;
    return this.#settled;
  }
}

/** What the date rules see of each sentence; `null` where it can hold no date. */
const datedSentences = rememberBy((_: Sentence): { dated?: DatedSentence | null } => ({}));

function datedSentence(sentence: Sentence, text: string, gate: DatePack['dateGate']): DatedSentence | null {
  const known = datedSentences(sentence);
  if (known.dated === undefined) {
    const folded = fold(narrow(text.slice(sentence.start, sentence.end)));
    known.dated = gate.test(folded) ? withMatches(folded) : null;
  }
  return known.dated;
}

function withMatches(folded: string): DatedSentence {
  const known = new Map<RegExp, readonly RegExpExecArray[]>();
  const matchesOf = (pattern: RegExp): readonly RegExpExecArray[] => {
    let matches = known.get(pattern);
    if (!matches) {
      matches = allMatches(folded, pattern);
      known.set(pattern, matches);
    }
    return matches;
  };
  return { folded, matchesOf, fixed: new Map() };
}

/** Whether anything is known of the day, month or year. */
export function isResolved(date: DateMention): boolean {
  return date.value !== 'XXXX-XX-XX' && date.unit !== 'XXXX';
}

function datesIn(
  dated: DatedSentence,
  settled: Settled,
  sentence: Sentence,
  text: string,
  pack: DatePack,
): readonly DateMention[] {
  if (dated.last?.context.holdsFor(settled)) return dated.last.dates;
  const context = new AskedContext(dated, settled);
  const found: DateMention[] = [];
  for (const finder of pack.dateFinders) {
    const fixed = dated.fixed.get(finder);
    const asks = context.asks;
    const own = fixed ?? mentionsOf(finder, finder.find(sentence, text, context));
    if (!fixed && context.asks === asks) dated.fixed.set(finder, own);
    for (const date of own) found.push(date);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let dates: readonly DateMention[] = found;
  for (const refiner of pack.dateRefiners) dates = refiner.refine(dates, sentence, text, context);
  dated.last = { context, dates };
  return dates;
}

const none: readonly DateMention[] = [];

function mentionsOf({ id }: DateFinder, findings: readonly DateFinding[]): readonly DateMention[] {
  if (findings.length === 0) return none;
  return findings.map(({ span, ...rest }) => ({ kind: 'date', rule: id, ...span, ...rest }));
}

/** Back references count from dates of acts alone. */
function advance({ previous, previousDay }: Antecedents, dates: readonly DateMention[]): Antecedents {
  const points = dates.filter((it) => it.role === 'point' && isResolved(it));
  const day = points.findLast((it) => /^[\dX]{4}-\d\d-\d\d/u.test(it.unit));
  return { previous: points.at(-1)?.unit ?? previous, previousDay: day?.unit ?? previousDay };
}
