import { stateByName } from '#lexicon/states';
import type { Word } from './find-words.ts';

const compound = /^\p{Lu}[\p{L}\0.]{1,30}-\p{Lu}[\p{L}\0.]{1,30}$/u;

/**
 * The words with pairs of names parted at the dash: "Vietnam-Belarus" and "Russian-Chinese" become three words,
 * as does whatever an en dash joins; "Al-Sisi" and "Vice-President" stay whole. `source` is the text before folding.
 */
export function splitCompounds(words: readonly Word[], folded: string, source: string): readonly Word[] {
  if (!folded.includes('-')) return words;
  return words.flatMap((word, index) => {
    if (word.broken || word.end - word.start < 5) return [word];
    const dash = folded.indexOf('-', word.start);
    if (dash < 0 || dash >= word.end) return [word];
    const text = folded.slice(word.start, word.end);
    if (!compound.test(text)) return [word];
    const before = words[index - 1];
    const lead = before ? folded.slice(before.start, dash) : '';
    if (source[dash] !== '–' && !isPair(text.replaceAll('\0', ''), lead)) return [word];
    return [
      { start: word.start, end: dash, broken: false },
      { start: dash, end: dash + 1, broken: false },
      { start: dash + 1, end: word.end, broken: false },
    ];
  });
}

/** Whether both parts name states; the first may need the word before it ("South Korea-Vietnam"). */
function isPair(text: string, lead: string): boolean {
  const cut = text.indexOf('-');
  if (!namesState(text.slice(cut + 1))) return false;
  return namesState(text.slice(0, cut)) || (lead.length < 40 && namesState(lead));
}

/** A code of three letters is no name, unless it is one in use ("USA"). */
function namesState(text: string): boolean {
  return (text.length !== 3 || text === 'USA' || text === 'UAE') && stateByName(text) !== undefined;
}
