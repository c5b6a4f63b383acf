import type { SentenceReading } from '#model/reading';
import type { Span } from '#model/span';

/** The sentences that a quote touches; they are in order and never overlap. */
export function sentencesIn(quote: Span, sentences: readonly SentenceReading[]): readonly SentenceReading[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.end ?? 0) <= quote.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sentences[end]?.sentence.start ?? Number.POSITIVE_INFINITY) < quote.end) end += 1;
  return sentences.slice(low, end);
}
