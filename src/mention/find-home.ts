import { newsSegments } from '#model/code';
import type { PersonMention } from '#model/mention';
import type { SourceDocument } from '#model/source-document';
import { type Sides, sideWeights } from './find-sides.ts';
import { stateOfAddress, stateOfByline } from './publisher-state.ts';
import type { SentenceMentions } from './sentence-mentions.ts';

/** A state that the text names but once in passing has no officials who need no state. */
const leastWeight = 1.5;

/**
 * The state whose officials the document names without saying which state they serve: that of the publisher's domain, that
 * of the agency or ministry that signs the text, if the text is of that state,
 * else, of the two main sides, the one whose people are never given a state while the other's are. Else undefined.
 */
export function findHome(
  source: SourceDocument,
  sides: Sides,
  sentences: readonly SentenceMentions[],
): string | undefined {
  const published = stateOfAddress(source);
  if (published) return published;
  const weights = sideWeights(sentences);
  const isNamed = (side: string): boolean => (weights.get(side) ?? 0) >= leastWeight;
  const signed = stateOfByline(source, sentences);
  if (signed && isNamed(signed)) return signed;
  const people = sentences
    .filter((it) => newsSegments.has(it.sentence.segment))
    .flatMap((it) => it.mentions.filter((mention): mention is PersonMention => mention.kind === 'person'));
  const titled = people.filter((it) => it.titled);
  if (!titled.some((it) => !it.state)) return undefined;
  const explicit = (side: string | undefined) => titled.filter((it) => it.state === side).length;
  const [first, second] = sides;
  if (!first || !second) return undefined;
  const [a, b] = [explicit(first), explicit(second)];
  if (a === 0 && b > 0 && isNamed(first)) return first;
  if (b === 0 && a > 0 && isNamed(second)) return second;
  return undefined;
}
