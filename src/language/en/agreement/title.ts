import type { Reading, SentenceReading } from '#model/reading';
import { isCapitalised } from '../words.ts';
import type { Paper } from './papers.ts';

/** The paper's name as worded, without article, count and what brackets close it; undefined where it has none. */
export function titleOf(
  paper: Paper,
  { sentence }: SentenceReading,
  { source }: Reading,
): string | undefined {
  if (paper.plural && !paper.proper && (!paper.described || paper.weak)) return undefined;
  if (paper.pronoun) return undefined;
  const compound = paper.premodifiers.some((word) => !uncounted.test(word)) && !paper.plural;
  if (!paper.proper && !paper.described && !compound) return undefined;
  const { tokens } = sentence;
  let from = paper.from;
  // "*New* START" keeps its first word, "a *new* treaty" does not.
  const kept = (at: number) => paper.known !== undefined && isCapitalised(tokens[at]?.text ?? '');
  while (from < paper.head && !kept(from) && uncounted.test(tokens[from]?.folded ?? '')) from++;
  const words = source.text.slice(tokens[from]?.start ?? 0, tokens[titleEnd(paper, sentence) - 1]?.end ?? 0);
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** A title ends where a date of the deed stands in it: "contract *on November 14* for the sale of barley". */
function titleEnd(paper: Paper, { tokens }: SentenceReading['sentence']): number {
  for (let at = paper.head + 1; at < paper.to; at++) {
    const day =
      tokens[at]?.folded === 'on' &&
      /^\p{Lu}\p{L}+$|^\d{1,2}$/u.test(tokens[at + 1]?.text ?? '') &&
      /\d/u.test(`${tokens[at + 1]?.text}${tokens[at + 2]?.text}`);
    if (day || isTerm(at, tokens)) return at;
  }
  return paper.to;
}

/** "*on Monday*", "*next month*", "for *another five years*": when it is signed, or how long it is prolonged. */
function isTerm(at: number, tokens: SentenceReading['sentence']['tokens']): boolean {
  const words = tokens.slice(at, at + 4).map((token) => token.folded);
  const [first = '', second = ''] = words;
  if (first === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(second)) return true;
  if (/^(?:next|last|this|later|earlier)$/u.test(first) && /^(?:week|month|year|this|in)$/u.test(second))
    return true;
  return first === 'for' && /^(?:another|a|an)$/u.test(second) && words.some((word) => terms.test(word));
}

const terms = /^(?:further|another|additional|more|year|years|term|period|decade)$/u;

const uncounted =
  /^(?:many|several|some|few|new|important|other|two|three|four|five|six|seven|eight|nine|ten|dozen|first|second|third|last|current|existing|proposed|draft|following|said|same|above|present|relevant|corresponding|recent|final|single|separate|additional|previous|earlier|future|possible|potential|prospective|planned|suggested|important|historic|landmark|major|key|significant|signed|ongoing)$/u;
