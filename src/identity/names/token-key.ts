import { givenNameKeys } from '#lexicon/name-forms';

const vowels = /[aeiouy]+/gu;
/** In order: each rule works on what the earlier ones left. */
const romanisations: readonly (readonly [RegExp, string])[] = [
  [/x/gu, 'ks'],
  [/shch|sch/gu, 'sh'],
  [/tch/gu, 'ch'],
  [/kh|ch/gu, 'h'],
  [/ck|c|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/zh/gu, 'z'],
  [/ou|oo/gu, 'u'],
  [/(?<=.)(?:iye|yie|ye|ie|je)/gu, 'e'],
  [/^(?:ye|je)/gu, 'e'],
  [/(?<=.)(?:iya|ya|ia|ja)/gu, 'a'],
  [/^(?:ja|ia)/gu, 'ya'],
  [/(?:iyu|yu|iu|ju)/gu, 'u'],
  [/(?:iyo|yo|io|jo)/gu, 'o'],
  [/[yj]/gu, 'i'],
  [/(?<letter>.)\k<letter>/gu, '$<letter>'],
  [/ei$/gu, 'i'],
  [/(?<=..k)[oa]$/gu, ''],
  [/ski$/gu, 'sk'],
];

/**
 * A key that is the same for the romanisations of one word (Khrenin, Chrenin, Hrenin; -ey, -ei, -iy; -ko, -ka) and for
 * the forms of a given name in the table. A word of one syllable is its own key: there every letter counts (Vietnamese,
 * Chinese, Korean names).
 */
export function tokenKey(plain: string): string {
  const known = givenNameKeys.get(plain);
  if (known) return known;
  if ((plain.match(vowels)?.length ?? 0) < 2) return plain;
  let key = plain;
  for (const [pattern, replacement] of romanisations) key = key.replaceAll(pattern, replacement);
  return givenNameKeys.get(key) ?? key;
}

/** Whether the word has a single group of vowels, as the syllables of Vietnamese, Chinese and Korean names have. */
export function isOneSyllable(plain: string): boolean {
  return (plain.match(vowels)?.length ?? 0) < 2;
}
