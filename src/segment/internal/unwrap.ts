import type { Span } from '#model/span';
import type { Line } from './lines.ts';

const listMarker = /^(?:[-–—•*·▪◦‣●■o]|\(?(?:\p{N}{1,2}|\p{L}|[ivx]{1,4})[.)])\s/u;
const lowerStart = /^[\p{Ll}\p{N}(“"'‘]/u;
const openEnd = /[\p{L}\p{M}\p{N},\-–—’')”"]$/u;
/** Lines of wrapped text are at most this long. */
const widestWrap = 130;
/** A line that is set in further belongs to something else: a centred mark, another column. */
const widestIndent = 10;
/** At least this share of the neighbouring lines must run on for the text to count as wrapped. */
const leastRunOn = 0.4;

/** Whether the line opens an item of a bulleted or numbered list. */
export function startsListItem(words: string): boolean {
  return listMarker.test(words);
}

/**
 * The paragraphs of a text as spans. Each line is one, unless the text is wrapped at a fixed width (wire copy, OCR, mail):
 * then lines that run on are joined. Linear.
 */
export function joinLines(text: string, lines: readonly Line[]): readonly Span[] {
  const wrap = wrapOf(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (last && before && wrap && runsOn(text, before, line, wrap)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

/** Lines shorter than this need no wrapping. */
const leastWrapped = 30;
/** The width of a telegram's line at most, and how much of it a line that runs on fills at least. */
const widestTelegram = 80;
const leastTelegram = 50;

/** The width at which a text is wrapped, and whether it is all in capitals, as telegrams are. */
interface Wrap {
  readonly width: number;
  readonly inCapitals: boolean;
}

/** How the text is wrapped; undefined where its lines are whole paragraphs. */
function wrapOf(text: string, lines: readonly Line[]): Wrap | undefined {
  const width = Math.max(...lines.map((line) => line.end - line.start + line.indent), 0);
  if (width > widestWrap) return undefined;
  const pairs = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before || line.apart || line.cell || before.cell) return [];
    return [{ end: text.slice(before.start, before.end), next: text.slice(line.start, line.end) }];
  });
  const open = pairs.filter(({ end }) => isFull(end) && !/[.!?:;…]["”’')]?$/u.test(end)).length;
  const runOn = pairs.filter(
    ({ end, next }) => isFull(end) && /^\p{Ll}/u.test(next) && openEnd.test(end),
  ).length;
  if ((pairs.length >= 3 && runOn >= pairs.length * leastRunOn) || (runOn >= 2 && runOn >= open * leastRunOn))
    return { width, inCapitals: false };
  const told = pairs.filter(
    ({ end, next }) => end.length >= leastTelegram && isUpper(end) && isUpper(next),
  ).length;
  return width <= widestTelegram && told >= 3 && told >= pairs.length * leastRunOn
    ? { width, inCapitals: true }
    : undefined;
}

/** Whether a line is long enough to be wrapped, or ends within a word. */
const isFull = (line: string): boolean => line.length >= leastWrapped || /\p{L}-$/u.test(line);

/** The subject of a wire's message on a line of its own ("RUSSIA-ARMENIA-TALKS"). */
const slug = /^\p{Lu}+(?:[-/]\p{Lu}+)+$/u;

/** Whether the line continues the paragraph of the line before it. */
function runsOn(text: string, before: Line, line: Line, { width, inCapitals }: Wrap): boolean {
  if (line.apart || line.cell || before.cell) return false;
  const [previous, next] = [text.slice(before.start, before.end), text.slice(line.start, line.end)];
  if (startsListItem(next) || slug.test(previous)) return false;
  const ended = /[.!?:;…][”"’')\]]{0,2}$/u.test(previous);
  if ((ended && line.indent > before.indent) || Math.abs(line.indent - before.indent) > widestIndent)
    return false;
  if (/\p{L}-$/u.test(previous) && /^\p{L}/u.test(next)) return true;
  if (lowerStart.test(next) && !ended) return true;
  const room = width - (before.end - before.start + before.indent);
  const firstWord = /^\S+/u.exec(next)?.[0].length ?? 0;
  if (room <= firstWord + 4) return true;
  return (
    !ended && (isUpper(previous) && !inCapitals ? isUpper(next) && /^\p{L}/u.test(next) : room <= width * 0.3)
  );
}

const isUpper = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
