import type { AreaMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import { isNoun } from './predicates.ts';

const newWords = new Set(['new', 'novel', 'unprecedented', 'uncharted', 'untapped', 'untried']);
const openers =
  /^(?:such|as|like|including|of|in|,|:|—|–|-|cooperation|collaboration|namely|the|are|is|be)$/u;

/**
 * Whether the text calls the area a new field of cooperation: it stands in the list that "new areas such as …" opens, or
 * the words are said of it ("…, a wholly new field", "for the first time"). "New scholarships" is no new field.
 */
export function isClaimedNew(area: AreaMention, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex((token) => token.end > area.start);
  const others = sentence.mentions.filter((it) => it.kind === 'area' && it !== area);
  if (says(tokens, at, others)) return true;
  return tokens.some((token, index) => {
    const noun = newWords.has(token.folded) ? field(tokens, index) : undefined;
    if (noun === undefined) return false;
    return index < at ? opensList(tokens, noun, at) : follows(tokens, index, at, others);
  });
}

/** The token of the noun that the word makes new; undefined where it is no noun for a field. */
function field(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + 4); index++) {
    const token = tokens[index];
    if (!token || token.tag === 'PUNCT' || token.tag === 'VERB') return undefined;
    if (isNoun(token, 'noun-field')) return index;
  }
  return undefined;
}

/** From the noun to the area there is but the opening of a list and the list itself. */
function opensList(tokens: readonly Token[], noun: number, area: number): boolean {
  const between = tokens.slice(noun + 1, area);
  const told = between.slice(0, 2).some((token) => token.folded === 'which' || token.folded === 'where');
  if (told) return true;
  const opened = between.length > 0 && openers.test(between[0]?.folded ?? '');
  return opened && between.every((token) => token.tag !== 'VERB' && !/^[;.]$/u.test(token.text));
}

/** From the area to the words there is no other area, and a comma, or a verb of calling, sets them beside it. */
function follows(
  tokens: readonly Token[],
  from: number,
  area: number,
  others: readonly { start: number; end: number }[],
): boolean {
  const [start, end] = [tokens[area]?.end ?? 0, tokens[from]?.start ?? 0];
  const between = tokens.slice(area, from);
  const marks = between.filter((token) => token.text === ',').length;
  const apart = marks > 1 && others.some((it) => it.start > start && it.end < end);
  if (from - area > 14 || apart) return false;
  const called = tokens
    .slice(Math.max(0, area - 5), from)
    .some((token) => /^(?:call|describe|term)$/u.test(token.lemma));
  return called || between.slice(-7).some((token) => /^(?:,|—|–|\()$/u.test(token.text));
}

/** "for the first time", "not yet tried", behind the area before any other. */
function says(tokens: readonly Token[], area: number, others: readonly { start: number }[]): boolean {
  const next = Math.min(
    ...others.map((it) => it.start).filter((it) => it > (tokens[area]?.end ?? 0)),
    Infinity,
  );
  const words = tokens
    .slice(area, area + 14)
    .filter((token) => token.start < next)
    .map((token) => token.folded)
    .join(' ');
  return /for the first time|(?:not|never) (?:yet |been |before )*tried/u.test(words);
}
