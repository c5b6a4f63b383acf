import type { SentenceReading } from '#model/reading';
import type { Paper } from './papers.ts';

const numbers = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);

/** How many papers the words count ("*fourteen* agreements", "more than a *dozen* papers"); undefined where they give no number. */
export function countOf({ from, head }: Paper, { sentence }: SentenceReading): number | undefined {
  for (const token of sentence.tokens.slice(Math.max(0, from - 3), head)) {
    const known = token.folded === 'dozen' ? 12 : numbers.get(token.folded);
    if (known !== undefined && known > 1) return known;
    if (/^\d{1,2}$/u.test(token.folded)) return Number(token.folded);
  }
  return undefined;
}
