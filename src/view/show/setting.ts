import { styleText } from 'node:util';
import { padded, type Run, widthOf, wrapRuns } from '../cells.ts';
import { onOneLine } from '../plain-text.ts';

/** A colour or weight of a terminal, or several. */
export type Style = Parameters<typeof styleText>[0];
/** Text in styles, to be set as one paragraph. */
export type Runs = readonly Run<Style>[];

/** Where text is to be printed. */
export interface TextOptions {
  /** Columns of the terminal; text is set no wider than is good to read. */
  readonly columns: number;
  readonly colour: boolean;
}

/** Sets text for one terminal. */
export interface Setting {
  /** The columns that lines may take. */
  readonly width: number;
  readonly paint: (text: string, style: Style) => string;
  /** The runs, made safe, in painted lines of at most so many columns; all but the first are moved in by `indent`. */
  readonly set: (runs: Runs, width: number, indent?: number) => readonly string[];
  /** A label in a column of its own, and the text beside it. */
  readonly row: (label: string, runs: Runs, columns: RowColumns) => readonly string[];
}

/** The columns of a row: spaces before the label, those of the label with the gap after it, and all. */
export interface RowColumns {
  readonly before: number;
  readonly label: number;
  readonly width: number;
}

const widest = 110;
const narrowest = 40;

/** The setting for a terminal of so many columns; without colour nothing is painted. */
export function settingOf({ columns, colour }: TextOptions): Setting {
  const paint = (text: string, style: Style) =>
    colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
  const set: Setting['set'] = (runs, width, indent = 0) => {
    const clean = runs.map((run) => ({ ...run, text: onOneLine(run.text) }));
    const [first = [], ...rest] = wrapRuns(clean, width - indent);
    const painted = [first, ...rest].map((line) =>
      line.map(({ text, style }) => (style ? paint(text, style) : text)).join(''),
    );
    return painted.map((line, at) => (at === 0 ? line : ' '.repeat(indent) + line));
  };
  return {
    width: Math.max(narrowest, Math.min(columns, widest)),
    paint,
    set,
    row: (label, runs, { before, label: labelColumns, width }) => {
      const safe = onOneLine(label);
      const head = ' '.repeat(before) + paint(padded(safe, labelColumns), 'dim');
      const indent = ' '.repeat(before + Math.max(labelColumns, widthOf(safe)));
      return set(runs, width - indent.length).map((line, at) => (at === 0 ? head : indent) + line);
    },
  };
}

/** The lines as text: no spaces at their ends, each with a line feed. */
export function asText(lines: readonly string[]): string {
  return lines.map((it) => `${it.trimEnd()}\n`).join('');
}
