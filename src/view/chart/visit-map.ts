import { nameOfState } from '#lexicon/states';
import { pointOfState, worldOutlines, worldSheet } from '#lexicon/world';
import { counted } from '../labels.ts';
import { type Chart, type ChartHead, type Drawing, svgOf } from './chart.ts';
import { textWidth } from './fit.ts';
import { element, linked, type Markup, words } from './markup.ts';
import { tableMarkup } from './table.ts';

/** How often the officials of one state came to another. */
export interface VisitCount {
  /** ISO 3166-1 alpha-3 of the visitors. */
  readonly home: string;
  /** ISO 3166-1 alpha-3 of the place. */
  readonly host: string;
  readonly count: number;
  readonly url?: string | undefined;
}

const width = worldSheet.width / 2;
const height = worldSheet.height / 2;
const arcsDrawn = 600;
/** So many rows stand in the table; a drawing of more connections than these is read by its counts. */
const rowsShown = 300;
const labelsDrawn = 14;
/** On a phone only the first labels are shown. */
const labelsOnPhone = 6;
/** Sizes of letters in units of the sheet, as the style sheet has them; on a phone the sheet is drawn smaller. */
const size = 11;
const sizeOnPhone = 22;
/** A name may reach into the margin of a phone's page. */
const marginOnPhone = 25;

interface Spot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly radius: number;
}

/**
 * Visits on a map of the world: circles by the number received, arcs from home to host by the number paid. States
 * without a place on the map (organisations, states that are gone) are counted below it and stand in the table.
 */
export function visitMap(
  head: ChartHead,
  visits: readonly VisitCount[],
  urlOfState?: (code: string) => string | undefined,
): Chart {
  const sorted = visits.toSorted((a, b) => b.count - a.count || byText(a.home + a.host, b.home + b.host));
  const placed = sorted.filter((it) => pointOfState(it.home) && pointOfState(it.host));
  const total = visits.reduce((sum, it) => sum + it.count, 0);
  const hosts = new Set(visits.map((it) => it.host)).size;
  const description = `${counted(total, 'visit')} to ${counted(hosts, 'state')}`;
  return {
    svg: svgOf(head.id, head.title, description, width, drawing(placed, sorted, urlOfState), 'chart-map'),
    table: tableMarkup({
      caption: head.title,
      columns: ['Host', 'Visitors', 'Visits'],
      rows: sorted
        .slice(0, rowsShown)
        .map((it) => [{ text: nameOfState(it.host), url: it.url }, nameOfState(it.home), it.count]),
      whenEmpty: 'No visits recorded.',
    }),
  };
}

function drawing(
  placed: readonly VisitCount[],
  all: readonly VisitCount[],
  urlOfState?: (code: string) => string | undefined,
): Drawing {
  const spots = spotsOf(placed);
  const named = new Set(placed.flatMap((it) => [it.home, it.host]));
  const land = worldOutlines.map(({ code, path }) =>
    element('path', { class: named.has(code) ? 'land named' : 'land', d: path }),
  );
  const homes = [...new Set(placed.map((it) => it.home))].filter(
    (code) => !spots.some((it) => it.code === code),
  );
  return {
    height: height + 22,
    marks: [
      element('g', { transform: 'scale(.5)' }, ...land),
      ...placed.slice(0, arcsDrawn).map((it) => arc(it, placed[0]?.count ?? 1)),
      ...homes.map(homeMark),
      ...spots.map((it) => linked(urlOfState?.(it.code), spotMark(it))),
      ...labelMarks(spots),
      remark(placed, all),
    ],
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The states that received visits, the busiest first; the area of a circle is in proportion to the number. */
function spotsOf(placed: readonly VisitCount[]): readonly Spot[] {
  const counts = new Map<string, number>();
  for (const { host, count } of placed) counts.set(host, (counts.get(host) ?? 0) + count);
  const most = Math.max(1, ...counts.values());
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .map(([code, count]) => {
      const [x, y] = placeOf(code);
      return { code, x, y, count, radius: 3 + 11 * Math.sqrt(count / most) };
    });
}

function placeOf(code: string): readonly [number, number] {
  const [x, y] = pointOfState(code) ?? [0, 0];
  return [x / 2, y / 2];
}

function arc({ home, host, count }: VisitCount, most: number): Markup | undefined {
  if (home === host) return undefined;
  const [x1, y1] = placeOf(home);
  const [x2, y2] = placeOf(host);
  const far = Math.hypot(x2 - x1, y2 - y1);
  // Bent to one side of the way, so that visits and return visits lie apart.
  const bend = Math.min(0.22, 30 / Math.max(far, 1) + 0.1);
  const middleX = (x1 + x2) / 2 + (y2 - y1) * bend;
  const middleY = (y1 + y2) / 2 - (x2 - x1) * bend;
  const path = `M${[x1, y1].map(fix).join(' ')}Q${[middleX, middleY, x2, y2].map(fix).join(' ')}`;
  const title = `${nameOfState(home)} to ${nameOfState(host)}: ${counted(count, 'visit')}`;
  const stroke = (0.6 + 3.4 * Math.sqrt(count / most)).toFixed(1);
  return element(
    'path',
    { class: 'arc', d: path, 'stroke-width': stroke },
    element('title', {}, words(title)),
  );
}

function fix(value: number): string {
  return value.toFixed(1);
}

function homeMark(code: string): Markup {
  const [cx, cy] = placeOf(code);
  return element('circle', { class: 'home', cx, cy, r: 2.6 }, element('title', {}, words(nameOfState(code))));
}

function spotMark({ code, x, y, count, radius }: Spot): Markup {
  const title = `${nameOfState(code)}: ${counted(count, 'visit')} received`;
  return element(
    'g',
    { 'data-count': String(count) },
    element('title', {}, words(title)),
    element('circle', { class: 'visits', cx: x, cy: y, r: radius }),
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Names of the busiest states, right or left of their circles, where no other name lies. */
function labelMarks(spots: readonly Spot[]): readonly Markup[] {
  const taken: Box[] = [];
  const takenOnPhone: Box[] = [];
  const marks: Markup[] = [];
  for (const spot of spots) {
    if (marks.length === labelsDrawn) break;
    const label = `${nameOfState(spot.code)} ${spot.count.toLocaleString('en')}`;
    const side = ([1, -1] as const).find((it) => isFree(boxOf(spot, label, it, size), taken));
    if (side === undefined) continue;
    taken.push(boxOf(spot, label, side, size));
    const onPhone = boxOf(spot, label, side, sizeOnPhone);
    const isMajor =
      takenOnPhone.length < labelsOnPhone && isFree(onPhone, takenOnPhone, width + marginOnPhone);
    if (isMajor) takenOnPhone.push(onPhone);
    const name = ['halo', side === -1 ? 'end' : '', isMajor ? '' : 'minor'];
    const x = spot.x + side * (spot.radius + 4);
    marks.push(element('text', { class: name.filter(Boolean).join(' '), x, y: spot.y + 4 }, words(label)));
  }
  return marks;
}

function boxOf({ x, y, radius }: Spot, label: string, side: 1 | -1, letters: number): Box {
  const start = x + side * (radius + 4);
  const wide = textWidth(label, letters);
  const [left, right] = side === 1 ? [start, start + wide] : [start - wide, start];
  return { left, right, top: y - letters * 0.75, bottom: y + letters * 0.75 };
}

function isFree(box: Box, taken: readonly Box[], right = width): boolean {
  return box.left > 0 && box.right < right && !taken.some((it) => overlap(box, it));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What is not drawn: visits without a place, and the least frequent ones. */
function remark(placed: readonly VisitCount[], all: readonly VisitCount[]): Markup | undefined {
  const sum = (of: readonly VisitCount[]): number => of.reduce((total, it) => total + it.count, 0);
  const off = sum(all) - sum(placed);
  const thin = Math.max(0, placed.length - arcsDrawn);
  const parts = [
    off > 0 ? `${counted(off, 'visit')} with a side that is not on the map` : '',
    thin > 0 ? `${counted(thin, 'more connection')} without an arc` : '',
  ].filter(Boolean);
  const missing = parts.length > 0 ? `${parts.join('; ')}: see the table` : undefined;
  const text = all.length === 0 ? 'No visits recorded' : missing;
  return text ? element('text', { class: 'soft', x: 4, y: height + 14 }, words(text)) : undefined;
}
