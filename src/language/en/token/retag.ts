import type { PartOfSpeech } from '#model/token';
import type { DraftToken } from './tag-words.ts';
import { verbLemma } from './verb-form.ts';

/** Gives the token another tag, and the lemma that goes with it. */
export function retag(token: DraftToken, tag: PartOfSpeech): void {
  token.tag = tag;
  if (tag === 'VERB') token.lemma = verbLemma(token.folded);
  else if (tag === 'NOUN') token.lemma = singular(token.folded);
  else token.lemma = token.folded;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  return /[^siu]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
