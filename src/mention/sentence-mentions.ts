import type { Mention } from '#model/mention';
import type { Span } from '#model/span';
import type { Sentence } from '#model/token';

/** The mentions of one sentence. */
export interface SentenceMentions {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** The sentence in which a mention stands. Linear in their number. */
export function sentenceOf(
  mention: Span,
  sentences: readonly SentenceMentions[],
): SentenceMentions | undefined {
  return sentences.find((it) => it.sentence.start <= mention.start && mention.end <= it.sentence.end);
}
