import type { DateRefiner } from '#language/pack';
import type { DateMention } from '#model/mention';
import { coarsenToUnit, isEdtf, lacksYear, withYear } from '#text/edtf';
import { eventNameYear } from './internal/name-year.ts';

/** What may stand between two dates of one list: "March 5 and April 6, 2018", "in May and in October 2018". */
const listed = /^\s*,?\s*(?:and|or|to|until|,)?\s*(?:in|on|from)?\s*(?:the)?\s*$/iu;
/** What carries the year of an earlier date on: "in January 2018 … later on April 4". */
const carriedOn = /(?<!\p{L})(?:later|then|followed|subsequently|afterwards|again)(?!\p{L})/iu;
/** How many characters on. */
const carryReach = 240;
const statedYear = /^\d{4}(?:-|$)/u;

/**
 * Gives a date without a year the year of another date of its sentence that it is listed with or told after, else the year
 * in the name of an event beside it ("at Expo 2024 from December 16-19") where no publication tells the year.
 */
export const shareYear: DateRefiner = {
  id: 'en/date/share-year',
  refine: (dates, sentence, _text, context) => {
    if (!dates.some((date) => lacksYear(date.value))) return dates;
    const { folded } = context;
    const shared = dates.map((date, at) => {
      if (!lacksYear(date.value) || date.value.includes('XX-XX')) return date;
      const year = neighbourYear(dates, at, (from, to) =>
        folded.slice(from - sentence.start, to - sentence.start),
      );
      return year === undefined ? date : dated(date, year);
    });
    if (!shared.some(isDayWithoutYear) || context.published) return shared;
    const named = eventNameYear(folded);
    if (named === undefined) return shared;
    return shared.map((date) => (isDayWithoutYear(date) ? dated(date, named) : date));
  },
};

function isDayWithoutYear({ value }: DateMention): boolean {
  return lacksYear(value) && /-\d\d-\d\d/u.test(value);
}

function neighbourYear(
  dates: readonly DateMention[],
  at: number,
  between: (from: number, to: number) => string,
): number | undefined {
  const date = dates[at];
  const [previous, next] = [dates[at - 1], dates[at + 1]];
  if (
    date &&
    next &&
    statedYear.test(next.value) &&
    next.value.length > 4 &&
    listed.test(between(date.end, next.start))
  ) {
    return Number(next.value.slice(0, 4));
  }
  if (!date || !previous || !statedYear.test(previous.value) || previous.basis !== 'stated') return undefined;
  const gap = between(previous.end, date.start);
  const follows =
    previous.value.slice(4, 7) <= date.value.slice(4, 7) && carriedOn.test(gap) && gap.length < carryReach;
  return listed.test(gap) || follows ? Number(previous.value.slice(0, 4)) : undefined;
}

function dated(date: DateMention, year: number): DateMention {
  const value = withYear(date.value, year);
  return isEdtf(value) ? { ...date, value, unit: coarsenToUnit(value), basis: 'inferred' } : date;
}
