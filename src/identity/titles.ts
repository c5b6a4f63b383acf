import { foldKey } from '#text/fold';

const spellings: Readonly<Record<string, string>> = {
  defense: 'defence',
  organization: 'organisation',
  program: 'programme',
  center: 'centre',
};
const leftOut = new Set([
  'a',
  'an',
  'and',
  'at',
  'for',
  'his',
  'in',
  'its',
  'of',
  'on',
  'the',
  'their',
  'to',
  'with',
]);

/** The telling words of a title, folded, one spelling each, sorted; "Minister of Defense" and "Defence Minister" agree. */
export function titleWords(title: string): readonly string[] {
  const words = foldKey(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !leftOut.has(word))
    .map((word) => spellings[word] ?? word);
  return [...new Set(words)].sort();
}

/** A key under which the wordings of one office agree; "national" before a ministry tells nothing. */
export function officeKey(title: string): string {
  return titleWords(title)
    .filter((word) => word !== 'national')
    .join(' ');
}

/** The share of the shorter title's words that the longer one has too, from 0 to 1; 0 for an empty title. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return short.length === 0 ? 0 : short.filter((word) => long.has(word)).length / short.length;
}
