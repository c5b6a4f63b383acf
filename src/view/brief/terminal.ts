import { styleText } from 'node:util';
import { cutMiddle, padded, type Run, widthOf, wrapRuns } from '../cells.ts';
import { onOneLine } from '../plain-text.ts';
import type { Citation } from './model.ts';
import {
  type Detail,
  type Line,
  type Mark,
  numbersOf,
  type Page,
  placeQuotes,
  type Quote,
  type Section,
  type SourceLine,
} from './page.ts';

type Style = Parameters<typeof styleText>[0];
type Runs = readonly Run<Style>[];

/** How the page is to be printed. */
export interface TerminalOptions {
  /** Columns of the terminal; text is set no wider than is good to read. */
  readonly columns: number;
  readonly colour: boolean;
}

/** Breaks runs into painted lines of at most so many columns. */
type Set = (runs: Runs, width: number) => readonly string[];

interface Setting {
  readonly set: Set;
  readonly width: number;
  readonly dateWidth: number;
}

const widest = 108;
const narrowest = 40;
/** Longer quotes lose their middle: below a head, and below a detail, of which there may be many. */
const quoteColumns = 240;
const detailQuoteColumns = 100;

const tones: Readonly<Record<Mark['tone'], Style>> = {
  open: 'yellow',
  denied: 'red',
  unsure: 'magenta',
  support: 'green',
};

/** Sets the page for a terminal: dates in a column of their own, quotes dim, long quotes cut in the middle. */
export function briefTerminal(page: Page, options: TerminalOptions): string {
  const width = Math.max(narrowest, Math.min(options.columns, widest));
  const setting = { set: setter(options.colour), width, dateWidth: dateWidthOf(page, width) };
  const { set } = setting;
  const lines = [
    ...set([{ text: page.title, style: 'bold' }], width),
    ...(page.lead ? set([{ text: page.lead }], width) : []),
    ...page.scope.flatMap((line) => set([{ text: line, style: 'dim' }], width)),
    ...page.sections.flatMap((section) => sectionLines(section, setting)),
    ...titleLines('Sources', setting),
    ...page.sources.flatMap((source) => sourceLines(source, page.sources.length, setting)),
  ];
  return `${lines.join('\n')}\n`;
}

function setter(colour: boolean): Set {
  const paint = ({ text, style }: Run<Style>) =>
    colour && style ? styleText(style, text, { validateStream: false }) : text;
  return (runs, width) =>
    wrapRuns(
      runs.map((run) => ({ ...run, text: onOneLine(run.text) })),
      width,
    ).map((line) => line.map(paint).join(''));
}

/** As wide as the widest date, within bounds that leave the text room; wider dates are broken. */
function dateWidthOf(page: Page, width: number): number {
  const dates = page.sections.flatMap((it) =>
    it.groups.flatMap((group) => group.lines.map((line) => line.when)),
  );
  const widestDate = Math.max(0, ...dates.map((it) => widthOf(it ?? '')));
  return Math.min(widestDate, width < 60 ? 12 : width < 100 ? 18 : 27);
}

function titleLines(title: string, { set, width }: Setting): readonly string[] {
  return ['', ...set([{ text: title.toUpperCase(), style: 'bold' }], width)];
}

function sectionLines({ title, note, groups }: Section, setting: Setting): readonly string[] {
  const { set, width } = setting;
  const isDated = groups.some((it) => it.lines.some((line) => line.when !== undefined));
  return [
    ...titleLines(title, setting),
    ...(note ? indented(set([{ text: note, style: 'dim' }], width - 2), 2) : []),
    ...groups.flatMap((group, index) => [
      ...(index > 0 ? [''] : []),
      ...(group.title ? indented(set([{ text: group.title, style: 'underline' }], width - 2), 2) : []),
      ...group.lines.flatMap((line, at) => [
        ...(at > 0 ? [''] : []),
        ...(isDated ? datedLine(line, setting) : plainLine(line, setting)),
      ]),
    ]),
  ];
}

/** The date on the left, broken into lines of its own column, beside the block of the line. */
function datedLine(line: Line, { set, width, dateWidth }: Setting): readonly string[] {
  const left = set([{ text: line.when ?? '' }], dateWidth);
  const indent = 2 + dateWidth + 2;
  const right = [...set(headRuns(line), width - indent), ...belowHead(line, set, width - indent)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `  ${padded(left[row] ?? '', dateWidth)}  ${right[row] ?? ''}`.trimEnd(),
  );
}

function plainLine(line: Line, { set, width }: Setting): readonly string[] {
  return [...indented(set(headRuns(line), width - 2), 2), ...indented(belowHead(line, set, width - 4), 4)];
}

function belowHead(line: Line, set: Set, width: number): readonly string[] {
  const { details, quotes } = placeQuotes(line);
  return [
    ...details.flatMap((it) => [
      ...hanging(set(detailRuns(it.detail), width - 2)),
      ...indented(quoteLinesOf(it.quotes, set, width - 2, detailQuoteColumns), 2),
    ]),
    ...quoteLinesOf(quotes, set, width, quoteColumns),
  ];
}

function quoteLinesOf(quotes: readonly Quote[], set: Set, width: number, columns: number): readonly string[] {
  return quotes.flatMap(({ quote, sources }) => {
    const numbers = sources.map((it) => `[${it}]`).join(' ');
    return set([{ text: `“${cutMiddle(onOneLine(quote), columns)}” ${numbers}`, style: 'dim' }], width);
  });
}

function headRuns(line: Line): Runs {
  return [
    { text: line.head, style: 'bold' },
    ...line.marks.map(({ tone, text }): Run<Style> => ({ text: `· ${text}`, style: tones[tone] })),
    ...numberRuns(line.citations),
  ];
}

function detailRuns({ label, text, citations }: Detail): Runs {
  return [
    ...(label ? [{ text: `${label}:`, style: 'cyan' as const }] : []),
    { text },
    ...numberRuns(citations),
  ];
}

function numberRuns(citations: readonly Citation[]): Runs {
  return numbersOf(citations).map((it) => ({ text: `[${it}]`, style: 'dim' }));
}

function sourceLines(
  { number, name, facts, url }: SourceLine,
  count: number,
  setting: Setting,
): readonly string[] {
  const mark = `[${number}]`.padStart(`[${count}]`.length);
  const indent = 2 + mark.length + 1;
  const runs: Runs = [
    { text: `${name}.` },
    { text: [...facts, ...(url ? [url] : [])].join('. '), style: 'dim' },
  ];
  return setting
    .set(runs, setting.width - indent)
    .map((line, index) => `${index === 0 ? `  ${mark} ` : ' '.repeat(indent)}${line}`);
}

function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => ' '.repeat(columns) + line);
}

/** The first line as it is, the others two columns in. */
function hanging(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? line : `  ${line}`));
}
