import { counted } from '../labels.ts';
import { type Chart, type ChartHead, svgOf } from './chart.ts';
import { element, words } from './markup.ts';
import { tableMarkup } from './table.ts';

/** How many of something fell into a year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

const width = 120;
const height = 26;
const base = height - 2;

/**
 * Counts a year as small bars on one line of text. Years that are not given count zero; `from` and `to` set the years
 * that are drawn, so that several sparklines can be compared, and never hide a year that has a count.
 */
export function sparkline(
  head: ChartHead,
  counts: readonly YearCount[],
  span: { readonly from?: number; readonly to?: number } = {},
): Chart {
  const countByYear = new Map<number, number>();
  for (const { year, count } of counts) countByYear.set(year, (countByYear.get(year) ?? 0) + count);
  const known = [...countByYear.keys()];
  const from = Math.min(...known, span.from ?? Number.POSITIVE_INFINITY);
  const to = Math.max(...known, span.to ?? Number.NEGATIVE_INFINITY);
  const years = Number.isFinite(from)
    ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
    : [];
  const most = Math.max(1, ...countByYear.values());
  const step = width / Math.max(years.length, 8);
  const bars = years.flatMap((year, index) => {
    const count = countByYear.get(year) ?? 0;
    if (count === 0) return [];
    const tall = Math.max(2, (count / most) * (base - 1));
    const bar = {
      x: index * step,
      y: base - tall,
      width: Math.max(1, step - Math.min(2, step / 3)),
      height: tall,
    };
    return [element('rect', { class: 'cell', ...bar }, element('title', {}, words(`${year}: ${count}`)))];
  });
  const total = counts.reduce((sum, it) => sum + it.count, 0);
  const description =
    years.length > 0
      ? `${counted(total, 'event')}, ${from} to ${to}, at most ${most} in a year`
      : 'No event with a year';
  const rule = element('line', { class: 'rule', x1: 0, x2: width, y1: base + 0.5, y2: base + 0.5 });
  return {
    svg: svgOf(head.id, head.title, description, width, { height, marks: [...bars, rule] }, 'spark'),
    table: tableMarkup({
      caption: head.title,
      columns: ['Year', 'Events'],
      rows: [...countByYear].toSorted((a, b) => a[0] - b[0]).map(([year, count]) => [String(year), count]),
    }),
  };
}
