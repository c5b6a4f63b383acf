import type { DateMention } from '#model/mention';
import { addDays } from '#text/calendar';
import { containsDate } from '#text/edtf';
import type { Act } from '../act/acts.ts';
import { dateSeats } from '../act/date-hosts.ts';
import { datesOf, type When } from '../act/when-where.ts';

const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
/** Verbs whose date is the first day of the stay that they tell. */
const beginning = new Set(
  'arrive begin start reach land come fly travel kick open pay make embark launch be tie dock moor enter berth anchor call visit drop put'.split(
    ' ',
  ),
);
const ending = new Set('end conclude wrap finish complete leave'.split(' '));

/**
 * The dates of a stay: the range that is told; of "arrived on Monday for a four-day visit" and "came on Monday and stays
 * until Thursday" the interval; the day that begins or ends it is left open at the other end (`2024-06-10/..`), for what is
 * told elsewhere to close.
 */
export function stayOf(act: Act): When {
  const dates = datesOf(act, act.sentence);
  const beside = numberedDay(act);
  if (beside) return beside;
  const [nearest] = dates;
  const range =
    dates.find((it) => it.unit.includes('/') && nearest && containsDate(it.unit, nearest.unit)) ?? nearest;
  if (!range) return {};
  if (!isDay(range.unit)) return { date: range.unit, dateBasis: range.basis };
  const days = daysOf(act);
  const verb = act.clause?.lemma.split(' ')[0] ?? '';
  const day = days ? dayWithin(act) : undefined;
  if (days && day === 'first')
    return { date: `${range.unit}/${addDays(range.unit, days - 1)}`, dateBasis: 'inferred' };
  if (days && day === 'last')
    return { date: `${addDays(range.unit, 1 - days)}/${range.unit}`, dateBasis: 'inferred' };
  const until = dayUntil(act, range);
  if (until) return { date: `${range.unit}/${until}`, dateBasis: 'inferred' };
  const left = isLeaving(act, verb);
  const setsOut = isSettingOut(act, verb);
  const ends = (ending.has(verb) && !setsOut) || left;
  const begins = (beginning.has(verb) && !left) || setsOut;
  const first = days && ends ? addDays(range.unit, 1 - days) : range.unit;
  const last = days && begins ? addDays(range.unit, days - 1) : range.unit;
  if (first && last && first !== last) return { date: `${first}/${last}`, dateBasis: 'inferred' };
  if (left) return { date: `../${range.unit}`, dateBasis: range.basis };
  const arrives = act.kind === 'verb' && ['arrive', 'land', 'reach'].includes(verb);
  if (arrives) return { date: `${range.unit}/..`, dateBasis: range.basis };
  const told = act.kind === 'noun' && act.slot !== 'complement';
  const end = told ? endToldNext(act) : undefined;
  if (end && end > range.unit) return { date: `${range.unit}/${end}`, dateBasis: 'inferred' };
  if (told && ['begin', 'start', 'kick'].includes(verb))
    return { date: `${range.unit}/..`, dateBasis: range.basis };
  if (told && ending.has(verb)) return { date: `../${range.unit}`, dateBasis: range.basis };
  return { date: range.unit, dateBasis: range.basis };
}

function isDay(unit: string): boolean {
  return /^[\dX]{4}-\d{2}-\d{2}$/u.test(unit);
}

/** "on the *first* day of her four-day visit" */
function dayWithin(act: Act): 'first' | 'last' | undefined {
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  const words = tokens.slice(Math.max(0, from - 3), from).map((token) => token.folded);
  if (words[1] !== 'day' || words[2] !== 'of') return undefined;
  return words[0] === 'first' ? 'first' : words[0] === 'last' || words[0] === 'final' ? 'last' : undefined;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "on Monday, *the second day of* her four-day visit": all the days, counted from the one that is told. */
function numberedDay(act: Act): When | undefined {
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  const [comma, , number, day, of] = tokens.slice(Math.max(0, from - 5), from).map((token) => token.folded);
  if (comma !== ',' || day !== 'day' || of !== 'of') return undefined;
  const seat = dateSeats(act.sentence).findLast((it) => it.at < from - 5);
  const at = ordinals.indexOf(number ?? '');
  const behind = tokens.findIndex((token) => token.start >= (seat?.date.end ?? Infinity));
  if (!seat || at < 0 || !isDay(seat.date.unit) || behind !== from - 5) return undefined;
  const first = addDays(seat.date.unit, -at);
  const days = daysOf(act);
  if (!first) return undefined;
  return { date: days ? `${first}/${addDays(first, days - 1)}` : `${first}/..`, dateBasis: 'inferred' };
}

/** "began on Friday *and ends today*" */
function endToldNext(act: Act): string | undefined {
  const later = act.sentence.parse.clauses.filter(
    (it) => it !== act.clause && it.subject?.head === act.at && ending.has(it.lemma) && it.verb > act.at,
  );
  const seat = dateSeats(act.sentence).find((it) => it.clause !== undefined && later.includes(it.clause));
  return seat && isDay(seat.date.unit) ? seat.date.unit : undefined;
}

/** "left India on Friday *after* a visit" */
function isLeaving(act: Act, verb: string): boolean {
  return linkBefore(act) === 'after' && ['leave', 'depart', 'return', 'fly'].includes(verb);
}

/** "left for Lima today *on* a three-day visit" */
function isSettingOut(act: Act, verb: string): boolean {
  return /^(?:on|for)$/u.test(linkBefore(act) ?? '') && ['leave', 'depart', 'set', 'head'].includes(verb);
}

/** The word before the phrase of an act that a noun tells. */
function linkBefore(act: Act): string | undefined {
  const at = act.phrase?.range.from ?? act.at;
  return act.kind === 'noun' ? act.sentence.sentence.tokens[at - 1]?.folded : undefined;
}

/** "four-day", "3-day", "of two days", in the act's phrase or that of a noun of staying beside it. */
function daysOf(act: Act): number | undefined {
  const { tokens } = act.sentence.sentence;
  const range = act.clause?.range ?? act.range;
  for (let at = range.from; at < range.to; at++) {
    const words = [tokens[at]?.folded, tokens[at + 1]?.folded, tokens[at + 2]?.folded].join(' ');
    const match = /^(?:(?<count>[a-z]+|\d{1,2})(?: ?- ?| )day |of (?<length>[a-z]+|\d{1,2}) days$)/u.exec(
      words,
    );
    if (!match?.groups) continue;
    const word = match.groups.count ?? match.groups.length ?? '';
    const count = counts[word] ?? Number(word);
    if (count >= 2 && count <= 30) return count;
  }
  return undefined;
}

/** "and stays until Thursday" */
function dayUntil(act: Act, first: DateMention): string | undefined {
  const { tokens } = act.sentence.sentence;
  const seat = dateSeats(act.sentence).find(
    (it) => it.at > act.at && ['until', 'till', 'through'].includes(tokens[it.at - 1]?.folded ?? ''),
  );
  const last = seat?.date.unit;
  return last && isDay(last) && last > first.unit ? last : undefined;
}
