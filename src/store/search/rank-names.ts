import { keysOf } from './words.ts';

/** Candidates that share fewer letters with the name than this score are no hits. */
export const leastScore = 0.4;

/** The words of a name, folded, each once. */
export function nameWords(name: string): readonly string[] {
  return [...new Set(keysOf(name))];
}

/** The runs of three letters of a word with a mark at both ends, each once: `$an`, `ana`, `na$`. */
function gramsOf(word: string): readonly string[] {
  const letters = [...`$${word}$`];
  if (letters.length <= 3) return [letters.join('')];
  return [...new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))];
}

/** The grams of all words of some names, each once: what an engine indexes and looks up. */
export function gramsOfNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(nameWords).flatMap(gramsOf))];
}

/**
 * How like a name is to the one looked for, 0 to 1, whatever the order of the words: each word that is looked for counts
 * by the likest word of the name, and words of the name that nobody looked for count a little against it.
 */
export function nameScore(wanted: readonly string[], name: string): number {
  const words = nameWords(name);
  if (wanted.length === 0 || words.length === 0) return 0;
  const best = wanted.map((word) => Math.max(...words.map((other) => wordScore(word, other))));
  const found = best.reduce((sum, it) => sum + it, 0) / wanted.length;
  const extra = Math.max(0, words.length - wanted.length) / words.length;
  return found * (1 - 0.2 * extra);
}

function wordScore(wanted: string, word: string): number {
  if (wanted === word) return 1;
  const starts = word.startsWith(wanted) ? 0.6 + (0.3 * wanted.length) / word.length : 0;
  const [left, right] = [gramsOf(wanted), new Set(gramsOf(word))];
  const both = left.filter((gram) => right.has(gram)).length;
  return Math.max(starts, (2 * both) / (left.length + right.size));
}
