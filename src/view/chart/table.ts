import { counted } from '../labels.ts';
import { element, joined, linked, type Markup, words } from './markup.ts';

/** A cell: its text, and where it leads. A number is set flush right. */
type Cell = string | number | { readonly text: string; readonly url?: string | undefined };

/** The data of a chart in rows; the first cell of a row is its heading. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said in place of rows where there are none. */
  readonly whenEmpty?: string;
}

/** The table as HTML, with a caption and scoped headings. All text is escaped. */
export function tableMarkup({ caption, columns, rows, whenEmpty = 'Nothing recorded.' }: Table): Markup {
  const body =
    rows.length > 0
      ? rows.map((row) => element('tr', {}, ...row.map(cellMarkup)))
      : [element('tr', {}, element('td', { colspan: String(columns.length) }, words(whenEmpty)))];
  return element(
    'table',
    {},
    element('caption', {}, words(`${caption}: ${counted(rows.length, 'row')}`)),
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((it) => element('th', { scope: 'col' }, words(it)))),
    ),
    element('tbody', {}, joined(body)),
  );
}

function cellMarkup(cell: Cell, index: number): Markup {
  const isNumber = typeof cell === 'number';
  const text = words(typeof cell === 'object' ? cell.text : isNumber ? cell.toLocaleString('en') : cell);
  const content = typeof cell === 'object' ? linked(cell.url, text) : text;
  if (index === 0) return element('th', { scope: 'row' }, content);
  return element('td', { class: isNumber ? 'number' : undefined }, content);
}
