import type { Token } from '#model/token';
import { allMatches } from '#text/all-matches';
import { foldKey } from '#text/fold';
import { rememberBy, rememberByWord } from '#text/remember';

/** How a word of a label must be written in the text: anyhow, with a capital, in capitals. */
export type WordCase = 0 | 1 | 2;

/** One word of a label or of a sentence, as labels are matched. */
export interface Word {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  /** Index of its token in the sentence. */
  readonly token: number;
}

/** Whether a word of the text is written as the label's word asks; the plural of an acronym may end in a small s. */
export function fits(wanted: WordCase, text: string, plural: boolean): boolean {
  if (wanted === 0) return true;
  if (wanted === 1) return startsUpper(text);
  return !/\p{Ll}/u.test(plural ? text.replace(/s$/u, '') : text);
}

/** How a word of a label must be written in the text. */
export function caseOf(word: string): WordCase {
  if (!startsUpper(word)) return 0;
  return (word.match(/\p{L}/gu)?.length ?? 0) > 1 && !/\p{Ll}/u.test(word) ? 2 : 1;
}

function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code > 64 && code < 91) return true;
  return /^\P{L}{0,2}\p{Lu}/u.test(text) || /^[dl]['’]\p{Lu}/u.test(text);
}

/** The words of a label, cut as tokens are and at hyphens too; `'s` and commas stand alone. */
export function labelWords(label: string): readonly Word[] {
  const spaced = label.replace(/['’]s(?=[\s,]|$)/gu, " 's").replaceAll(',', ' , ');
  return spaced
    .split(/[\s\-–‑]+/u)
    .filter((word) => word !== '')
    .map((text) => ({ key: keyOf(foldKey(text)), text, start: 0, token: 0 }));
}

const hyphenPart = /[^\-–‑]+/gu;
const plainWord = /^[A-Za-z]+(?=[ -]|$)/u;

/** The key of a label's first word, without cutting the rest. */
export function firstKeyOf(label: string): string {
  const plain = plainWord.exec(label)?.[0];
  if (plain) return plain.toLowerCase();
  const first = /^[^\s,\-–‑]+/u.exec(label)?.[0] ?? label;
  return keyOf(foldKey(first.replace(/['’]s$/u, '')));
}

/** Whether a folded token has hyphens within it. */
export function hasParts(folded: string): boolean {
  return folded.length > 1 && folded.includes('-');
}

/** The parts of a hyphenated token, with their offsets in its text. */
export function partsOf(token: Pick<Token, 'text'>): readonly Word[] {
  return partsOfText(token.text);
}

const partsOfText = rememberByWord((text): readonly Word[] =>
  allMatches(text, hyphenPart).map((match) => ({
    key: keyOf(foldKey(match[0])),
    text: match[0],
    start: match.index,
    token: 0,
  })),
);

/** What a folded word is matched by: full stops are gone. */
export function keyOf(folded: string): string {
  return folded.includes('.') && folded.length > 1 ? folded.replaceAll('.', '') : folded;
}

/** The regular plural of an English noun in lower case. */
export function pluralOf(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?<!hu)man$/u.test(word)) return `${word.slice(0, -2)}en`;
  return `${word}s`;
}

/**
 * The words of a sentence's tokens, with their offsets in the document's text. Kept as long as the array of tokens lives,
 * so that several gazetteers cut a sentence once; the array must not change.
 */
export const sentenceWords: (tokens: readonly Token[]) => readonly Word[] = rememberBy(
  (tokens: readonly Token[]) => {
    const words: Word[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token) continue;
      if (hasParts(token.folded)) {
        for (const { key, text, start } of partsOf(token))
          words.push({ key, text, start: token.start + start, token: index });
      } else words.push({ key: keyOf(token.folded), text: token.text, start: token.start, token: index });
    }
    return words;
  },
);
