const plainAscii = /^[\u0020-\u007e]*$/u;
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6])/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal the text takes: none for combining marks, two for wide characters. The text holds no controls. */
export function widthOf(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** The text with spaces after it up to the width; a longer text is left as it is. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A run of text with one style; what a style looks like is the painter's affair. */
export interface Run<Style> {
  readonly text: string;
  readonly style?: Style | undefined;
}

/**
 * Breaks runs into lines of at most `width` columns, at spaces; a word that is longer than a line is cut. Spaces between
 * the words of a run and between runs are one column wide and are not kept at a break.
 */
export function wrapRuns<Style>(
  runs: readonly Run<Style>[],
  width: number,
): readonly (readonly Run<Style>[])[] {
  const words = runs.flatMap(({ text, style }) =>
    text
      .split(' ')
      .filter((it) => it !== '')
      .flatMap((word) => chopped(word, width).map((part) => ({ text: part, style }))),
  );
  const lines: Run<Style>[][] = [];
  let room = 0;
  for (const word of words) {
    const needed = widthOf(word.text) + 1;
    const line = lines.at(-1);
    if (line && needed <= room) {
      line.push(word);
      room -= needed;
    } else {
      lines.push([word]);
      room = width - needed + 1;
    }
  }
  return lines.map(joined);
}

/** Words of one style become one run again, so that a line carries as few style codes as it can. */
function joined<Style>(words: readonly Run<Style>[]): readonly Run<Style>[] {
  const runs: Run<Style>[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.style === word.style)
      runs[runs.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    else runs.push(runs.length === 0 ? word : { ...word, text: ` ${word.text}` });
  }
  return runs;
}

function chopped(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && widthOf(part) + widthOf(segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** The text with its middle cut out at word boundaries, an ellipsis in its place, so that it takes at most `width` columns. */
export function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const words = text.split(' ');
  const head: string[] = [];
  const tail: string[] = [];
  let room = width - 3;
  for (let from = 0, to = words.length - 1; from <= to; ) {
    const isHead = head.join(' ').length <= 2 * tail.join(' ').length;
    const word = (isHead ? words[from] : words[to]) ?? '';
    room -= widthOf(word) + 1;
    if (room < 0) break;
    if (isHead) {
      head.push(word);
      from += 1;
    } else {
      tail.unshift(word);
      to -= 1;
    }
  }
  return [head.join(' '), '…', tail.join(' ')].filter((it) => it !== '').join(' ');
}
