import { dateWords } from '../date-words.ts';
import { counted } from '../labels.ts';
import type { Place } from './chart.ts';
import { textWidth } from './fit.ts';
import { element, joined, linked, type Markup, words } from './markup.ts';
import { periodOf, type TimeScale } from './time-scale.ts';
import { countOf, type TimelineEvent } from './timeline-event.ts';
import type { LaneMark } from './timeline-lane.ts';

/** One lane with what is drawn in it. */
export interface Lane {
  readonly name: string;
  readonly count: number;
  readonly marks: readonly LaneMark[];
  readonly top: number;
}

const labelHeight = 16;
const markHeight = 16;
const spanHeight = 6;
const spanStep = 9;
const titlesShown = 8;

/** Height of a lane: its label, its marks, its rows of spans. */
export function laneHeight({ marks }: Pick<Lane, 'marks'>): number {
  const spans = marks.filter(isRowed);
  const rows = spans.length > 0 ? Math.max(...spans.map((it) => it.row)) + 1 : 0;
  const hasMarks = marks.some((it) => !isRowed(it));
  return labelHeight + (hasMarks ? markHeight : 0) + rows * spanStep;
}

/** Spans as wide as a unit lie in rows of their own; narrow ones among the dots. */
function isRowed(mark: LaneMark): boolean {
  return mark.kind === 'span' && mark.right - mark.left >= 12;
}

/** The lane: its name, how many, and its marks, each a link where it has an address. */
export function drawLane(
  lane: Lane,
  scale: TimeScale,
  place: Place,
  urlOfPeriod?: (period: string) => string | undefined,
): Markup {
  const most = Math.max(1, ...lane.marks.filter((it) => it.kind === 'cell').map((it) => countOf(it.events)));
  const hasMarks = lane.marks.some((it) => !isRowed(it));
  const middle = lane.top + labelHeight + markHeight / 2;
  const spanTop = lane.top + labelHeight + (hasMarks ? markHeight : 0) + 1;
  return element(
    'g',
    { class: 'lane' },
    element(
      'text',
      { x: 4, y: lane.top + 10 },
      element('tspan', { class: 'name' }, words(lane.name)),
      element('tspan', { class: 'soft', dx: 6 }, words(lane.count.toLocaleString('en'))),
    ),
    ...lane.marks.map((mark, index) => {
      const shape =
        mark.kind === 'cell'
          ? cellShape(mark, middle, most)
          : isRowed(mark)
            ? spanShape(mark, spanTop + mark.row * spanStep, `${place.id}-${Math.round(lane.top)}-${index}`)
            : markShape(mark, middle, scale);
      const [only] = mark.events;
      const url = countOf(mark.events) === 1 ? only?.url : urlOfPeriod?.(periodOf(mark.extent));
      return linked(
        url,
        element(
          'g',
          { 'data-count': String(countOf(mark.events)) },
          element('title', {}, words(titleOf(mark))),
          shape,
        ),
      );
    }),
  );
}

function titleOf(mark: LaneMark): string {
  const [only] = mark.events;
  const count = countOf(mark.events);
  if (count === 1 && only) return `${dateWords(only.date ?? '')}: ${only.title}${statusWords(only)}`;
  const counts = `${dateWords(periodOf(mark.extent))}: ${counted(count, 'event')}`;
  if (count > mark.events.length) return counts;
  const named = mark.events.slice(0, titlesShown).map((it) => `${dateWords(it.date ?? '')}: ${it.title}`);
  const more = count > titlesShown ? ` … and ${count - titlesShown} more` : '';
  return `${counts}. ${named.join('; ')}${more}`;
}

function statusWords({ status }: TimelineEvent): string {
  return status === undefined || status === 'occurred' ? '' : ` (${status})`;
}

/** The look of a standing: hollow for what is only planned, crossed out for what was denied. */
function standingClass(events: readonly TimelineEvent[], usual: string): string {
  if (events.every((it) => it.status === 'denied')) return 'denied';
  const isAhead = events.every((it) => it.status === 'planned' || it.status === 'proposed');
  return isAhead ? 'hollow' : usual;
}

function markShape(mark: LaneMark, middle: number, scale: TimeScale): Markup {
  const known = scale.endOf(mark.extent.to) - scale.startOf(mark.extent.from);
  const x = (mark.left + mark.right) / 2;
  const name = standingClass(mark.events, mark.kind === 'span' ? 'span' : 'mark');
  if (mark.kind === 'span') {
    return element('rect', { class: name, x: x - 3, y: middle - 6, width: 6, height: 12, rx: 3 });
  }
  const body =
    known > 10
      ? element('rect', { class: name, x: mark.left, y: middle - 4.5, width: known, height: 9, rx: 4.5 })
      : element('circle', { class: name, cx: x, cy: middle, r: 5 });
  if (name !== 'denied') return body;
  const cross = element('path', { class: 'denied', d: `M${fix(x - 3)} ${fix(middle + 3)}l6 -6` });
  return joined([body, cross]);
}

function fix(value: number): string {
  return value.toFixed(1);
}

function spanShape(mark: LaneMark, top: number, id: string): Markup {
  const width = mark.right - mark.left;
  const box = { x: mark.left + 0.5, y: top, width: width - 1, height: spanHeight, rx: 3 };
  const { opensBefore, opensAfter } = mark.extent;
  const count = countOf(mark.events);
  const label = `×${count}`;
  const number =
    count > 1 && textWidth(label, 10) + 8 < width
      ? element('text', { class: 'small middle halo', x: mark.left + width / 2, y: top + 6.5 }, words(label))
      : undefined;
  if (!opensBefore && !opensAfter) {
    return joined([element('rect', { class: standingClass(mark.events, 'span'), ...box }), number]);
  }
  return joined([
    fade(id, opensBefore, opensAfter),
    element('rect', { fill: `url(#${id})`, ...box }),
    number,
  ]);
}

/** A colour that runs out towards an open end. */
function fade(id: string, opensBefore: boolean, opensAfter: boolean): Markup {
  const stop = (offset: string, name: string): Markup => element('stop', { offset, class: name });
  return element(
    'linearGradient',
    { id },
    stop('0', opensBefore ? 'fade-out' : 'fade-in'),
    ...(opensBefore && opensAfter ? [stop('0.5', 'fade-in')] : []),
    stop('1', opensAfter ? 'fade-out' : 'fade-in'),
  );
}

function cellShape(mark: LaneMark, middle: number, most: number): Markup {
  const count = countOf(mark.events);
  const width = Math.max(2, mark.right - mark.left - 2);
  const level = Math.max(1, Math.ceil((Math.sqrt(count) / Math.sqrt(most)) * 4));
  const label = String(count);
  const number =
    textWidth(label, 10) <= width + 1
      ? element(
          'text',
          {
            class: level === 4 ? 'small middle on-mark' : 'small middle',
            x: (mark.left + mark.right) / 2,
            y: middle + 3.5,
          },
          words(label),
        )
      : undefined;
  return joined([
    element('rect', {
      class: `cell level-${level}`,
      x: mark.left + 1,
      y: middle - 7,
      width,
      height: 14,
      rx: 3,
    }),
    number,
  ]);
}
