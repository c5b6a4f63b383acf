import { newsSegments } from '#model/code';
import type { Mention } from '#model/mention';
import type { SentenceMentions } from './sentence-mentions.ts';

/** The sides of a run of sentences, most mentioned first; ties go to the one named first. */
export type Sides = readonly string[];

/** What is named in a headline is named for the whole text: it weighs as much as this many mentions in the body. */
const headlineWeight = 4;

/**
 * Which states and intergovernmental organisations the sentences are about. A capital counts for its state by half,
 * as it may be but a place. `home`, the state of an official publisher, comes first where it acts. Linear in the number of mentions.
 */
export function findSides(sentences: readonly SentenceMentions[], home?: string): Sides {
  const sides = [...sideWeights(sentences)].toSorted((a, b) => b[1] - a[1]).map(([code]) => code);
  return home && acts(home, sentences) ? [home, ...sides.filter((code) => code !== home)] : sides;
}

/** How often the news names each state or organisation, what the headline names counted for more. */
export function sideWeights(sentences: readonly SentenceMentions[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { sentence, mentions } of sentences) {
    if (!newsSegments.has(sentence.segment) || sentence.segment === 'dateline') continue;
    const weight = sentence.segment === 'headline' ? headlineWeight : sentence.segment === 'heading' ? 2 : 1;
    for (const mention of mentions) {
      const code = sideOf(mention);
      if (!code) continue;
      const part = mention.kind === 'state' && mention.use === 'capital' ? 0.5 : 1;
      weights.set(code, (weights.get(code) ?? 0) + weight * part);
    }
  }
  return weights;
}

/** Whether the text names somebody of the state: official news is told from its own side. */
function acts(home: string, sentences: readonly SentenceMentions[]): boolean {
  return sentences.some(
    ({ sentence, mentions }) =>
      newsSegments.has(sentence.segment) && mentions.some((it) => it.kind === 'person' && it.state === home),
  );
}

function sideOf(mention: Mention): string | undefined {
  if (mention.kind === 'state') return mention.code;
  if (mention.kind === 'person' || mention.kind === 'office') return mention.state;
  if (mention.kind === 'organisation') return mention.intergovernmental ? undefined : mention.state;
  return undefined;
}

/**
 * The sides of each sentence's section: the text between two headings, where that names two states at least,
 * else the whole document. One entry a sentence.
 */
export function sidesBySentence(
  sentences: readonly SentenceMentions[],
  document: Sides,
  home?: string,
): readonly Sides[] {
  const sides: Sides[] = [];
  let section: SentenceMentions[] = [];
  const close = () => {
    const own = findSides(section, home);
    const fixed = own.length >= 2 && section.length > 1 ? own : document;
    for (const _ of section) sides.push(fixed);
    section = [];
  };
  for (const sentence of sentences) {
    if (sentence.sentence.segment === 'heading') close();
    section.push(sentence);
  }
  close();
  return sides;
}
