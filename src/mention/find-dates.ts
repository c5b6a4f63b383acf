import type { DateContext, LanguagePack } from '#language/pack';
import type { DateMention } from '#model/mention';
import type { Publication } from '#model/reading';
import type { Sentence } from '#model/token';
import { allMatches } from '#text/all-matches';
import { fold } from '#text/fold';
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
    const words = wordsOf(sentence, text, pack.dateGate);
    if (!words) return [];
    if (sentence.segment === 'teaser' || sentence.segment === 'furniture') {
      return datesIn(sentence, text, pack, words);
    }
    if (at - told > memoryInSentences) previous = {};
    const context = { ...frame, ...previous, published: publication.published, ...words };
    const dates = datesIn(sentence, text, pack, context);
    if (dates.length > 0) told = at;
    previous = advance(previous, dates);
    return dates;
  });
}

type DatedWords = Pick<DateContext, 'folded' | 'small' | 'matchesOf'>;

/** What the date rules see of a sentence, the same in every pass; `null` where it can hold no date. */
const wordsBySentence = new WeakMap<Sentence, DatedWords | null>();

function wordsOf(sentence: Sentence, text: string, gate: RegExp): DatedWords | null {
  let words = wordsBySentence.get(sentence);
  if (words === undefined) {
    const folded = fold(text.slice(sentence.start, sentence.end));
    words = gate.test(folded) ? datedWords(folded) : null;
    wordsBySentence.set(sentence, words);
  }
  return words;
}

function datedWords(folded: string): DatedWords {
  const known = new Map<RegExp, readonly RegExpExecArray[]>();
  const matchesOf = (pattern: RegExp): readonly RegExpExecArray[] => {
    let matches = known.get(pattern);
    if (!matches) {
      matches = allMatches(folded, pattern);
      known.set(pattern, matches);
    }
    return matches;
  };
  return { folded, small: folded.toLowerCase(), matchesOf };
}

/** Whether anything is known of the day, month or year. */
export function isResolved(date: DateMention): boolean {
  return date.value !== 'XXXX-XX-XX' && date.unit !== 'XXXX';
}

function datesIn(
  sentence: Sentence,
  text: string,
  pack: DatePack,
  context: DateContext,
): readonly DateMention[] {
  const found: DateMention[] = pack.dateFinders.flatMap((finder) =>
    finder
      .find(sentence, text, context)
      .map(({ span, ...rest }) => ({ kind: 'date', rule: finder.id, ...span, ...rest })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return pack.dateRefiners.reduce<readonly DateMention[]>(
    (dates, refiner) => refiner.refine(dates, sentence, text, context),
    found,
  );
}

/** Back references count from dates of acts alone. */
function advance({ previous, previousDay }: Antecedents, dates: readonly DateMention[]): Antecedents {
  const points = dates.filter((it) => it.role === 'point' && isResolved(it));
  const day = points.findLast((it) => /^[\dX]{4}-\d\d-\d\d/u.test(it.unit));
  return { previous: points.at(-1)?.unit ?? previous, previousDay: day?.unit ?? previousDay };
}
