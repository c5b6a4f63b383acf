import { onOneLine } from '../plain-text.ts';

/** The tabular form of a page: what is in its main list, a row each. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Cell = string | number | boolean | undefined;

/** CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** What begins a formula; a tab or a line break before it does not help, for cells are on one line and trimmed. */
const formula = /^[=+\-@＝＋－＠]/u;

function csvCell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const line = onOneLine(value);
  const tame = formula.test(line) ? `'${line}` : line;
  return /[",]/u.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
