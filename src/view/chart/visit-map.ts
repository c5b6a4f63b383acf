import { nameOfState } from '#lexicon/states';
import { pointOfState, worldOutlines, worldSheet } from '#lexicon/world';
import { counted } from '../labels.ts';
import { type Chart, type ChartHead, type Drawing, svgOf } from './chart.ts';
import { labelMarks, type Spot } from './map-labels.ts';
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
const arcsDrawn = 500;
/** So many rows stand in the table; a drawing of more connections than these is read by its counts. */
const rowsShown = 200;

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
  const land = landMarks().map((it) => (named.has(it.code) ? it.named : it.plain));
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
      ...labelMarks(spots, width),
      remark(placed, all),
    ],
  };
}

interface Land {
  readonly code: string;
  readonly plain: Markup;
  readonly named: Markup;
}

let lands: readonly Land[] | undefined;

/** The outlines of all states, with and without visits: the same for every map, so written once. */
function landMarks(): readonly Land[] {
  lands ??= worldOutlines.map(({ code, path }) => ({
    code,
    plain: element('path', { class: 'land', d: path }),
    named: element('path', { class: 'land named', d: path }),
  }));
  return lands;
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
