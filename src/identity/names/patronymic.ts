const ending = /(?:[oe]vich|[oe]vych|avich|evna|ovna|ivna|avna|ichna|ilyich|ilich|myich|uulu|oglu|kyzy)$/u;

/**
 * Where in a name of three words the patronymic stands: second after a given name, third after a family name; else -1.
 * Two words never have one: "Pavel Antonovich" may be given and family name.
 */
export function patronymicAt(words: readonly string[]): number {
  if (words.length !== 3) return -1;
  if (ending.test(words[1] ?? '')) return 1;
  return ending.test(words[2] ?? '') ? 2 : -1;
}

/** First letters that systems of romanisation write for one another: Yevgenyevich, Evgenievich; Grigoryevich, Hryhorovych. */
const sounds = ['aeiouyj', 'ghkcqx', 'vwb', 'fp', 'sz'] as const;

/** The first letter of a word, one for all that are written for it. */
export function firstSound(word: string): string {
  const first = word[0] ?? '';
  return sounds.find((letters) => letters.includes(first)) ?? first;
}
