import { daysBetween } from '#text/calendar';
import { dateWords } from '../date-words.ts';
import { textWidth } from './fit.ts';
import { element, linked, type Markup, words } from './markup.ts';
import { cellOf, cellsOf, type Days, periodOf, type TimeScale, type Unit, units } from './time-scale.ts';

/** An axis: the lines and labels of periods along a time scale. */
export interface Axis {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  /** Where the label of a period leads: usually the same chart, closer. */
  readonly urlOfPeriod?: ((period: string) => string | undefined) | undefined;
}

const size = 11;
/** How wide a cell must be for its label, in pixels; units that are not named carry none. */
const roomFor: Readonly<Partial<Record<Unit, number>>> = {
  day: 20,
  'half-month': 40,
  month: 25,
  quarter: 25,
  year: 31,
  'two-years': 34,
  lustrum: 34,
  decade: 40,
  'half-century': 34,
};

/** Units whose label names their first day or year, and so stands where that begins. */
const firstOnly: ReadonlySet<Unit> = new Set(['half-month', 'two-years', 'lustrum', 'half-century']);

/** Every other period as a faint band, and the labels above. */
export function axisMarks({ scale, top, bottom, urlOfPeriod }: Axis): readonly Markup[] {
  const unit = tickUnit(scale);
  return cellsOf(scale.days, unit).flatMap((cell, index) => {
    const [left, right] = [scale.startOf(cell.from), scale.endOf(cell.to)];
    if (right - left < 1) return [];
    const label = labelOfCell(cell, unit);
    const isTick = firstOnly.has(unit);
    const fits = textWidth(label, size) <= right - left + 2 && !(isTick && cell.from < scale.days.from);
    return [
      ...(index % 2 === 0
        ? [element('rect', { class: 'band', x: left, y: top, width: right - left, height: bottom - top })]
        : []),
      ...(fits
        ? [
            linked(
              urlOfPeriod?.(periodOf(cell)),
              element(
                'text',
                { class: isTick ? 'soft' : 'soft middle', x: isTick ? left : (left + right) / 2, y: top - 6 },
                words(label),
              ),
            ),
          ]
        : []),
    ];
  });
}

/** The finest unit whose labels fit; over several years a month or quarter would not say which year it is in. */
function tickUnit(scale: TimeScale): Unit {
  const cell = (unit: Unit): number => {
    const { from, to } = cellOf(scale.days.from, unit);
    const length = (daysBetween(from, to) ?? 0) + 1;
    const whole = (daysBetween(scale.days.from, scale.days.to) ?? 0) + 1;
    return (length / whole) * (scale.right - scale.left);
  };
  const { from, to } = scale.days;
  const offered = from.slice(0, 4) === to.slice(0, 4) ? units : units.slice(units.indexOf('year'));
  return offered.find((unit) => cell(unit) >= (roomFor[unit] ?? Number.POSITIVE_INFINITY)) ?? 'half-century';
}

function labelOfCell(cell: Days, unit: Unit): string {
  const year = cell.from.slice(0, 4);
  if (unit === 'day' || unit === 'half-month') return String(Number(cell.from.slice(8)));
  if (unit === 'month') return dateWords(cell.from.slice(0, 7)).slice(0, 3);
  if (unit === 'quarter') return `Q${Math.floor(Number(cell.from.slice(5, 7)) / 3) + 1}`;
  if (unit === 'decade') return `${year}s`;
  return year;
}
