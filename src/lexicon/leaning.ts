import { foldKey } from '#text/fold';
import { opinionWordsEn } from './generated/opinion-words.en.ts';

/** Whether somebody is plainly for or against something. */
export type Leaning = 'for' | 'against';

const idByLabel: ReadonlyMap<string, string> = new Map(
  opinionWordsEn.map(([label, id]) => [wordsOf(label).join(' '), id]),
);
const longestLabel = Math.max(...[...idByLabel.keys()].map((it) => it.split(' ').length));
/** A negation reaches so many words ahead: "never lets us down", "not a good idea". */
const reach = 3;

/**
 * Whether an English comment is plainly for or against what it comments on; undefined where it weighs both, or tells
 * neither by its words. Linear. It sorts readers' comments, and is no evidence of anything else.
 */
export function leaningOf(comment: string): Leaning | undefined {
  const words = wordsOf(comment);
  const found = new Set<Leaning>();
  let negated = 0;
  for (let at = 0; at < words.length; ) {
    const { id, length } = labelAt(words, at);
    if (id === 'turn' && found.size > 0) return undefined;
    if (id === 'for' || id === 'against') {
      found.add(negated > 0 ? opposite(id) : id);
      negated = 0;
    } else negated = id === 'negator' ? reach : negated - length;
    at += length;
  }
  const [only, other] = found;
  return other === undefined ? only : undefined;
}

function opposite(leaning: Leaning): Leaning {
  return leaning === 'for' ? 'against' : 'for';
}

/** The longest label that begins at a word. */
function labelAt(
  words: readonly string[],
  at: number,
): { readonly id?: string | undefined; readonly length: number } {
  for (let length = Math.min(longestLabel, words.length - at); length > 0; length--) {
    const id = idByLabel.get(words.slice(at, at + length).join(' '));
    if (id !== undefined) return { id, length };
  }
  return { length: 1 };
}

function wordsOf(text: string): readonly string[] {
  return foldKey(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}
