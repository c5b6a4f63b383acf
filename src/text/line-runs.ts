import type { Span } from '#model/span';

const bullet = String.raw`(?:[-–—*•·●▪■◦‣]|\([a-z\d]{1,4}\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])`;
const markerPattern = new RegExp(
  String.raw`^[ \t\u00a0]{0,40}(?<marker>${bullet})[ \t\u00a0]{1,8}(?=\S)`,
  'u',
);
const brokenWord = /\p{L}[-‑]$/u;
const endsSentence = /[.!?:;…]["'”’)\]]{0,3}$/u;
const maxWrapWidth = 110;

interface Line extends Span {
  /** The text between `start` and `end`, which are the line without surrounding white space. */
  readonly text: string;
  /** Length of the whole line: before the first line of a span a dateline may stand. */
  readonly width: number;
  readonly item: boolean;
  readonly indent: number;
}

/**
 * Length in code units of the list marker ("- ", "• ", "(a) ", "1. ") that opens the span, spaces after it
 * included; 0 where there is none.
 */
export function listMarkerLength(text: string, span: Span): number {
  return markerPattern.exec(text.slice(span.start, Math.min(span.end, span.start + 60)))?.[0].length ?? 0;
}

/**
 * Paragraphs, headings and list items of a span, in order, without surrounding white space, none of them blank.
 * A line break ends one, unless the text is hard-wrapped there (scans, wire copy): then the lines stay together
 * and the break is inside the span. Linear in the length of the span.
 */
export function lineRuns(text: string, span: Span): Span[] {
  const blocks: Line[][] = [[]];
  for (const line of linesOf(text, span)) {
    if (line) blocks.at(-1)?.push(line);
    else blocks.push([]);
  }
  const width = wrapWidth(blocks);
  return blocks.flatMap((block) => joinBlock(block, width));
}

/** At least so many blocks of a span must be wrapped for the others to be taken for wrapped at the same width. */
const leastWrapped = 2;

/** The width at which most blocks of several lines are wrapped; 0 where they are not. */
function wrapWidth(blocks: readonly (readonly Line[])[]): number {
  const several = blocks.filter((block) => block.length > 1);
  if (several.length < leastWrapped) return 0;
  const wrapped = several.map(widthOf).filter((width, at) => isWrapped(several[at] ?? [], width));
  return wrapped.length >= leastWrapped && wrapped.length * 2 >= several.length ? Math.max(...wrapped) : 0;
}

function widthOf(block: readonly Line[]): number {
  return Math.max(0, ...block.map((line) => line.width));
}

/** Lines of the span; `undefined` stands for a blank one. */
function* linesOf(text: string, span: Span): Generator<Line | undefined> {
  let from = span.start;
  while (from < span.end) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > span.end ? span.end : found;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    const lineStart = from === span.start ? startOfLine(text, from) : start;
    yield trimmed
      ? {
          start,
          end: start + trimmed.length,
          text: trimmed,
          width: start + trimmed.length - lineStart,
          indent: start - from,
          item: markerPattern.test(trimmed.slice(0, 60)),
        }
      : undefined;
    from = to + 1;
  }
}

/** Where the line of an offset starts; looks back no further than a dateline is long. */
function startOfLine(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - maxWrapWidth), at);
  return at - (before.length - 1 - before.lastIndexOf('\n'));
}

/** Joins the hard-wrapped lines of a block (lines with no blank one between). `usual` is the width of the blocks around it. */
function joinBlock(block: readonly Line[], usual: number): Span[] {
  const own = widthOf(block);
  const asUsual = usual > 0 && own <= usual;
  const width = asUsual ? usual : own;
  const wrapped = asUsual || isWrapped(block, own);
  const runs: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of block) {
    const open = runs.at(-1);
    if (open && previous && continues(previous, line, wrapped ? width : undefined)) open.end = line.end;
    else runs.push({ start: line.start, end: line.end });
    previous = line;
  }
  return runs;
}

/** Whether a block shows at least one surely broken line and enough of them to take the rest for wrapped, too. */
function isWrapped(block: readonly Line[], width: number): boolean {
  if (block.length < 2 || width > maxWrapWidth) return false;
  const breaks = block.slice(1).filter((line, index) => surelyBroken(block[index], line)).length;
  return breaks * 4 >= block.length - 1 && breaks > 0;
}

function continues(line: Line, next: Line, width: number | undefined): boolean {
  if (next.item && !isWrappedDay(line, next, width)) return false;
  if (surelyBroken(line, next)) return true;
  if (width === undefined || line.width < width * 0.6) return false;
  if (next.indent >= line.indent + 3 && endsSentence.test(line.text)) return false;
  const firstWord = next.text.split(/\s/u, 1)[0] ?? '';
  return line.width + firstWord.length + 1 > width * 0.92;
}

/** "… on May⏎2. He met …": a number that ends a sentence, and no list marker. */
function isWrappedDay(line: Line, next: Line, width: number | undefined): boolean {
  if (width === undefined || !/^\d/u.test(next.text)) return false;
  return line.width > width * 0.8 && !endsSentence.test(line.text);
}

function surelyBroken(line: Line | undefined, next: Line): boolean {
  if (!line || next.item || endsSentence.test(line.text)) return false;
  if (isTitleInCapitals(line.text) && isTitleInCapitals(next.text)) return true;
  return /^\p{Ll}/u.test(next.text) || brokenWord.test(line.text);
}

/** A headline set in capitals over several lines; columns (runs of spaces) are no headline. */
function isTitleInCapitals(text: string): boolean {
  return text.length >= 12 && !/[\p{Ll}\d]|\s{3}/u.test(text);
}
