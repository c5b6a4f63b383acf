import type { Clause } from '#model/clause';
import type { DateMention } from '#model/mention';
import { type Act, actsOf } from '../act/acts.ts';
import { type DateSeat, dateSeats } from '../act/date-hosts.ts';
import type { When } from '../act/when-where.ts';

const moving = new Set([
  'postpone',
  'reschedule',
  'put off',
  'put back',
  'push back',
  'bring forward',
  'delay',
  'defer',
  'move',
  'shift',
]);
const targets = new Set(['to', 'until', 'till', 'for']);

/** The day on which something was to take place and the day to which it was moved, as far as the words tell. */
export interface Postponement {
  readonly from: When;
  readonly to: When;
}

/**
 * "The visit, planned for Monday, *was moved to* 4 May", "postponed the talks *from Tuesday to Friday*": both days of what the
 * noun names. Undefined where no new day is told.
 */
export function postponementOf(act: Act): Postponement | undefined {
  const { clause, slot } = act;
  if (act.kind !== 'noun' || !clause || clause.negated || !moving.has(clause.lemma)) return undefined;
  const moved = slot === 'object' || (slot === 'subject' && clause.voice === 'passive');
  if (!moved || clause.tense === 'future' || clause.modals.length > 0) return undefined;
  const seats = dateSeats(act.sentence).filter((it) => isDay(it.date.unit));
  const range = dateSeats(act.sentence).find((it) => it.clause === clause && opensWith(it, act, 'from'));
  const [start, end] = range?.date.unit.split('/') ?? [];
  if (start && end) return { from: inferred(start), to: inferred(end) };
  const target = seats.find((it) => it.at > clause.verb && targets.has(before(it, act)) && !isPlan(it, act));
  const to = target ? whenOf(target) : dayAfterUntil(act, clause);
  if (!to) return undefined;
  const planned = seats.find(
    (it) =>
      it !== target && (it.host === act.at || before(it, act) === 'from' || isSaidOf(it.clause, act, clause)),
  );
  return { from: planned ? whenOf(planned) : {}, to };
}

/** "put off *until 4 May*": read as one word of time, open at its beginning. */
function dayAfterUntil({ sentence }: Act, { verb }: Clause): When | undefined {
  const { tokens } = sentence.sentence;
  const date = sentence.mentions.find(
    (it): it is DateMention =>
      it.kind === 'date' && it.start > (tokens[verb]?.start ?? 0) && /^\.\.\/./u.test(it.unit),
  );
  return date && { date: date.unit.slice(3), dateBasis: date.basis };
}

/** "*which was to take place* on Monday", "*planned* for Monday": another clause about the same noun. */
function isSaidOf(said: Clause | undefined, act: Act, moved: Clause): boolean {
  return said !== undefined && said !== moved && said.subject?.head === act.at;
}

/** "originally *scheduled for* 3 May": where the day stood, and not where it went. */
function isPlan(seat: DateSeat, act: Act): boolean {
  const verb = actsOf(act.sentence).find((it) => it.kind === 'verb' && it.at === seat.at - 2);
  return verb !== undefined && /^(?:schedule|plan|set|slate)$/u.test(verb.lemma);
}

function before(seat: DateSeat, act: Act): string {
  return act.sentence.sentence.tokens[seat.at - 1]?.folded ?? '';
}

/** Whether the words of the date itself begin so: "*from* Tuesday to Friday". */
function opensWith(seat: DateSeat, act: Act, word: string): boolean {
  return act.sentence.sentence.tokens[seat.at]?.folded === word && seat.date.unit.includes('/');
}

function isDay(unit: string): boolean {
  return /^[\dX]{4}-\d{2}(?:-\d{2})?$/u.test(unit);
}

function inferred(date: string): When {
  return { date, dateBasis: 'inferred' };
}

function whenOf({ date }: DateSeat): When {
  return { date: date.unit, dateBasis: date.basis };
}
