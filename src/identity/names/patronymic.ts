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
