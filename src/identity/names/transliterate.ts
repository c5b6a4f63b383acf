/** Cyrillic letters of Russian, Belarusian and Ukrainian in the common romanisation (BGN/PCGN without its dots). */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** The text in lower case with Cyrillic letters in Latin ones; other scripts are left as they are. */
export function transliterate(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter);
}
