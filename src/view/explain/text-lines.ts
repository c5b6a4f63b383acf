import type { Span } from '#model/span';

/** The lines of a text, found by offset. */
export interface TextLines {
  readonly count: number;
  /** The line in which the offset lies, from 1. */
  readonly lineAt: (offset: number) => number;
  /** The span of a line without its line break; undefined where there is no such line. */
  readonly spanOf: (line: number) => Span | undefined;
}

/** Counts the lines of a text, as an editor does: at line feeds, carriage returns, and pairs of both. */
export function linesOf(text: string): TextLines {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/gu)) {
    spans.push({ start, end: index });
    start = index + lineBreak.length;
  }
  if (start < text.length || spans.length === 0) spans.push({ start, end: text.length });
  return {
    count: spans.length,
    lineAt: (offset) => {
      let [low, high] = [0, spans.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((spans[middle]?.start ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    },
    spanOf: (line) => spans[line - 1],
  };
}
