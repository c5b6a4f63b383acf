import type { Span } from '#model/span';
import type { ExpectedSegment, ExpectedWords } from './expectation.ts';

/** Where the words of an expected segment first stand in the text; undefined where the text has lost them. */
export function locateSegment(text: string, words: ExpectedSegment): Span | undefined {
  const given = givenSpan(words);
  if (given) return given;
  const start = text.indexOf(words.quote ?? words.from ?? '');
  const last = words.quote ?? words.to ?? '';
  const end = text.indexOf(last, Math.max(start, 0)) + last.length;
  return start < 0 || end <= start ? undefined : { start, end };
}

/** Every place of an expected fact's words: what is printed twice may be quoted from either. */
export function locateQuotes(text: string, words: ExpectedWords): readonly Span[] {
  const given = givenSpan(words);
  if (given) return [given];
  const { quote } = words;
  if (!quote) return [];
  const spans: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    spans.push({ start, end: start + quote.length });
  }
  return spans;
}

function givenSpan({ at }: ExpectedWords): Span | undefined {
  if (!at) return undefined;
  const [first, second] = at;
  if (Array.isArray(first)) return { start: first[0], end: first[1] };
  return { start: Number(first), end: Number(second) };
}
