import type { RelationshipLevel } from '#model/code';
import { dateWords } from '../date-words.ts';
import { counted, labelOf } from '../labels.ts';
import type { Place } from './chart.ts';
import { fitted } from './fit.ts';
import type { LadderStep } from './ladder-step.ts';
import { element, joined, linked, type Markup, words } from './markup.ts';
import { extentOf, type TimeScale } from './time-scale.ts';

/** One level with its statements, the dated ones in order. */
export interface Rung {
  readonly level: RelationshipLevel;
  readonly dated: readonly LadderStep[];
  readonly undated: readonly LadderStep[];
  /** Whether sources give dates of establishment that cannot both be right. */
  readonly isConflicting: boolean;
}

/** Height of a rung. */
export const rungHeight = 40;
const lineBelow = 27;
const spanWidth = 12;
const fadeWidth = 26;

/** A rung: its name, its lines, its statements. Without a scale only the name. */
export function drawRung(
  rung: Rung,
  rungs: readonly Rung[],
  top: number,
  scale: TimeScale | undefined,
  place: Place,
): Markup {
  const undated = rung.undated.map((it) => `${labelOf('relation', it.status)}, undated`);
  const name = [labelOf('level', rung.level), ...undated].join(' · ');
  const y = top + lineBelow;
  return element(
    'g',
    {},
    element('line', { class: 'rule faint', x1: 0, x2: place.width, y1: y, y2: y }),
    element('text', { x: 4, y: top + 12 }, words(fitted(name, place.width - 8, 11))),
    ...(scale
      ? [...linesOf(rung, rungs, y, scale, place), ...rung.dated.map((it) => stepMark(it, rung, y, scale))]
      : []),
  );
}

function linesOf(
  rung: Rung,
  rungs: readonly Rung[],
  y: number,
  scale: TimeScale,
  place: Place,
): readonly (Markup | undefined)[] {
  const established = positions(rung, 'established', scale);
  const current = positions(rung, 'current', scale);
  const ended = positions(rung, 'ended', scale).at(-1);
  const start = established.at(-1);
  const id = `${place.id}-${rung.level}`;
  const lines: (Markup | undefined)[] = [];
  if (start !== undefined) {
    const next = nextLevel(rung, rungs, start, scale);
    const last = Math.min(ended ?? scale.right, scale.right);
    const end = Math.min(next?.x ?? last, last);
    lines.push(line('line', start, end, y));
    if (next && end < last) {
      const rise = (rungs.indexOf(next.rung) - rungs.indexOf(rung)) * rungHeight;
      lines.push(
        line('line past', end, last, y),
        element('path', { class: 'riser', d: `M${end.toFixed(1)} ${y}v${rise}` }),
      );
    } else if (ended === undefined) lines.push(...faded(`${id}-on`, scale.right, y, 'after'));
    if (rung.isConflicting) lines.push(line('line conflict', established[0] ?? start, start, y));
  } else if (current[0] !== undefined) {
    const end = ended ?? current.at(-1) ?? current[0];
    lines.push(...faded(`${id}-since`, current[0], y, 'before'), line('line', current[0], end, y));
    if (ended === undefined) lines.push(...faded(`${id}-on`, end, y, 'after'));
  }
  const proposed = positions(rung, 'proposed', scale)[0];
  const reached = start ?? current.find((it) => it > (proposed ?? 0)) ?? scale.right;
  if (proposed !== undefined) lines.push(line('line dashed', proposed, Math.max(proposed, reached), y));
  return lines;
}

/** The level that was established next, and where. */
function nextLevel(
  rung: Rung,
  rungs: readonly Rung[],
  start: number,
  scale: TimeScale,
): { readonly rung: Rung; readonly x: number } | undefined {
  const others = rungs.flatMap((it) => {
    const x = it === rung ? undefined : positions(it, 'established', scale).at(-1);
    return x !== undefined && x > start ? [{ rung: it, x }] : [];
  });
  return others.toSorted((a, b) => a.x - b.x)[0];
}

function positions(rung: Rung, status: LadderStep['status'], scale: TimeScale): readonly number[] {
  return rung.dated.filter((it) => it.status === status).map((it) => middleOf(it, scale));
}

function middleOf(step: LadderStep, scale: TimeScale): number {
  const extent = extentOf(step.date);
  return extent ? (scale.startOf(extent.from) + scale.endOf(extent.to)) / 2 : scale.left;
}

function line(name: string, x1: number, x2: number, y: number): Markup {
  return element('line', { class: name, x1, x2, y1: y, y2: y });
}

/** A line that runs out where nothing more is said. */
function faded(id: string, x: number, y: number, side: 'before' | 'after'): readonly Markup[] {
  const stops = side === 'before' ? ['fade-out', 'fade-in'] : ['fade-in', 'fade-out'];
  return [
    element(
      'linearGradient',
      { id },
      element('stop', { offset: '0', class: stops[0] }),
      element('stop', { offset: '1', class: stops[1] }),
    ),
    element('rect', {
      fill: `url(#${id})`,
      x: side === 'before' ? x - fadeWidth : x,
      y: y - 1.25,
      width: fadeWidth,
      height: 2.5,
    }),
  ];
}

function stepMark(step: LadderStep, { isConflicting }: Rung, y: number, scale: TimeScale): Markup {
  const extent = extentOf(step.date);
  const [left, right] = extent ? [scale.startOf(extent.from), scale.endOf(extent.to)] : [0, 0];
  const differs = isConflicting && step.status === 'established' ? ' conflict' : '';
  const x = (left + right) / 2;
  const isCoarse = !extent?.isDay && right - left >= spanWidth;
  const name = { proposed: 'hollow', ended: 'denied', established: `mark${differs}`, current: 'mark' }[
    step.status
  ];
  const span = isCoarse
    ? element('rect', { class: `span${differs}`, x: left, y: y - 5, width: right - left, height: 10, rx: 5 })
    : undefined;
  const title = `${labelOf('level', step.level)}: ${labelOf('relation', step.status)}, ${dateWords(step.date ?? '')}${step.sources === undefined ? '' : `; ${counted(step.sources, 'source')}`}`;
  const radius = step.status === 'current' ? 3 : 5;
  const dot =
    isCoarse && step.status !== 'proposed' && step.status !== 'ended'
      ? undefined
      : element('circle', { class: name, cx: x, cy: y, r: radius });
  return linked(
    step.url,
    element('g', { 'data-count': '1' }, element('title', {}, words(title)), joined([span, dot])),
  );
}
