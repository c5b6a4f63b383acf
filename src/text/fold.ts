import { narrow } from './narrow.ts';

/** Letters that NFD leaves whole though their plain form is one letter, so that folding keeps offsets. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ŀ: 'l',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  ƙ: 'k',
  Ƙ: 'K',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '–': '-',
  '‑': '-',
  '\u00a0': ' ',
};
/** One code unit, half a pair too. */
const beyondAscii = /[\u0080-\uffff]/g;
const plain = /^[\u0020-\u007e\n\t\r]*$/;

/**
 * The text with diacritics stripped, code unit for code unit: `fold(text).length === text.length`.
 * A precomposed letter becomes its plain one; a combining mark, which has no plain form, becomes U+0000.
 * Case is kept. Linear.
 */
export function fold(text: string): string {
  return plain.test(text) ? text : narrow(text.replace(beyondAscii, foldUnit));
}

/** Folded, lower case, combining marks gone: for comparing, when offsets no longer matter. */
export function foldKey(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return fold(text).replaceAll('\0', '').toLowerCase();
}

function foldUnit(unit: string): string {
  const known = plainLetters[unit];
  if (known) return known;
  if (/\p{M}/u.test(unit)) return '\0';
  const base = unit.normalize('NFD')[0] ?? unit;
  return base <= '\u007f' ? base : unit;
}
