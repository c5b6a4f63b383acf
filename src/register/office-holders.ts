import { type DateSpan, dateSpan } from '#identity/date-span';
import { isSameOffice, type Tenure, tenureOf } from '#identity/same-office';
import type { PersonEntry, SourceReference } from '#model/entry';
import { compareText } from './fact.ts';
import { sortByDate } from './order.ts';

/** An office of a state, and the time asked for: an EDTF day, month or year; none for all times. */
export interface OfficeQuestion {
  readonly office: string;
  readonly state: string;
  readonly on?: string | undefined;
}

/** A title that sources give somebody at one time. */
export interface OfficeEvidence {
  readonly title: string;
  readonly organization?: string | undefined;
  readonly tenure: Tenure;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly sources: readonly SourceReference[];
}

/** Somebody to whom sources give the office, with the first and the last evidence of holding it. */
export interface OfficeHolder {
  readonly person: string;
  readonly name: string;
  readonly first?: OfficeEvidence | undefined;
  readonly last?: OfficeEvidence | undefined;
  /** All evidence, in order of time; undated last. */
  readonly evidence: readonly OfficeEvidence[];
}

/**
 * What the evidence comes to on the day asked for:
 * `attested` told of that very time; `spanned` told before and after it (or of a longer time around it), and nobody else in
 * between; `contested` told before and after it, and others in between; `earlier` or `later` told only before or after it,
 * and nobody else in between: whether the office was held then is not known.
 */
type Standing = 'attested' | 'spanned' | 'contested' | 'earlier' | 'later';

/** A holder as of the day asked for. */
export interface HolderThen extends OfficeHolder {
  readonly standing: Standing;
  /** Of that time, if attested; else the nearest before and after it. */
  readonly near: readonly OfficeEvidence[];
}

/** Everybody to whom sources give the office, by the first evidence, then by id. */
export function officeHolders(
  people: readonly PersonEntry[],
  { office, state }: OfficeQuestion,
): readonly OfficeHolder[] {
  const holders = people.flatMap((person): OfficeHolder[] => {
    const evidence = evidenceOf(person, office, state);
    if (evidence.length === 0) return [];
    const dated = evidence.filter((it) => isHeld(it) && it.date !== undefined);
    return [{ person: person.id, name: person.name, first: dated[0], last: dated.at(-1), evidence }];
  });
  return sortByDate(
    holders,
    (it) => it.first?.date,
    (a, b) => compareText(a.person, b.person),
  );
}

/** Those who held the office at a time, as far as the evidence goes, the best attested first; empty where the date is none. */
export function holdersOn(holders: readonly OfficeHolder[], on: string): readonly HolderThen[] {
  const asked = dateSpan(on);
  if (!asked) return [];
  const found = holders.flatMap((holder) => holderThen(holder, asked, holders) ?? []);
  return order.flatMap((standing) => found.filter((it) => it.standing === standing));
}

const order: readonly Standing[] = ['attested', 'spanned', 'contested', 'earlier', 'later'];

function evidenceOf(person: PersonEntry, office: string, state: string): readonly OfficeEvidence[] {
  return person.positions.flatMap(({ title, organization, state: of = person.state, date, sources }) =>
    of === state && isSameOffice(title, office, state)
      ? [{ title, organization, tenure: tenureOf(title), date, sources }]
      : [],
  );
}

function isHeld({ tenure }: OfficeEvidence): boolean {
  return tenure === 'held' || tenure === 'acting';
}

interface Told extends DateSpan {
  readonly evidence: OfficeEvidence;
}

/** What is told of the holder with a date, in order of time. */
function toldOf({ evidence }: OfficeHolder): readonly Told[] {
  return evidence.flatMap((it) => {
    const span = dateSpan(it.date);
    return span ? [{ ...span, evidence: it }] : [];
  });
}

function holderThen(
  holder: OfficeHolder,
  asked: DateSpan,
  all: readonly OfficeHolder[],
): HolderThen | undefined {
  const told = toldOf(holder);
  const held = told.filter((it) => isHeld(it.evidence));
  const then = held.filter((it) => asked.from <= it.from && it.to <= asked.to);
  const as = (standing: Standing, near: readonly (Told | undefined)[]): HolderThen => ({
    ...holder,
    standing,
    near: near.flatMap((it) => it?.evidence ?? []),
  });
  if (then.length > 0) return as('attested', then);
  const before = held.filter((it) => it.to < asked.from).reduce<Told | undefined>(later, undefined);
  const after = held.filter((it) => it.from > asked.to).reduce<Told | undefined>(earlier, undefined);
  const around = held.find((it) => it.from <= asked.to && it.to >= asked.from);
  if (around && !(before && after)) return as('spanned', [around]);
  // The days asked for lie in between; the days of the evidence do not.
  const [from, to] = [before?.to ?? asked.from - 1, after?.from ?? asked.to + 1];
  const left = told.some((it) => !isHeld(it.evidence) && it.from <= to && it.to >= from);
  const rivalled = left || all.some((other) => other !== holder && isToldBetween(other, from, to));
  if (before && after) return as(rivalled ? 'contested' : 'spanned', [before, after]);
  if (rivalled) return undefined;
  if (before) return as('earlier', [before]);
  return after && as('later', [after]);
}

/** Whether somebody is told to hold the office strictly between two days. */
function isToldBetween(holder: OfficeHolder, from: number, to: number): boolean {
  return toldOf(holder).some((it) => isHeld(it.evidence) && it.from > from && it.to < to);
}

function later(a: Told | undefined, b: Told): Told {
  return a && (a.to > b.to || (a.to === b.to && a.from >= b.from)) ? a : b;
}

function earlier(a: Told | undefined, b: Told): Told {
  return a && (a.from < b.from || (a.from === b.from && a.to <= b.to)) ? a : b;
}
