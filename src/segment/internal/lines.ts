import type { Span } from '#model/span';
import { allMatches } from '#text/all-matches';

/** A line of text without the white space around it. */
export interface Line extends Span {
  /** Columns before the first character; a tab counts as eight. */
  readonly indent: number;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly apart: boolean;
  /** Whether it is one of several cells of a line with wide gaps (two-column print). */
  readonly cell: boolean;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const wideGap = / {4,}|\t+ *| *\t+/gu;
/** Cells of print are short; wider runs are prose with odd spacing. */
const widestCell = 60;

/** The lines of a text that are not blank, in order; short cells that a wide gap sets apart are lines of their own. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  const take = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      apart = true;
      return;
    }
    const from = start + raw.indexOf(trimmed);
    const cells = cellsOf(trimmed, from);
    const indent = raw.slice(0, from - start).replaceAll('\t', ' '.repeat(8)).length;
    for (const [index, cell] of cells.entries()) {
      lines.push({ ...cell, indent, apart: apart && index === 0, cell: cells.length > 1 });
    }
    apart = false;
  };
  let start = 0;
  for (const match of allMatches(text, lineBreak)) {
    take(start, match.index);
    start = match.index + match[0].length;
  }
  take(start, text.length);
  return lines;
}

function cellsOf(trimmed: string, from: number): readonly Span[] {
  const whole = [{ start: from, end: from + trimmed.length }];
  if (trimmed.length > widestCell * 3) return whole;
  const cells: Span[] = [];
  let start = 0;
  for (const gap of allMatches(trimmed, wideGap)) {
    cells.push({ start: from + start, end: from + gap.index });
    start = gap.index + gap[0].length;
  }
  if (cells.length === 0) return whole;
  cells.push({ start: from + start, end: from + trimmed.length });
  return cells.every((cell) => cell.end - cell.start <= widestCell) ? cells : whole;
}
