import type { RelationshipLevel } from '#model/code';
import { compareEdtf, compatible } from '#text/edtf';
import { dateWords } from '../date-words.ts';
import { labelOf } from '../labels.ts';
import { type Chart, type ChartHead, chartOf, type Drawing, type Place } from './chart.ts';
import { drawRung, type Rung, rungHeight } from './ladder-rung.ts';
import type { LadderStep } from './ladder-step.ts';
import { type Entry, legendOf } from './legend.ts';
import { element, words } from './markup.ts';
import { axisMarks } from './time-axis.ts';
import { extentOf, timeScale } from './time-scale.ts';

/** From the lowest rung to the highest, as diplomatic practice ranks them. */
const rungOrder: readonly RelationshipLevel[] = [
  'diplomatic-relations',
  'cooperative-relations',
  'traditional-friendship',
  'partnership',
  'comprehensive-partnership',
  'strategic-partnership',
  'comprehensive-strategic-partnership',
  'alliance',
];

const axisTop = 22;
const margin = 28;

/**
 * The levels of a relationship over the years, the highest above. Solid from the day a level was established until the
 * next one; dashed from a proposal on; where sources differ on the date, both dates stand side by side.
 */
export function ladder(head: ChartHead, steps: readonly LadderStep[]): Chart {
  const sorted = steps.toSorted((a, b) => compareEdtf(a.date ?? 'XXXX', b.date ?? 'XXXX'));
  const rungs = rungsOf(sorted);
  const description = rungs.length > 0 ? rungs.map(rungWords).join('; ') : 'No level of relations recorded';
  const table = {
    columns: ['Level', 'Date', 'Standing', 'Sources'],
    rows: sorted.map((it) => [
      { text: labelOf('level', it.level), url: it.url },
      it.date === undefined ? 'undated' : dateWords(it.date),
      labelOf('relation', it.status),
      it.sources ?? '',
    ]),
  };
  return chartOf(head, description, table, (place) => drawing(place, rungs));
}

function rungsOf(sorted: readonly LadderStep[]): readonly Rung[] {
  const levels = rungOrder.filter((level) => sorted.some((it) => it.level === level)).toReversed();
  return levels.map((level) => {
    const dated = sorted.filter((it) => it.level === level && extentOf(it.date));
    const undated = sorted.filter((it) => it.level === level && !extentOf(it.date));
    const established = dated.filter((it) => it.status === 'established');
    const first = established[0]?.date ?? '';
    const isConflicting = established.some((it) => !compatible(first, it.date ?? ''));
    return { level, dated, undated, isConflicting };
  });
}

function rungWords({ level, dated, undated, isConflicting }: Rung): string {
  const said = [...dated, ...undated].map(
    (it) => `${labelOf('relation', it.status)} ${it.date === undefined ? '(undated)' : dateWords(it.date)}`,
  );
  return `${labelOf('level', level)}: ${said.join(', ')}${isConflicting ? ' (sources differ)' : ''}`;
}

function drawing(place: Place, rungs: readonly Rung[]): Drawing {
  const years = rungs.flatMap((rung) =>
    rung.dated.flatMap((it) => {
      const extent = extentOf(it.date);
      return extent ? [Number(extent.from.slice(0, 4)), Number(extent.to.slice(0, 4))] : [];
    }),
  );
  if (rungs.length === 0) {
    const text = element(
      'text',
      { class: 'soft small', x: 0, y: 24 },
      words('No level of relations recorded'),
    );
    return { height: 40, marks: [text] };
  }
  const first = years.length > 0 ? Math.min(...years) : undefined;
  const last = Math.max(...years, (first ?? 0) + 3);
  const bottom = axisTop + rungs.length * rungHeight + 6;
  const scale =
    first === undefined
      ? undefined
      : timeScale(
          { from: `${yearText(first)}-01-01`, to: `${yearText(last)}-12-31` },
          0,
          place.width - margin,
        );
  const legend = legendOf(legendEntries(rungs), place.width, bottom + 20);
  return {
    height: bottom + 10 + legend.height,
    marks: [
      ...(scale ? axisMarks({ scale, top: axisTop, bottom }) : []),
      ...rungs.map((rung, index) => drawRung(rung, rungs, axisTop + 4 + index * rungHeight, scale, place)),
      ...legend.marks,
    ],
  };
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function legendEntries(rungs: readonly Rung[]): readonly Entry[] {
  const statuses = new Set(rungs.flatMap((it) => it.dated.map((step) => step.status)));
  const entries: readonly (readonly [boolean, Entry])[] = [
    [statuses.has('established'), { label: 'established', sign: 'line' }],
    [statuses.has('current'), { label: 'said to be in place', sign: 'mark' }],
    [statuses.has('proposed'), { label: 'proposed', sign: 'line dashed' }],
    [statuses.has('ended'), { label: 'ended', sign: 'denied' }],
    [rungs.some((it) => it.isConflicting), { label: 'sources differ', sign: 'conflict' }],
  ];
  return entries.filter(([isPresent]) => isPresent).map(([, entry]) => entry);
}
