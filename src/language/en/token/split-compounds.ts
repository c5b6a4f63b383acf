import { organisationGazetteer } from '#lexicon/organisations';
import { stateByName } from '#lexicon/states';
import type { Word } from './find-words.ts';

const compound = /^\p{Lu}[\p{L}\0.]{1,30}(?:-\p{Lu}[\p{L}\0.]{1,30}){1,4}$/u;
/** What follows "Republic" where the name of a state goes on behind the compound. */
const nameTail = /^ of (?:the )?\p{Lu}\p{Ll}{2,20}/u;
/** Codes of three letters that stand for a state in running text; others are words or names. */
const shortNames = new Set(['USA', 'UAE', 'ROK', 'PRC', 'DRC', 'U.S', 'U.K']);

/**
 * The words with compounds of names parted at each dash: "Vietnam-Belarus", "Russian-Chinese" and "US-Japan-Republic of
 * Korea" become words of their own, as does whatever an en dash joins; "Al-Sisi" and "Vice-President" stay whole.
 * `source` is the text before folding, `previous` the word before the first one.
 */
export function splitCompounds(
  words: readonly Word[],
  folded: string,
  source: string,
  previous?: Word,
): readonly Word[] {
  return words.flatMap((word, index) => {
    const text = folded.slice(word.start, word.end);
    if (word.broken || !isCompound(text)) return [word];
    const dash = folded.indexOf('-', word.start);
    const before = index === 0 ? previous : words[index - 1];
    const lead = before ? folded.slice(before.start, dash) : '';
    const tail = nameTail.exec(folded.slice(word.end, word.end + 40))?.[0] ?? '';
    if (areNames(text.replaceAll('\0', '').split('-'), lead, tail)) return parted(word, folded, () => true);
    return source[dash] === '–' ? parted(word, folded, (at) => source[at] === '–') : [word];
  });
}

/** Whether the word is capitalised parts with dashes between them. */
export function isCompound(text: string): boolean {
  return text.length >= 5 && text.includes('-') && compound.test(text);
}

/** The parts of the word between the dashes at which it is cut, and these dashes. */
function parted(word: Word, folded: string, cuts: (at: number) => boolean): readonly Word[] {
  const parts: Word[] = [];
  let start = word.start;
  for (let at = word.start; at < word.end; at += 1) {
    if (folded[at] !== '-' || !cuts(at)) continue;
    parts.push({ start, end: at, broken: false }, { start: at, end: at + 1, broken: false });
    start = at + 1;
  }
  return [...parts, { start, end: word.end, broken: false }];
}

/**
 * Whether every part names a state, or, beside one, an organisation ("ASEAN-China"). The first may need the word
 * before it ("South Korea-Vietnam"), the last the words behind it.
 */
function areNames(parts: readonly string[], lead: string, tail: string): boolean {
  let states = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    if (
      namesState(part) ||
      (index === 0 && lead.length < 40 && namesState(lead)) ||
      (last && tail !== '' && namesState(part + tail))
    )
      states += 1;
    else if (!(parts.length > 2 && organisationGazetteer().valueOf(part)?.weak === false)) return false;
  }
  return states > 0;
}

function namesState(text: string): boolean {
  return (text.length !== 3 || shortNames.has(text)) && stateByName(text) !== undefined;
}
