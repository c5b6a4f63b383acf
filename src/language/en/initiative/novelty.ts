import type { AreaMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import { clauseAround } from './place.ts';
import { isNoun } from './predicates.ts';
import { saidUntried } from './untried.ts';

const newWords = new Set(['new', 'novel', 'unprecedented', 'uncharted', 'untapped', 'untried']);
const openers =
  /^(?:such|as|like|including|of|in|,|:|—|–|-|cooperation|collaboration|namely|the|are|is|be|with|for)$/u;

/**
 * Whether the text calls the area a new field of cooperation: it stands in the list that "new areas such as …" opens, the
 * words are said of it ("…, a wholly new field", "for the first time"), or it is added to what there was ("extend
 * cooperation to …"). "New scholarships" are no new field, and "a new round of talks" is none.
 */
export function isClaimedNew(area: AreaMention, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex((token) => token.end > area.start);
  const last = tokens.findLastIndex((token) => token.start < area.end);
  const others = sentence.mentions.filter((it) => it.kind === 'area' && it !== area);
  if (saidUntried({ tokens, at, last, clause: clauseRange(at, sentence), others })) return true;
  return tokens.some((token, index) => {
    const noun = newWords.has(token.folded) ? field(tokens, index) : undefined;
    if (noun === undefined) return false;
    return index < at ? opensList(tokens, noun, at) : follows(tokens, index, noun, last, others);
  });
}

function clauseRange(at: number, sentence: SentenceReading) {
  const clause = sentence.parse.clauses[clauseAround(at, sentence) ?? -1];
  return clause?.range ?? { from: 0, to: sentence.sentence.tokens.length };
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

/** Nouns that open no list of fields: "a new *chapter* in trade" says that trade is to grow, "a new *line* of credit" nothing. */
const figures = /^(?:chapter|page|way|line)$/u;

/** From the noun to the area there is but the opening of a list and the list itself. */
function opensList(tokens: readonly Token[], noun: number, area: number): boolean {
  if (figures.test(tokens[noun]?.lemma ?? '')) return false;
  const between = tokens.slice(noun + 1, area);
  const told = between.slice(0, 2).some((token) => token.folded === 'which' || token.folded === 'where');
  if (told) return true;
  const opened = between.length > 0 && openers.test(between[0]?.folded ?? '');
  return opened && goesOn(between);
}

/** Whether the words are one list: no verb, and a colon but right behind the opening ("new areas of cooperation: …"). */
function goesOn(between: readonly Token[]): boolean {
  const colon = between.findIndex((token) => token.text === ':');
  const opening = between.slice(0, Math.max(0, colon));
  return (
    opening.every((token) => openers.test(token.folded)) &&
    between.every((token) => token.tag !== 'VERB' && !/^[;.]$/u.test(token.text))
  );
}

const qualifiers =
  /^(?:an?|the|two|both|three|one|of|entirely|wholly|completely|totally|altogether|quite|relatively|promising|important|yet|another|also|still|what|he|she|they|it)$/u;
const beside = /^(?:,|among|—|–|-|\(|as|is|are|was|were|be|been|become|becomes|became)$/u;
const ownList = /^(?:such|like|including|namely|:)$/u;

/**
 * A mark, "as" or a verb of being or calling sets the words beside the area. "New fields" speak of the list before them, "a
 * new field" of its last item.
 */
function follows(
  tokens: readonly Token[],
  from: number,
  noun: number,
  area: number,
  others: readonly { start: number; end: number }[],
): boolean {
  if (from - area > 14 || tokens.slice(noun + 1, noun + 5).some((it) => ownList.test(it.folded)))
    return false;
  const [start, end] = [tokens[area]?.end ?? 0, tokens[from]?.start ?? 0];
  const last = others.findLast((it) => it.start > start && it.end < end);
  const list = tokens.slice(area, from).filter((it) => last !== undefined && it.end <= last.start);
  const single = tokens[noun]?.folded === tokens[noun]?.lemma;
  if (list.some((it) => it.tag === 'VERB' || it.tag === 'AUX' || (single && it.text === ','))) return false;
  let before = from - 1;
  while (before > area && qualifiers.test(tokens[before]?.folded ?? '')) before--;
  if (beside.test(tokens[before]?.folded ?? '')) return true;
  return tokens
    .slice(Math.max(0, area - 5), from)
    .some((token) => /^(?:call|describe|term)$/u.test(token.lemma));
}
