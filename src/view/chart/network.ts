import { counted } from '../labels.ts';
import { type Chart, type ChartHead, chartOf, type Drawing, type Place } from './chart.ts';
import { fitted, textWidth } from './fit.ts';
import { element, joined, linked, type Markup, words } from './markup.ts';

/** A state or person with whom the one in the middle has to do. */
export interface Neighbour {
  readonly name: string;
  /** How many events they share; the width of the line. */
  readonly count: number;
  readonly url?: string | undefined;
  /** The address of the page that shows this neighbour's own neighbours too. */
  readonly expandUrl?: string | undefined;
  /** Own neighbours, where they have been asked for. */
  readonly neighbours?: readonly Neighbour[] | undefined;
}

const drawnWide = 24;
const drawnNarrow = 14;
const rowHeight = 30;
const size = 11;

interface Node {
  readonly neighbour: Neighbour;
  /** 1 for a neighbour, 2 for a neighbour's neighbour. */
  readonly ring: 1 | 2;
  readonly x: number;
  readonly y: number;
  readonly from: readonly [number, number];
}

/**
 * One state or person in the middle, the most frequent neighbours around it, the width of a line by the number of
 * events. A neighbour that has been expanded shows its own neighbours beside it. The table has all of them.
 */
export function network(head: ChartHead, centre: string, neighbours: readonly Neighbour[]): Chart {
  const sorted = neighbours.toSorted(byCount);
  const table = {
    columns: ['With', 'Through', 'Events'],
    rows: sorted.flatMap((it) => [
      [{ text: it.name, url: it.url }, centre, it.count],
      ...(it.neighbours ?? []).map((other) => [{ text: other.name, url: other.url }, it.name, other.count]),
    ]),
    whenEmpty: 'No neighbours recorded.',
  };
  const description = `${counted(sorted.length, 'neighbour')} of ${centre}${sorted[0] ? `, most with ${sorted[0].name}` : ''}`;
  return chartOf(head, description, table, (place) => drawing(place, centre, sorted));
}

function byCount(a: Neighbour, b: Neighbour): number {
  return b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function drawing(place: Place, centre: string, sorted: readonly Neighbour[]): Drawing {
  const drawn = sorted.slice(0, place.isNarrow ? drawnNarrow : drawnWide);
  const right = drawn.filter((_, index) => index % 2 === 0);
  const left = drawn.filter((_, index) => index % 2 === 1);
  const rows = Math.max(rowsOf(left), rowsOf(right), 3);
  const height = rows * rowHeight + 24;
  const middle: readonly [number, number] = [place.width / 2, height / 2];
  const nodes = [...fan(right, 1, middle, place), ...fan(left, -1, middle, place)];
  const most = Math.max(1, ...drawn.map((it) => it.count));
  const more = sorted.length - drawn.length;
  return {
    height: height + 22,
    marks: [
      ...nodes.map((it) => edge(it, most)),
      ...nodes.map((it) => nodeMark(it, most, middle[0], place)),
      element('circle', { class: 'hub', cx: middle[0], cy: middle[1], r: 8 }),
      element(
        'text',
        { class: 'strong middle halo', x: middle[0], y: middle[1] - 14 },
        words(fitted(centre, place.width * 0.45, size)),
      ),
      more > 0
        ? element('text', { class: 'soft small', x: 0, y: height + 14 }, words(`${more} more in the table`))
        : undefined,
      sorted.length === 0
        ? element(
            'text',
            { class: 'soft small middle', x: middle[0], y: middle[1] + 26 },
            words('No neighbours recorded'),
          )
        : undefined,
    ],
  };
}

function rowsOf(side: readonly Neighbour[]): number {
  return side.reduce((sum, it) => sum + 1 + shownOf(it).length, 0);
}

function shownOf(neighbour: Neighbour): readonly Neighbour[] {
  return (neighbour.neighbours ?? []).toSorted(byCount).slice(0, 8);
}

/** One half of the circle: a row for each node, on an ellipse, the neighbours of a neighbour farther out. */
function fan(
  side: readonly Neighbour[],
  direction: 1 | -1,
  [centreX, centreY]: readonly [number, number],
  place: Place,
): readonly Node[] {
  const rows = side.flatMap((parent) => [
    { neighbour: parent, parent: undefined },
    ...shownOf(parent).map((neighbour) => ({ neighbour, parent })),
  ]);
  const reach = place.width * (place.isNarrow ? 0.2 : 0.24);
  const farther = place.width * (place.isNarrow ? 0.05 : 0.06);
  const placeAt = (index: number, more: number): readonly [number, number] => {
    const part = rows.length === 1 ? 0 : (index / (rows.length - 1)) * 2 - 1;
    const y = centreY + part * ((rows.length - 1) / 2) * rowHeight;
    return [centreX + direction * (reach * (0.55 + 0.45 * Math.sqrt(1 - part * part * 0.9)) + more), y];
  };
  return rows.map(({ neighbour, parent }, index) => {
    const at = parent ? rows.findIndex((it) => it.neighbour === parent) : -1;
    const from: readonly [number, number] = parent ? placeAt(at, 0) : [centreX, centreY];
    const [x, y] = placeAt(index, parent ? farther : 0);
    return { neighbour, ring: parent ? 2 : 1, x, y, from };
  });
}

function edge({ neighbour, x, y, from, ring }: Node, most: number): Markup {
  const [startX, startY] = from;
  const bend = ring === 1 ? startX + (x - startX) * 0.55 : startX;
  const path = `M${fix(startX)} ${fix(startY)}Q${fix(bend)} ${fix(y)} ${fix(x)} ${fix(y)}`;
  return element('path', {
    class: 'edge',
    d: path,
    'stroke-width': 0.8 + 5 * Math.sqrt(Math.min(1, neighbour.count / most)),
  });
}

function fix(value: number): string {
  return value.toFixed(1);
}

function nodeMark({ neighbour, x, y, ring }: Node, most: number, centreX: number, place: Place): Markup {
  const side = x > centreX ? 1 : -1;
  const radius = ring === 2 ? 3 : 3.5 + 4.5 * Math.sqrt(neighbour.count / most);
  const start = x + side * (radius + 5);
  const button = neighbour.expandUrl && !neighbour.neighbours ? 16 : 0;
  const count = neighbour.count.toLocaleString('en');
  const room = (side === 1 ? place.width - start : start) - button - count.length * 6.4 - 8;
  const anchor = side === 1 ? '' : ' end';
  const name = fitted(neighbour.name, Math.max(room, 20), size);
  const buttonX = start + side * (textWidth(name, size) + count.length * 6.4 + 18);
  return joined([
    linked(
      neighbour.url,
      element(
        'g',
        { 'data-count': '1' },
        element('title', {}, words(`${neighbour.name}: ${counted(neighbour.count, 'event')}`)),
        element('circle', { class: ring === 1 ? 'mark' : 'home', cx: x, cy: y, r: radius }),
        element(
          'text',
          { class: `halo${anchor}`, x: start, y: y + 4 },
          element('tspan', { class: 'name' }, words(name)),
          element('tspan', { class: 'soft', dx: 5 }, words(count)),
        ),
      ),
    ),
    button > 0 ? expandMark(neighbour, Math.min(Math.max(buttonX, 7), place.width - 7), y) : undefined,
  ]);
}

function expandMark({ name, expandUrl }: Neighbour, x: number, y: number): Markup {
  return linked(
    expandUrl,
    element('title', {}, words(`Show the neighbours of ${name}`)),
    element('circle', { class: 'home', cx: x, cy: y, r: 6 }),
    element('path', { class: 'rule plus', d: `M${fix(x - 3)} ${fix(y)}h6M${fix(x)} ${fix(y - 3)}v6` }),
  );
}
