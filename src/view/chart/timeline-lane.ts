import { cellOf, type Extent, type TimeScale, unitOfWidth } from './time-scale.ts';
import { countOf, type TimelineEvent } from './timeline-event.ts';

/** An event with the days that its date may mean. */
export interface Placed {
  readonly event: TimelineEvent;
  readonly extent: Extent;
}

/** What is drawn for one or more events of a lane, in pixels. */
export interface LaneMark {
  /** `mark`: days known; `span`: somewhere within; `cell`: several events counted in one period. */
  readonly kind: 'mark' | 'span' | 'cell';
  readonly left: number;
  readonly right: number;
  /** Row of spans below the marks, from 0. */
  readonly row: number;
  readonly events: readonly TimelineEvent[];
  readonly extent: Extent;
}

/** A cell holds a number of two digits. */
const cellWidth = 18;
const dotWidth = 10;
/** Spans narrower than this cannot be told from dots, and are counted in cells where they crowd. */
const spanWidth = 12;
const spanRows = 4;

/**
 * What is drawn in one lane. Marks that would lie on one another are counted in cells of a calendar unit; spans of the
 * same period are one span; spans that overlap take further rows, and beyond four rows are joined to the last one.
 */
export function laneMarks(placed: readonly Placed[], scale: TimeScale): readonly LaneMark[] {
  const isFine = ({ extent }: Placed): boolean =>
    !extent.opensBefore &&
    !extent.opensAfter &&
    (extent.isDay || scale.endOf(extent.to) - scale.startOf(extent.from) < spanWidth);
  const fine = placed.filter(isFine);
  return [
    ...crowded(fine, scale),
    ...spansOf(
      placed.filter((it) => !isFine(it)),
      scale,
    ),
  ];
}

function crowded(fine: readonly Placed[], scale: TimeScale): readonly LaneMark[] {
  const unit = unitOfWidth(scale, cellWidth);
  const groups = Map.groupBy(fine, ({ extent }) => cellOf(middleOf(extent, scale), unit).from);
  return [...groups.values()].flatMap((group) => {
    const marks = group.map((it) => singleMark(it, scale)).toSorted((a, b) => a.left - b.left);
    const crowds = marks.some((mark, index) => index > 0 && mark.left < (marks[index - 1]?.right ?? 0) + 1);
    const [first] = group;
    const isCounted = group.length === 1 && countOf(group.map((it) => it.event)) > 1;
    if (!first || (!crowds && !isCounted)) return marks;
    const cell = cellOf(middleOf(first.extent, scale), unit);
    const extent = { ...cell, isDay: false, opensBefore: false, opensAfter: false };
    const [left, right] = [scale.startOf(cell.from), scale.endOf(cell.to)];
    return [{ kind: 'cell', left, right, row: 0, events: group.map((it) => it.event), extent } as const];
  });
}

/** The day that decides the cell: the first that the scale shows. */
function middleOf({ from, to }: Extent, { days }: TimeScale): string {
  if (from >= days.from) return from;
  return to < days.from ? to : days.from;
}

function singleMark({ event, extent }: Placed, scale: TimeScale): LaneMark {
  const [left, right] = [scale.startOf(extent.from), scale.endOf(extent.to)];
  const room = Math.max(0, dotWidth - (right - left)) / 2;
  return {
    kind: extent.isDay ? 'mark' : 'span',
    left: left - room,
    right: right + room,
    row: 0,
    events: [event],
    extent,
  };
}

function spansOf(coarse: readonly Placed[], scale: TimeScale): readonly LaneMark[] {
  const groups = Map.groupBy(coarse, ({ extent }) => JSON.stringify(extent));
  const spans = [...groups.values()].flatMap((group): LaneMark[] => {
    const extent = group[0]?.extent;
    if (!extent) return [];
    const [left, right] = endsOf(extent, scale);
    return [{ kind: 'span', left, right, row: 0, events: group.map((it) => it.event), extent }];
  });
  spans.sort((a, b) => a.left - b.left || b.right - a.right);
  const rows: LaneMark[][] = [];
  for (const span of spans) placeSpan(rows, span);
  return rows.flat();
}

function placeSpan(rows: LaneMark[][], span: LaneMark): void {
  const free = rows.findIndex((row) => (row.at(-1)?.right ?? 0) <= span.left + 0.5);
  if (free >= 0) rows[free]?.push({ ...span, row: free });
  else if (rows.length < spanRows) rows.push([{ ...span, row: rows.length }]);
  else {
    const last = rows.at(-1)?.pop();
    if (last) rows.at(-1)?.push(unionOf(last, span));
  }
}

function unionOf(a: LaneMark, b: LaneMark): LaneMark {
  const [from = a.extent.from] = [a.extent.from, b.extent.from].toSorted();
  const to = [a.extent.to, b.extent.to].toSorted().at(-1) ?? a.extent.to;
  const opensBefore = a.extent.opensBefore || b.extent.opensBefore;
  const opensAfter = a.extent.opensAfter || b.extent.opensAfter;
  return {
    ...a,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    events: [...a.events, ...b.events],
    extent: { from, to, isDay: false, opensBefore, opensAfter },
  };
}

/** An open end reaches to the end of the scale. */
function endsOf(extent: Extent, scale: TimeScale): readonly [number, number] {
  const left = extent.opensBefore ? scale.left : scale.startOf(extent.from);
  const right = extent.opensAfter ? scale.right : scale.endOf(extent.to);
  return [left, Math.max(right, left + spanWidth / 2)];
}

/** Whether any of the days lies within the scale. */
export function isShown({ from, to, opensBefore, opensAfter }: Extent, { days }: TimeScale): boolean {
  return (opensAfter || to >= days.from) && (opensBefore || from <= days.to);
}
