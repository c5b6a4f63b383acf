import type { Mention } from '#model/mention';
import type { Sentence } from '#model/token';

/** The mentions of one sentence. */
export interface SentenceMentions {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}
