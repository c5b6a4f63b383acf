import { addDays, daysBetween, pad } from '#text/calendar';
import { earliest, lacksYear, latest, parseEdtf } from '#text/edtf';

/** Whole days, both ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A period on a line of pixels: where a day begins. */
export interface TimeScale {
  readonly days: Days;
  readonly left: number;
  readonly right: number;
  /** Where a day begins; days outside the period lie at its ends. */
  readonly startOf: (day: string) => number;
  /** Where a day ends. */
  readonly endOf: (day: string) => number;
}

/** A time scale over days from `left` to `right`; a period that is reversed counts as its first day. */
export function timeScale(days: Days, left: number, right: number): TimeScale {
  const length = Math.max(0, daysBetween(days.from, days.to) ?? 0) + 1;
  const at = (day: string, more: number): number => {
    const count = (daysBetween(days.from, day) ?? 0) + more;
    return left + (Math.min(Math.max(count, 0), length) / length) * (right - left);
  };
  return { days, left, right, startOf: (day) => at(day, 0), endOf: (day) => at(day, 1) };
}

/** What a date covers on a scale: days, and which ends are open. */
export interface Extent extends Days {
  readonly isDay: boolean;
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/**
 * The days that an EDTF date may mean. Undefined for a date without a year, and for what is no date: these belong
 * among the undated. An open end is set to the end that is known. A range of days (19-22 October) is as fine as a day.
 */
export function extentOf(date: string | undefined): Extent | undefined {
  if (date === undefined || lacksYear(date)) return undefined;
  const value = parseEdtf(date);
  if (!value) return undefined;
  const [from, to] = [earliest(date), latest(date)];
  const points = value.kind === 'point' ? [value.point] : [value.start, value.end];
  const isDay = points.every(
    (it) =>
      it?.day !== undefined && !/X/u.test(`${it.year}${it.month}${it.day}`) && it.qualifier === undefined,
  );
  if (from === undefined && to === undefined) return undefined;
  return {
    from: from ?? to ?? '',
    to: to ?? from ?? '',
    isDay: isDay && from !== undefined && to !== undefined,
    opensBefore: from === undefined,
    opensAfter: to === undefined,
  };
}

/** Units that cut a period into cells and ticks, from fine to coarse. */
export const units = [
  'day',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
  'two-years',
  'lustrum',
  'decade',
  'half-century',
] as const;
export type Unit = (typeof units)[number];

const monthsOf: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, 'half-year': 6 };
const yearsOf: Readonly<Partial<Record<Unit, number>>> = {
  year: 1,
  'two-years': 2,
  lustrum: 5,
  decade: 10,
  'half-century': 50,
};

/** The cell of a unit that holds a day. */
export function cellOf(day: string, unit: Unit): Days {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'half-month') {
    const first = day.slice(8) < '16';
    return first
      ? { from: `${day.slice(0, 8)}01`, to: `${day.slice(0, 8)}15` }
      : { from: `${day.slice(0, 8)}16`, to: latest(day.slice(0, 7)) ?? day };
  }
  const months = monthsOf[unit];
  if (months) {
    const first = Math.floor((month - 1) / months) * months + 1;
    const last = `${pad(year, 4)}-${pad(first + months - 1, 2)}`;
    return { from: `${pad(year, 4)}-${pad(first, 2)}-01`, to: latest(last) ?? day };
  }
  const years = yearsOf[unit] ?? 1;
  const first = Math.floor(year / years) * years;
  return { from: `${pad(first, 4)}-01-01`, to: `${pad(Math.min(first + years - 1, 9999), 4)}-12-31` };
}

/** The cells of a unit from the one that holds the first day to the one that holds the last. */
export function cellsOf(days: Days, unit: Unit): readonly Days[] {
  const cells: Days[] = [];
  for (let day: string | undefined = days.from; day !== undefined && day <= days.to; ) {
    const cell = cellOf(day, unit);
    cells.push(cell);
    day = cell.to >= '9999-12-31' ? undefined : addDays(cell.to, 1);
  }
  return cells;
}

/** The finest unit whose cells are at least so wide on the scale; the coarsest where none is. */
export function unitOfWidth(scale: TimeScale, width: number): Unit {
  const days = (daysBetween(scale.days.from, scale.days.to) ?? 0) + 1;
  const perDay = (scale.right - scale.left) / days;
  const fits = units.find((unit) => perDay * lengthOf(unit) >= width);
  return fits ?? 'half-century';
}

/** About how many days a unit has. */
function lengthOf(unit: Unit): number {
  if (unit === 'day') return 1;
  if (unit === 'half-month') return 15;
  return (monthsOf[unit] ?? 0) * 30.4 + (yearsOf[unit] ?? 0) * 365.25;
}

/** The EDTF value of a cell: a decade, a year, a month, a day, else the range of days. */
export function periodOf({ from, to }: Days): string {
  if (from === to) return from;
  const months = from.endsWith('-01') && latest(to.slice(0, 7)) === to;
  if (months && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    if (first === last) return first;
    if (first.endsWith('0') && Number(last) === Number(first) + 9) return `${first.slice(0, 3)}X`;
    return `${first}/${last}`;
  }
  return months ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : `${from}/${to}`;
}
