import { type DateSpan, dateSpan, daysBetween, daysIn } from '#identity/date-span';
import type { DateBasis } from '#model/code';
import type { Conflict } from '#model/entry';
import { compatible, lacksYear } from '#text/edtf';
import { type BuildContext, mostCommon, sourcesOf } from './context.ts';
import { compareText, type QuotedFact } from './fact.ts';

/** A date that a fact gives. */
export interface GivenDate {
  readonly value: string;
  readonly basis?: DateBasis | undefined;
  readonly fact: QuotedFact;
}

/** The date that stands for all, and those that cannot hold beside it. */
export interface MergedDate {
  readonly date?: string | undefined;
  readonly basis?: DateBasis | undefined;
  readonly conflicts: readonly Conflict[];
}

/**
 * The finest date of those that the most facts bear out. A day taken from the publication gives way to every other, and
 * a date without a year to one with it. Dates of which neither holds the other are a conflict of `field`.
 */
export function mergeDates(dates: readonly GivenDate[], field: string, context: BuildContext): MergedDate {
  const told = dates.filter((it) => it.basis !== 'published');
  const ranked = rank(told.length > 0 ? told : dates);
  const best = ranked[0];
  if (!best) return { conflicts: [] };
  const rivals = told.length > 0 ? ranked.filter((it) => !agree(it.value, best.value)) : [];
  const basis = mostCommon(best.dates.map((it) => it.basis)) as DateBasis | undefined;
  if (rivals.length === 0) return { date: best.value, basis, conflicts: [] };
  const values = [best, ...rivals].map(({ value, dates: own }) => ({
    value,
    sources: sourcesOf(
      own.map((it) => it.fact),
      context,
    ),
  }));
  values.sort((a, b) => compareText(a.value, b.value));
  return { date: best.value, basis, conflicts: [{ field, values }] };
}

interface RankedDate {
  readonly value: string;
  readonly dates: readonly GivenDate[];
  readonly days: number;
  readonly support: number;
}

/** Values with how many facts bear them out, the best first. */
function rank(dates: readonly GivenDate[]): readonly RankedDate[] {
  const byValue = [...Map.groupBy(dates, (it) => it.value)];
  return byValue
    .map(([value, own]) => {
      const span = dateSpan(value);
      const support = dates.filter((it) => agree(it.value, value)).length;
      return { value, dates: own, days: span ? daysIn(span) : Number.POSITIVE_INFINITY, support };
    })
    .sort(
      (a, b) =>
        Number(lacksYear(a.value)) - Number(lacksYear(b.value)) ||
        b.support - a.support ||
        a.days - b.days ||
        b.dates.length - a.dates.length ||
        compareText(a.value, b.value),
    );
}

function agree(a: string, b: string): boolean {
  return a === b || compatible(a, b);
}

/** Sources tell of one time so many days apart at most; what changes in between is less likely than that one errs. */
const sameTimeDays = 7;
const shortDays = 14;

/**
 * Whether two dates are one time, close enough that values given for them contradict each other. Of an open interval
 * ("not before") the end that is known counts.
 */
export function atOneTime(a: DateSpan | undefined, b: DateSpan | undefined): boolean {
  if (!a || !b) return false;
  const [left, right] = [closed(a), closed(b)];
  return Math.max(daysIn(left), daysIn(right)) <= shortDays && daysBetween(left, right) <= sameTimeDays;
}

function closed({ from, to }: DateSpan): DateSpan {
  if (from === Number.NEGATIVE_INFINITY) return { from: to, to };
  return to === Number.POSITIVE_INFINITY ? { from, to: from } : { from, to };
}
