import { onOneLine } from '../plain-text.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Widths in parts of the font size, measured on common sans-serif fonts and rounded up. */
const narrowLetters = /^[ijlftrI.,:;'’|!()[\]\-–· ]/u;
const wideLetters = /^[mwMWĐ@%]/u;
const squareLetters = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u;

/** About how wide a text will be at a font size, in the same unit as the size. Linear in its length. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += letterWidth(segment);
  return width * size;
}

/** The text, cut after the last letter that fits and marked with "…"; combining marks stay with their letter. */
export function fitted(text: string, room: number, size: number): string {
  const line = onOneLine(text.slice(0, 400));
  let width = 0;
  let kept = '';
  let short = '';
  for (const { segment } of graphemes.segment(line)) {
    width += letterWidth(segment) * size;
    if (width > room) return `${short.trimEnd()}…`;
    kept += segment;
    if (width <= room - size * 0.9) short = kept;
  }
  return kept;
}

function letterWidth(letter: string): number {
  if (squareLetters.test(letter)) return 1.05;
  if (narrowLetters.test(letter)) return 0.34;
  if (wideLetters.test(letter)) return 0.9;
  return /^\p{Lu}/u.test(letter) ? 0.68 : 0.57;
}
