import type { SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { Paper } from './papers.ts';

const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * The parts of a paper's words that tell of one paper each: "a package of documents on A, B and C" and "two plans on A
 * and B" tell of one a subject. Else the whole.
 */
export function subjectsOf(paper: Paper, sentence: SentenceReading): readonly Span[] {
  const { tokens } = sentence.sentence;
  const whole = { start: tokens[paper.from]?.start ?? 0, end: tokens[paper.to - 1]?.end ?? 0 };
  if (!paper.plural) return [whole];
  const items = itemsOf(paper, sentence);
  const package_ = tokens
    .slice(Math.max(0, paper.from - 2), paper.from)
    .some((it) => it.folded === 'package');
  const word =
    paper.premodifiers.find((it) => Object.hasOwn(counts, it)) ?? tokens[paper.from - 1]?.folded ?? '';
  const counted = counts[word] === items.length;
  return items.length > 1 && (package_ || counted || areApart(items, sentence)) ? items : [whole];
}

/** "agreements *on* energy and *on* transport": each has its own preposition. */
function areApart(items: readonly Span[], { sentence }: SentenceReading): boolean {
  const opens = new Set(sentence.tokens.filter((it) => it.folded === 'on').map((it) => it.start));
  return items.every((it) => opens.has(it.start));
}

/** One span a paper in "the following agreements were signed: *on trade; on visas; on border traffic*"; else none. */
export function enumeratedAfter(paper: Paper, { sentence }: SentenceReading): readonly Span[] {
  const { tokens } = sentence;
  if (!paper.plural) return [];
  const colon = tokens.findIndex((token, at) => at >= paper.to && token.text === ':');
  if (colon < 0 || tokens[colon + 1]?.folded !== 'on') return [];
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.folded ?? '';
    return at > colon && token.folded === 'on' && /^(?:[:;,]|and)$/u.test(before) ? [at] : [];
  });
  return starts.map((from, index) => {
    let to = starts[index + 1] ?? tokens.length;
    while (to > from && /^(?:[;,.]|and)$/u.test(tokens[to - 1]?.folded ?? '')) to--;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  });
}

/** The items of the list that the paper's complement is. */
function itemsOf(paper: Paper, { sentence }: SentenceReading): readonly Span[] {
  const { tokens } = sentence;
  const items: Span[] = [];
  let from = paper.head + 1;
  for (let at = from; at <= paper.to; at++) {
    const token = tokens[at];
    const breaks = at === paper.to || token?.text === ',' || token?.folded === 'and';
    if (!breaks) continue;
    if (at > from) items.push({ start: tokens[from]?.start ?? 0, end: tokens[at - 1]?.end ?? 0 });
    from = at + 1;
  }
  return items;
}
