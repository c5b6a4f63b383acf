import { latinOfCyrillic } from '#lexicon/name-forms';

/** The text in lower case with Cyrillic letters in Latin ones; other scripts are left as they are. */
export function transliterate(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/\p{Script=Cyrillic}/gu, (letter) => latinOfCyrillic.get(letter) ?? letter);
}
