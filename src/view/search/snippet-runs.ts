import type { Span } from '#model/span';
import type { Runs } from '../show/setting.ts';

/** Part of a text; marks are the found words, as offsets in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/**
 * A snippet word by word, the found words in a style of their own, or in ‹ › where there is no colour. Signs beside a
 * found word stay on it, so that setting puts no space between them.
 */
export function snippetRuns({ text, marks }: MarkedText, colour: boolean): Runs {
  return Array.from(text.matchAll(/\S+/gu), ({ index, 0: word }) => {
    const own = marks.filter((it) => it.start < index + word.length && it.end > index);
    if (own.length === 0) return { text: word };
    return colour
      ? { text: word, style: ['bold', 'yellow'] as const }
      : { text: bracketed(word, index, own) };
  });
}

function bracketed(word: string, at: number, marks: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of marks) {
    const [from, to] = [Math.max(0, start - at), Math.min(word.length, end - at)];
    result += `${word.slice(done, from)}‹${word.slice(from, to)}›`;
    done = to;
  }
  return result + word.slice(done);
}

/** The runs between quotation marks, which stand on the first and the last word. */
export function quoted(runs: Runs): Runs {
  return runs.map((run, at) => ({
    ...run,
    text: `${at === 0 ? '“' : ''}${run.text}${at === runs.length - 1 ? '”' : ''}`,
  }));
}
