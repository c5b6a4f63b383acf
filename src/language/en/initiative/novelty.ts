import type { AreaMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';

const newWords = new Set(['new', 'novel', 'unprecedented', 'uncharted', 'untapped']);
const fieldNouns = new Set(
  'area field sphere direction domain avenue sector subject dimension topic chapter frontier line'.split(' '),
);

/**
 * Whether the text calls the area a new field of cooperation: it stands in the phrase of "new areas such as …" or that is
 * said of it ("…, a wholly new field"). "New scholarships" is no new field.
 */
export function isClaimedNew(area: AreaMention, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex((token) => token.end > area.start);
  return tokens.some(
    (token, index) =>
      newWords.has(token.folded) && field(tokens, index) !== undefined && reaches(tokens, index, at),
  );
}

/** The token of the noun that the word makes new; undefined where it is no noun for a field. */
function field(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + 5); index++) {
    const token = tokens[index];
    if (!token || token.tag === 'PUNCT' || token.tag === 'VERB') return undefined;
    if (fieldNouns.has(token.lemma)) return index;
  }
  return undefined;
}

/** Behind the words up to the end of the list; before them when only a comma and their determiner lie between. */
function reaches(tokens: readonly Token[], from: number, area: number): boolean {
  if (area > from) return !tokens.slice(from, area).some((token) => /^[;.]$/u.test(token.text));
  const between = tokens.slice(area, from);
  const mark = between.findLastIndex((token) => token.text === ',');
  return mark >= 0 && between.length - mark <= 7;
}
