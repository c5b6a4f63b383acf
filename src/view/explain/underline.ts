import { widthOf } from '../cells.ts';
import { onOneLine } from '../plain-text.ts';
import type { ExplainedMark } from './model.ts';

/** A part of a line of carets: spaces, or the carets of a mark. */
interface CaretRun {
  readonly text: string;
  readonly mark?: ExplainedMark | undefined;
}

/** One line of a sentence, and below it as many lines of carets as marks lie above one another. */
export interface UnderlinedLine {
  readonly text: string;
  readonly carets: readonly (readonly CaretRun[])[];
}

/** A grapheme as it is shown: its place in the text, and its columns from the start of its line. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;

/**
 * Breaks a sentence into lines of at most `width` columns, at spaces where it can, and puts carets under its marks, the
 * number of each at its start. Columns are counted by grapheme: a wide one has two carets, a combining mark none.
 */
export function underlined(
  text: string,
  marks: readonly ExplainedMark[],
  width: number,
): readonly UnderlinedLine[] {
  return linesOfCells(cellsOf(text), width).map((cells) => ({
    text: cells
      .map((it) => it.text)
      .join('')
      .trimEnd(),
    carets: caretLines(cells, marks),
  }));
}

/** Runs of white space become one space; what a terminal would obey goes. */
function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const shown = shownAs(segment);
    const last = cells.at(-1);
    if (last && (shown === '' || (shown === ' ' && last.text === ' ')))
      cells[cells.length - 1] = { ...last, end };
    else cells.push({ start: index, end, text: shown, width: shown === '' ? 0 : widthOf(shown) });
  }
  return cells;
}

function shownAs(grapheme: string): string {
  if (/^\s+$/u.test(grapheme)) return ' ';
  if (invisible.test(grapheme)) return '';
  // The letter keeps a leading space from being trimmed.
  return onOneLine(`x${grapheme}`).slice(1);
}

function linesOfCells(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let room = width;
  for (const cell of cells) {
    if (cell.text === ' ' && line.length === 0 && lines.length > 0) continue;
    line.push(cell);
    room -= cell.width;
    if (room >= 0 || (cell.text === ' ' && room === -1)) continue;
    const space = line.findLastIndex((it, index) => it.text === ' ' && index < line.length - 1);
    const rest = line.splice(space < 1 ? line.length - 1 : space + 1);
    lines.push(line);
    line = rest;
    room = width - rest.reduce((sum, it) => sum + it.width, 0);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

interface Placed {
  readonly mark: ExplainedMark;
  readonly column: number;
  readonly text: string;
}

function caretLines(
  cells: readonly Cell[],
  marks: readonly ExplainedMark[],
): readonly (readonly CaretRun[])[] {
  const rows: Placed[][] = [];
  for (const mark of marks) {
    const placed = placeOf(mark, cells);
    if (!placed) continue;
    const row = rows.find((it) => endOf(it.at(-1)) <= placed.column);
    if (row) row.push(placed);
    else rows.push([placed]);
  }
  return rows.map(runsOf);
}

/** Where the carets of the mark lie in the line; undefined where it has no part in it. */
function placeOf(mark: ExplainedMark, cells: readonly Cell[]): Placed | undefined {
  if (mark.end <= (cells[0]?.start ?? 0) || mark.start >= (cells.at(-1)?.end ?? 0)) return undefined;
  const from = cells.findIndex((it) => it.start < mark.end && it.end > mark.start && it.width > 0);
  if (from < 0) return undefined;
  let to = from;
  while (to < cells.length && (cells[to]?.start ?? 0) < mark.end) to += 1;
  while (to > from + 1 && cells[to - 1]?.text === ' ') to -= 1;
  const columns = widthIn(cells, from, to);
  const isStart = (cells[from]?.start ?? 0) <= mark.start;
  const number = isStart ? String(mark.number) : '';
  return { mark, column: widthIn(cells, 0, from), text: number.padEnd(columns, '^') };
}

function widthIn(cells: readonly Cell[], from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += cells[at]?.width ?? 0;
  return width;
}

/** The first column that is free for another mark; one space keeps two numbers apart. */
function endOf(placed: Placed | undefined): number {
  return placed ? placed.column + placed.text.length + (/\d$/u.test(placed.text) ? 1 : 0) : 0;
}

function runsOf(row: readonly Placed[]): readonly CaretRun[] {
  let column = 0;
  return row.flatMap(({ mark, column: at, text }) => {
    const gap = ' '.repeat(at - column);
    column = at + text.length;
    return [...(gap === '' ? [] : [{ text: gap }]), { text, mark }];
  });
}
