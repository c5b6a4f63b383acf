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
  const width = wrapWidth(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (last && before && width !== undefined && runsOn(text, before, line, width)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

/** The width at which the text is wrapped; undefined where its lines are whole paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let pairs = 0;
  let runOn = 0;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start + line.indent;
    if (length > widestWrap) return undefined;
    width = Math.max(width, length);
    const before = lines[index - 1];
    if (!before || line.apart || line.cell || before.cell) continue;
    pairs += 1;
    const first = text.slice(line.start, line.start + 1);
    if (
      before.end - before.start >= 30 &&
      /\p{Ll}/u.test(first) &&
      openEnd.test(text.slice(before.end - 1, before.end))
    ) {
      runOn += 1;
    }
  }
  return pairs >= 3 && runOn >= pairs * leastRunOn ? width : undefined;
}

/** Whether the line continues the paragraph of the line before it. */
function runsOn(text: string, before: Line, line: Line, width: number): boolean {
  if (line.apart || line.cell || before.cell) return false;
  const [previous, next] = [text.slice(before.start, before.end), text.slice(line.start, line.end)];
  if (startsListItem(next)) return false;
  const ended = /[.!?:;…][”"’')\]]{0,2}$/u.test(previous);
  if ((ended && line.indent > before.indent) || Math.abs(line.indent - before.indent) > widestIndent)
    return false;
  if (/\p{L}-$/u.test(previous) && /^\p{L}/u.test(next)) return true;
  if (lowerStart.test(next) && !ended) return true;
  const room = width - (before.end - before.start + before.indent);
  const firstWord = /^\S+/u.exec(next)?.[0].length ?? 0;
  if (room <= firstWord + 4) return true;
  return !ended && (isUpper(previous) ? isUpper(next) : room <= width * 0.3);
}

const isUpper = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
