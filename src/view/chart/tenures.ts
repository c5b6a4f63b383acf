import { compareEdtf } from '#text/edtf';
import { dateWords } from '../date-words.ts';
import { counted } from '../labels.ts';
import { type Chart, type ChartHead, chartOf, type Drawing, type Place } from './chart.ts';
import { fitted, textWidth } from './fit.ts';
import { type Entry, legendOf } from './legend.ts';
import { element, joined, linked, type Markup, words } from './markup.ts';
import { axisMarks } from './time-axis.ts';
import { type Extent, extentOf, type TimeScale, timeScale } from './time-scale.ts';

/** An office or a rank that a person is seen in. */
export interface Tenure {
  readonly kind: 'office' | 'rank';
  readonly label: string;
  /** EDTF of the first and the last document or statement that shows it; `last` is `first` where there is one. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** Whether the beginning or end itself is told: it is then not faded. */
  readonly startsThere?: boolean;
  readonly endsThere?: boolean;
  /** Whether sources differ. */
  readonly isConflicting?: boolean;
  readonly sources: number;
  readonly url?: string | undefined;
}

const axisTop = 22;
const rowHeight = 31;
const rowsDrawn = 24;
const margin = 26;
const barHeight = 9;

/**
 * Offices and ranks over time, as far as they are attested: solid from the first evidence to the last, lighter over the
 * month or year of a coarse date, faded where nothing is known. The table has all of them.
 */
export function tenures(head: ChartHead, all: readonly Tenure[]): Chart {
  const sorted = all.toSorted(
    (a, b) => rankLast(a) - rankLast(b) || compareEdtf(a.first ?? 'XXXX', b.first ?? 'XXXX'),
  );
  const table = {
    columns: ['Office or rank', 'Kind', 'First seen', 'Last seen', 'Sources'],
    rows: sorted.map((it) => [
      { text: it.label, url: it.url },
      it.kind === 'office' ? 'Office' : 'Rank',
      it.first === undefined ? 'undated' : dateWords(it.first),
      it.last === undefined ? 'undated' : dateWords(it.last),
      it.sources,
    ]),
  };
  const description = `${counted(all.filter((it) => it.kind === 'office').length, 'office')} and ${counted(all.filter((it) => it.kind === 'rank').length, 'rank')}`;
  return chartOf(head, description, table, (place) => drawing(place, sorted));
}

function rankLast({ kind }: Tenure): number {
  return kind === 'office' ? 0 : 1;
}

interface Row {
  readonly tenure: Tenure;
  readonly first: Extent;
  readonly last: Extent;
}

function drawing(place: Place, sorted: readonly Tenure[]): Drawing {
  const rows = sorted.flatMap((tenure): Row[] => {
    const first = extentOf(tenure.first ?? tenure.last);
    const last = extentOf(tenure.last ?? tenure.first);
    if (!first || !last) return [];
    return [last.from < first.from ? { tenure, first: last, last: first } : { tenure, first, last }];
  });
  const drawn = rows.slice(0, rowsDrawn);
  const remark = remarkOf(rows.length - drawn.length, sorted.length - rows.length);
  if (drawn.length === 0) {
    const text = remark ?? 'No office or rank recorded';
    return { height: 40, marks: [element('text', { class: 'soft small', x: 0, y: 24 }, words(text))] };
  }
  const from = drawn
    .map((it) => it.first.from)
    .toSorted()[0]
    ?.slice(0, 4);
  const to = drawn
    .map((it) => it.last.to)
    .toSorted()
    .at(-1)
    ?.slice(0, 4);
  const scale = timeScale({ from: `${from}-01-01`, to: `${to}-12-31` }, margin, place.width - margin);
  const bottom = axisTop + drawn.length * rowHeight + 6;
  const legend = legendOf(legendEntries(drawn), place.width, bottom + 20, remark);
  return {
    height: bottom + 10 + legend.height,
    marks: [
      ...axisMarks({ scale, top: axisTop, bottom }),
      ...drawn.map((row, index) =>
        rowMarks(row, axisTop + 4 + index * rowHeight, scale, `${place.id}-${index}`, place),
      ),
      ...legend.marks,
    ],
  };
}

function remarkOf(more: number, undated: number): string | undefined {
  const parts = [
    ...(more > 0 ? [`${more} more in the table`] : []),
    ...(undated > 0 ? [`${undated} undated, in the table`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : undefined;
}

function legendEntries(rows: readonly Row[]): readonly Entry[] {
  const has = (test: (it: Tenure) => boolean | undefined): boolean => rows.some((it) => test(it.tenure));
  return [
    ...(has((it) => it.kind === 'office')
      ? [{ label: 'office, as far as attested', sign: 'mark' } as const]
      : []),
    ...(has((it) => it.kind === 'rank') ? [{ label: 'rank', sign: 'rank' } as const] : []),
    ...(has((it) => it.isConflicting) ? [{ label: 'sources differ', sign: 'conflict' } as const] : []),
  ];
}

function rowMarks(
  { tenure, first, last }: Row,
  top: number,
  scale: TimeScale,
  id: string,
  place: Place,
): Markup {
  const y = top + 16;
  const [left, right] = [scale.startOf(first.from), scale.endOf(last.to)];
  const [sureFrom, sureTo] = [
    scale.endOf(first.isDay ? first.from : first.to),
    scale.startOf(last.isDay ? last.to : last.from),
  ];
  const tone = tenure.isConflicting ? ' conflict' : tenure.kind === 'rank' ? ' rank' : '';
  const width = Math.max(right - left, 6);
  const label = fitted(tenure.label, place.width - 8, 11);
  const x = Math.max(4, Math.min(left, place.width - 4 - textWidth(label, 11)));
  const title = `${tenure.label}: ${dateWords(tenure.first ?? '')} to ${dateWords(tenure.last ?? '')}; ${counted(tenure.sources, 'source')}`;
  return linked(
    tenure.url,
    element(
      'g',
      { 'data-count': '1' },
      element('title', {}, words(title)),
      element('text', { x, y: top + 11 }, words(label)),
      tenure.startsThere ? undefined : fade(`${id}-before`, left - margin, y, tone, 'before'),
      tenure.endsThere ? undefined : fade(`${id}-after`, left + width, y, tone, 'after'),
      element('rect', { class: `span${tone}`, x: left, y, width, height: barHeight }),
      sureTo - sureFrom > 1 || (first.isDay && last.isDay)
        ? element('rect', {
            class: `mark${tone}`,
            x: first.isDay ? left : sureFrom,
            y,
            width: Math.max((last.isDay ? left + width : sureTo) - (first.isDay ? left : sureFrom), 2),
            height: barHeight,
          })
        : undefined,
    ),
  );
}

function fade(id: string, x: number, y: number, tone: string, side: 'before' | 'after'): Markup {
  const stops = side === 'before' ? ['fade-out', 'fade-in'] : ['fade-in', 'fade-out'];
  return joined([
    element(
      'linearGradient',
      { id },
      element('stop', { offset: '0', class: `${stops[0]}${tone}` }),
      element('stop', { offset: '1', class: `${stops[1]}${tone}` }),
    ),
    element('rect', { fill: `url(#${id})`, x, y, width: margin, height: barHeight }),
  ]);
}
