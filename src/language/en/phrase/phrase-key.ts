/** Words whose final s is no plural ending, or whose singular means something else. */
const kept = new Set([
  'customs',
  'arms',
  'goods',
  'forces',
  'news',
  'means',
  'series',
  'species',
  'always',
  'aids',
]);

const spellings: readonly (readonly [pattern: RegExp, british: string])[] = [
  [/^defense/u, 'defence'],
  [/^offense/u, 'offence'],
  [/^program(?:me)?$/u, 'program'],
  [/^cent(?:er|re)$/u, 'centre'],
  [/^theater$/u, 'theatre'],
  [/^mac?noeuv(?:er|re)$|^maneuver$|^manoeuvre$/u, 'manoeuvre'],
  [/^fulfill/u, 'fulfil'],
  [/(?<=lab|arm|neighb|harb|endeav)or/u, 'our'],
  [/(?<=.{3})iz(?=e$|ed$|ing$|ation|er$)/u, 'is'],
  [/^aluminum$/u, 'aluminium'],
  [/^licens/u, 'licenc'],
];

/**
 * The word as labels are compared: singular, British spelling. Takes a folded word without hyphens.
 * The result is a key, not a word to show ("series" stays, "gases" becomes "gase").
 */
function wordKey(word: string): string {
  let key = singular(word);
  for (const [pattern, british] of spellings) key = key.replace(pattern, british);
  return key;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || kept.has(word) || /(?:ss|us|is|'s)$/u.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The phrase with every word as its key; hyphens stay, so that offsets of tokens do not matter. */
export function phraseKey(phrase: string): string {
  if (/^[a-z]+$/u.test(phrase)) return wordKey(phrase);
  return phrase.replaceAll(/[^\s\-–‑]+/gu, (word) =>
    word.endsWith("'s") ? `${wordKey(word.slice(0, -2))}'s` : wordKey(word),
  );
}
