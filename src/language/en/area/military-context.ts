import type { LexicalToken } from '#lexicon/gazetteer';
import type { Area } from '#model/code';
import type { Token, TokenRange } from '#model/token';
import { allMatches } from '#text/all-matches';
import { wordEnd, wordStart } from '#text/boundary';
import type { AreaLabel } from './area-labels.ts';

const military =
  /^(?:military|militaries|defence|army|armies|navy|navies|naval|armed|troop|soldier|serviceman|servicemen|officer|cadet)$/u;
const militaryText = new RegExp(
  `${wordStart}(?:military|defen[cs]e|army|armed forces|navy)${wordEnd}`,
  'giu',
);

/** Areas that show a sentence to speak of more than the armed forces. */
const civil: ReadonlySet<Area> = new Set<Area>([
  'trade',
  'investment',
  'tourism',
  'agriculture',
  'culture',
  'people-to-people',
  'transport',
  'energy',
  'finance',
  'environment',
  'labour',
  'fisheries',
]);

/** Half the width, in code units, of the text around a sentence that is asked what it speaks of. */
const window = 500;

/**
 * Tells for each label whether the armed forces are spoken of where it stands: a military word opens its list
 * ("military science and *medicine*"), or the sentence, or the text around it, is military and names nothing civil.
 */
export function militaryContext(
  words: readonly LexicalToken[],
  tokens: readonly Token[],
  labels: readonly AreaLabel[],
  text: string,
): (label: TokenRange) => boolean {
  let whole: boolean | undefined;
  return (label) => {
    whole ??= isMilitary(words, tokens, labels, text);
    return whole || opensList(label, words, tokens, labels);
  };
}

function isMilitary(
  words: readonly LexicalToken[],
  tokens: readonly Token[],
  labels: readonly AreaLabel[],
  text: string,
): boolean {
  const start = tokens[0]?.start ?? 0;
  const mixed = labels.some((it) => it.military.length === 0 && it.strong.some((area) => civil.has(area)));
  return (
    !mixed &&
    (words.some((word) => military.test(word.folded)) ||
      allMatches(text.slice(Math.max(0, start - window), start + window), militaryText).length >= 3)
  );
}

function opensList(
  label: TokenRange,
  words: readonly LexicalToken[],
  tokens: readonly Token[],
  labels: readonly AreaLabel[],
): boolean {
  for (let at = label.from - 1; at >= Math.max(0, label.from - 12); at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (military.test(words[at]?.folded ?? '')) return true;
    if (token.tag === 'VERB' || token.tag === 'PUNCT' ? token.text !== ',' : false) return false;
    if (labels.some((it) => it.to === at + 1 && it.strong.some((area) => civil.has(area)))) return false;
  }
  return false;
}
