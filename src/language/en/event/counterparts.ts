import type { Phrase } from '#model/clause';
import type { DateMention, Participant } from '#model/mention';
import { participantsOf, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { dateSeats } from '../act/date-hosts.ts';
import type { When } from '../act/when-where.ts';

/** Those who are met together, and the date that stands with them alone. */
export interface Counterpart {
  readonly participants: readonly Participant[];
  readonly when?: When | undefined;
}

interface Part {
  readonly from: number;
  readonly participants: readonly Participant[];
}

/**
 * The counterparts of the doers, one group a meeting: "held talks with A, B and C" is three, and so is "received A on
 * Monday and B on Friday"; people of several states met in one breath are one room, unless the words part them.
 */
export function counterpartsOf(
  act: Act,
  doers: readonly Participant[],
  phrases: readonly Phrase[],
): readonly Counterpart[] {
  const parts = phrases
    .flatMap((phrase) => (phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase]))
    .map((phrase): Part => ({ from: phrase.range.from, participants: others(phrase, act, doers) }))
    .filter((part) => part.participants.length > 0);
  const people = parts.filter((part) => part.participants.some((it) => it.person));
  const dates = datesAfter(act, people);
  const dated = new Set(dates.flatMap((it) => it?.date ?? [])).size;
  const sameSide = statesOf(people.flatMap((part) => part.participants)).length === 1;
  const apart =
    people.length > 1 &&
    statesOf(doers).length <= 1 &&
    (dated > 1 ||
      isPlural(act) ||
      isSeparate(act) ||
      (sameSide && act.kind === 'noun') ||
      (sameSide && phrases.length > 1));
  if (apart)
    return people.map((part, at) => ({
      participants: part.participants,
      when: dated > 1 ? dates[at] : undefined,
    }));
  const all = parts.flatMap((part) => part.participants);
  return all.length > 0 ? [{ participants: all }] : [];
}

function others(phrase: Phrase, act: Act, doers: readonly Participant[]): readonly Participant[] {
  return participantsOf(phrase, act.sentence).filter(
    (it) =>
      !doers.some(
        (own) => own.person === it.person && own.state === it.state && own.organization === it.organization,
      ),
  );
}

/** For each of the parts the date between it and the next, else the one before the first. */
function datesAfter(act: Act, parts: readonly Part[]): readonly (When | undefined)[] {
  const seats = dateSeats(act.sentence).filter((it) => it.clause === act.clause && it.host === undefined);
  const before = seats.find((it) => it.at < (parts[0]?.from ?? 0));
  return parts.map((part, at) => {
    const next = parts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const seat = seats.find((it) => it.at > part.from && it.at < next) ?? before;
    return seat && whenFrom(seat.date);
  });
}

function whenFrom(date: DateMention): When {
  return { date: date.unit, dateBasis: date.basis };
}

function isPlural(act: Act): boolean {
  return /^meetings$/u.test(act.sentence.sentence.tokens[act.at]?.folded ?? '');
}

function isSeparate(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return tokens
    .slice(act.range.from, act.range.to)
    .some((it) => it.folded === 'separately' || it.folded === 'respectively' || it.folded === 'separate');
}
