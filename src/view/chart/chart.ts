import { element, type Markup, words } from './markup.ts';
import { type Table, tableMarkup } from './table.ts';

/** A chart as a page takes it; both parts are finished, escaped HTML. */
export interface Chart {
  /** One `svg` for wide places and one for narrow ones (the style sheet shows the one that fits), or one for both. */
  readonly svg: string;
  /** The same data as a `table`. */
  readonly table: string;
}

/** What every chart is told. */
export interface ChartHead {
  /** Unique in the page: letters, digits, hyphens. */
  readonly id: string;
  /** The accessible name, and the caption of the table. */
  readonly title: string;
}

/** What one drawing holds: marks in units of a view box that is `width` wide. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly (Markup | undefined)[];
}

/** Where a drawing will stand. */
export interface Place {
  /** Units of the view box, about one pixel each. */
  readonly width: number;
  readonly isNarrow: boolean;
  /** Starts every id inside the drawing, so that both variants can stand in one page. */
  readonly id: string;
}

const wideWidth = 820;
const narrowWidth = 360;

/** The chart from its description in words, the table and a function that draws it for a place. */
export function chartOf(
  { id, title }: ChartHead,
  description: string,
  table: Omit<Table, 'caption'>,
  draw: (place: Place) => Drawing,
): Chart {
  const places: readonly Place[] = [
    { width: wideWidth, isNarrow: false, id: `${id}-wide` },
    { width: narrowWidth, isNarrow: true, id: `${id}-narrow` },
  ];
  return {
    svg: places
      .map((place) =>
        svgOf(place.id, title, description, place.width, draw(place), place.isNarrow ? 'narrow' : 'wide'),
      )
      .join('\n'),
    table: tableMarkup({ caption: title, ...table }),
  };
}

/**
 * One drawing with its name and description. A drawing without links is one image to a screen reader; links must stay
 * reachable, so with them it is a group.
 */
export function svgOf(
  id: string,
  title: string,
  description: string,
  width: number,
  { height, marks }: Drawing,
  variant: string,
): Markup {
  const hasLinks = marks.some((it) => it?.includes('<a '));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      class: `chart ${variant}`,
      role: hasLinks ? 'group' : 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    element('title', { id: `${id}-title` }, words(title)),
    element('desc', { id: `${id}-desc` }, words(description)),
    ...marks,
  );
}

/** The drawing alone, for a page that has the same data as a table beside it. */
export function drawingOf({ svg }: Chart): string {
  return `<figure class="chart-figure">\n${svg}\n</figure>`;
}

/** The chart as a figure: the drawing, and its table behind a line that opens it. */
export function figureOf({ svg, table }: Chart): string {
  return `<figure class="chart-figure">
${svg}
<details class="chart-table"><summary>The same as a table</summary>
<div class="chart-scroll" tabindex="0" role="group" aria-label="Table">${table}</div>
</details>
</figure>`;
}
