import { addDays, pad } from '#text/calendar';
import { dateWords } from '../date-words.ts';
import { counted } from '../labels.ts';
import { type Chart, type ChartHead, chartOf, type Drawing, type Place } from './chart.ts';
import { type Entry, legendOf } from './legend.ts';
import { element, linked, type Markup, words } from './markup.ts';
import { axisMarks } from './time-axis.ts';
import { cellOf, type Days, extentOf, periodOf, timeScale, type Unit } from './time-scale.ts';
import { countOf, type TimelineEvent } from './timeline-event.ts';
import { isShown, laneMarks, type Placed } from './timeline-lane.ts';
import { drawLane, type Lane, laneHeight } from './timeline-marks.ts';
import { timelineTable } from './timeline-table.ts';

/** What part of time is drawn, and where its parts lead. */
export interface TimelineView {
  /** A decade (`201X`), a year (`2015`) or a month (`2015-07`); else everything. */
  readonly period?: string | undefined;
  /** Lanes in this order first; others follow in the order of their events. */
  readonly lanes?: readonly string[];
  /** Where a decade, year or month leads, closer or farther in time. */
  readonly urlOfPeriod?: (period: string) => string | undefined;
}

const axisTop = 22;
const laneGap = 10;
/** At most this part of the events is counted at the side, however early. */
const fewEarly = 0.1;

/**
 * The events of a pair in time, one lane a form. Dates known to a month or a year are spans over it; several events
 * that would lie on one another are counted in a cell of a calendar unit. Sorting makes it n log n.
 */
export function timeline(head: ChartHead, events: readonly TimelineEvent[], view: TimelineView = {}): Chart {
  const placed = events.flatMap((event): Placed[] => {
    const extent = extentOf(event.date);
    return extent ? [{ event, extent }] : [];
  });
  const period = zoomOf(view.period);
  const days = period?.days ?? wholeOf(placed);
  const total = countOf(events);
  const undated = total - countOf(placed.map((it) => it.event));
  const scope = days ? dateWords(periodOf(days)) : 'no date known';
  const description = `${counted(total, 'event')}, ${undated} of them without a year; drawn: ${scope}.`;
  return chartOf(head, description, timelineTable(events), (place) =>
    days
      ? drawing(place, placed, undated, days, period?.unit, view)
      : {
          height: 40,
          marks: [note(0, 24, undatedWords(undated) ?? 'No events recorded')],
        },
  );
}

function drawing(
  place: Place,
  placed: readonly Placed[],
  undated: number,
  days: Days,
  unit: Unit | undefined,
  view: TimelineView,
): Drawing {
  const scale = timeScale(days, 0, place.width);
  const shown = placed.filter((it) => isShown(it.extent, scale));
  const byLane = Map.groupBy(shown, (it) => it.event.lane);
  const names = [...new Set([...(view.lanes ?? []), ...byLane.keys()])].filter((it) => byLane.has(it));
  let top = axisTop + 6;
  const lanes = names.map((name): Lane => {
    const marks = laneMarks(byLane.get(name) ?? [], scale);
    const count = countOf((byLane.get(name) ?? []).map((it) => it.event));
    const lane = { name, marks, top, count };
    top += laneHeight(lane) + laneGap;
    return lane;
  });
  const bottom = Math.max(top, axisTop + 40);
  const legend = legendOf(legendEntries(shown), place.width, bottom + 34, undatedWords(undated));
  const urlOfPeriod = view.urlOfPeriod && ((it: string) => view.urlOfPeriod?.(zoomOver(it)));
  return {
    height: bottom + 26 + legend.height,
    marks: [
      ...axisMarks({ scale, top: axisTop, bottom, urlOfPeriod }),
      ...lanes.map((lane) => drawLane(lane, scale, place, urlOfPeriod)),
      lanes.length === 0 ? note(8, axisTop + 24, `No event in ${dateWords(periodOf(days))}`) : undefined,
      ...beyond(placed, days, unit, bottom + 16, place.width, view),
      ...legend.marks,
    ],
  };
}

/** How many lie before and after what is drawn, as links to the neighbouring periods. */
function beyond(
  placed: readonly Placed[],
  days: Days,
  unit: Unit | undefined,
  y: number,
  width: number,
  { urlOfPeriod }: TimelineView,
): readonly (Markup | undefined)[] {
  const scale = timeScale(days, 0, width);
  const outside = placed.filter((it) => !isShown(it.extent, scale));
  const isEarlier = (it: Placed): boolean => it.extent.from < days.from;
  const earlier = countOf(outside.filter(isEarlier).map((it) => it.event));
  const later = countOf(outside.map((it) => it.event)) - earlier;
  const neighbour = (day: string | undefined, within: Unit | undefined = unit): string | undefined =>
    within && day ? urlOfPeriod?.(periodOf(cellOf(day, within))) : undefined;
  const lastBefore = outside
    .map((it) => it.extent.from)
    .toSorted()
    .findLast((it) => it < days.from);
  const before = unit ? neighbour(addDays(days.from, -1)) : neighbour(lastBefore, 'decade');
  const after = neighbour(addDays(days.to, 1));
  return [
    earlier > 0
      ? linked(
          before,
          element('text', { class: 'soft', x: 0, y }, words(`‹ ${earlier.toLocaleString('en')} earlier`)),
        )
      : undefined,
    later > 0
      ? linked(
          after,
          element('text', { class: 'soft end', x: width, y }, words(`${later.toLocaleString('en')} later ›`)),
        )
      : undefined,
  ];
}

function note(x: number, y: number, text: string): Markup {
  return element('text', { class: 'soft small', x, y }, words(text));
}

function undatedWords(count: number): string | undefined {
  return count > 0 ? `${counted(count, 'event')} without a year: see the table` : undefined;
}

function legendEntries(shown: readonly Placed[]): readonly Entry[] {
  const has = (test: (it: Placed) => boolean): boolean => shown.some(test);
  const entries: readonly (readonly [boolean, Entry])[] = [
    [has((it) => it.extent.isDay), { label: 'day known', sign: 'mark' }],
    [has((it) => !it.extent.isDay), { label: 'some day within', sign: 'span' }],
    [
      has((it) => it.event.status === 'planned' || it.event.status === 'proposed'),
      { label: 'planned or proposed', sign: 'hollow' },
    ],
    [has((it) => it.event.status === 'denied'), { label: 'denied', sign: 'denied' }],
  ];
  return entries.filter(([isPresent]) => isPresent).map(([, entry]) => entry);
}

/** The days of a decade, year or month; undefined for anything else. */
function zoomOf(period: string | undefined): { readonly days: Days; readonly unit: Unit } | undefined {
  const unit = (
    [
      ['decade', /^\d{3}X$/u],
      ['year', /^\d{4}$/u],
      ['month', /^\d{4}-(?:0[1-9]|1[0-2])$/u],
    ] as const
  ).find(([, pattern]) => pattern.test(period ?? ''))?.[0];
  const extent = unit && extentOf(period);
  return unit && extent ? { unit, days: { from: extent.from, to: extent.to } } : undefined;
}

/** The decade, year or month that holds a period, so that a click always leads closer. */
function zoomOver(period: string): string {
  const extent = extentOf(period);
  if (!extent || zoomOf(period)) return period;
  const { from, to } = extent;
  const unit = (['month', 'year', 'decade'] as const).find((it) => cellOf(from, it).to >= to);
  return periodOf(cellOf(from, unit ?? 'decade'));
}

/**
 * Whole years from the first event to the last; open ends do not count. Where a few early ones would press all others
 * into a corner, the years begin with the others, and these few are counted at the side.
 */
function wholeOf(placed: readonly Placed[]): Days | undefined {
  const starts = placed.map((it) => Number(it.extent.from.slice(0, 4))).toSorted((a, b) => a - b);
  const last = Math.max(...placed.map((it) => Number(it.extent.to.slice(0, 4))));
  const [first] = starts;
  if (first === undefined) return undefined;
  const others = starts[Math.floor(starts.length * fewEarly)] ?? first;
  const isPressed = last - first >= 3 * Math.max(last - others, 5);
  return { from: `${pad(isPressed ? others : first, 4)}-01-01`, to: `${pad(last, 4)}-12-31` };
}
