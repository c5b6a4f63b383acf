import type { Token } from '#model/token';

/** Whether the word starts with a capital letter of any script, an Arabic article before it apart ("al-Jaber"). */
export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 64 && first < 91) return true;
  // Most words are small letters of ASCII throughout; the pattern, many times slower, reads the others.
  if (first > 96 && first < 123 && isSmall(text, 1) && isSmall(text, 2) && isSmall(text, 3)) return false;
  return /^(?:['‘’ʻʼ"“]|(?:al|el|ul|an|ar|as|ash|at|az|ad|ed|es|d|l|t)[-‐‑'’])?\p{Lu}/u.test(text);
}

/** Whether there is a small letter of ASCII at the place, or nothing. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || (code > 96 && code < 123);
}

/** Whether the word is all capitals, two letters or more ("NATO"). */
export function isAllCaps(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}\p{N}.&-]+$/u.test(text);
}

/** Whether the token is a possessive `'s` or `'`. */
export function isPossessive(token: Token | undefined): boolean {
  if (!token || token.text.length > 2) return false;
  const { text } = token;
  return text === "'s" || text === '’s' || text === "'" || text === '’' || text === "'S" || text === '’S';
}

/** Words as they stand in running text, those cut by a line break made whole: a space between words, none before marks and possessives. */
export function joinWords(words: readonly string[]): string {
  const whole = words.map((word) => word.replaceAll(/(?<=\p{L})-\s+(?=\p{Ll})/gu, ''));
  return whole.join(' ').replaceAll(/ (?=[,.;:)]|['’]s?(?: |$))/gu, '');
}

/** Whether the word, folded, joins the parts of a list. */
export function isListWord(folded: string): boolean {
  return folded === 'and' || folded === '&' || folded === ',';
}
