/** A title with one of these words and the title without it are two offices. */
const gradeWords = new Set([
  'deputy',
  'vice',
  'first',
  'assistant',
  'under',
  'acting',
  'former',
  'permanent',
  'second',
]);
const emptyWords = new Set(['of', 'the', 'and', 'for', 's', 'a']);
/** So much of the shorter title must stand in the longer one. */
const sharedTitleWords = 0.75;

/** The text without diacritics, in lower case, with plain apostrophes; `undefined` is empty. */
export function plain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .trim();
}

/** Whether two names can be one person's: the words of one stand in the other. A single word matches itself alone. */
export function nameMatches(a: string | undefined, b: string | undefined): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (!short?.length || !long) return false;
  return (short.length > 1 || long.length === 1) && isSubset(short, long);
}

/** Whether what was found names the expected office; not symmetrical: a one-word finding matches short titles only. */
export function titleMatches(expected: string, found: string): boolean {
  const wanted = contentWords(expected);
  const given = contentWords(found);
  if (wanted.length === 0 || given.length === 0) return false;
  if (!sameSet(gradesIn(wanted), gradesIn(given))) return false;
  if (given.length === 1 && wanted.length > 2) return false;
  const shared = wanted.filter((word) => given.includes(word)).length;
  return shared >= sharedTitleWords * Math.min(wanted.length, given.length);
}

/** Whether two lists hold the same values, in whatever order and number; an absent list is empty. */
export function sameSet(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && left.isSubsetOf(right);
}

/** Whether all values of the first list stand in the second. */
export function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((it) => whole.includes(it));
}

function gradesIn(words: readonly string[]): readonly string[] {
  return words.filter((word) => gradeWords.has(word));
}

function contentWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !emptyWords.has(word));
}

/** The words of a name or title. Its input is plain ASCII mostly: what is no letter there parts words, a possessive goes. */
function wordsOf(text: string | undefined): readonly string[] {
  return plain(text)
    .replace(/'s(?![a-z0-9_])/gu, ' ')
    .replaceAll('defense', 'defence')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}
