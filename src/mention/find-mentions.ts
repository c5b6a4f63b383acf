import type { LanguagePack } from '#language/pack';
import type { Mention } from '#model/mention';
import type { Sentence } from '#model/token';

/**
 * What the pack's mention finders find in each sentence, sorted by start, longer first. A finder sees what those
 * before it found.
 */
export function findMentions(
  sentences: readonly Sentence[],
  text: string,
  pack: LanguagePack,
): readonly (readonly Mention[])[] {
  return sentences.map((sentence) => {
    const found: Mention[] = [];
    for (const finder of pack.mentionFinders) found.push(...finder.find(sentence, text, found));
    return sortMentions(found);
  });
}

/** Sorted by start; of those that start together the longer first. */
export function sortMentions(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
