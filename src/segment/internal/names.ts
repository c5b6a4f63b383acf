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
    const end = index + word.length;
    const isFollowed = folded[end] === ' ' && /^\p{Lu}/u.test(folded.charAt(end + 1));
    if (isFollowed || !opensSentence(folded, index)) stems.add(word.slice(0, stemLength).toLowerCase());
  }
  return stems;
}

/** Whether the text begins at the place, or a stop, a colon or a line break stands before it, a space between them or none. */
function opensSentence(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text[text[at - 1] === ' ' ? at - 2 : at - 1];
  return before !== undefined && '.!?:\n'.includes(before);
}
