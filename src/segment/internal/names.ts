import { allMatches } from '#text/all-matches';
import { fold } from '#text/fold';

/** Of a name only its start is compared, so that "Slovenia" and "Slovenian" meet. */
const stemLength = 6;
const capitalised = /\p{Lu}[\p{L}\p{M}]{2,30}/gu;

/**
 * The starts of the words that look like names, folded and in lower case: capitalised inside a sentence, or at the start of
 * one when another capitalised word follows. Linear.
 */
export function nameStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  const folded = fold(text);
  for (const { 0: word, index } of allMatches(folded, capitalised)) {
    const opens = index === 0 || /[.!?:\n] ?$/u.test(folded.slice(Math.max(0, index - 2), index));
    const follower = folded.slice(index + word.length, index + word.length + 2);
    if (!opens || /^ \p{Lu}/u.test(follower)) stems.add(word.slice(0, stemLength).toLowerCase());
  }
  return stems;
}
