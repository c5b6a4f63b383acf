import type { Span } from '#model/span';
import type { Snippet } from '../search.ts';
import type { Phrase } from './parse-query.ts';
import { type Word, wordsOf } from './words.ts';

/** UTF-16 code units that a snippet holds at most. */
const longest = 240;
/** Of these, what may stand before the first mark. */
const leadIn = 60;

interface Match {
  readonly phrase: number;
  readonly from: Word;
  readonly marks: readonly Word[];
}

/**
 * The part of the text, within one of the spans, that holds most of the phrases; undefined where none holds any.
 * Of equal parts the one in the earlier span of the list counts, so give the spans in order of worth. Linear.
 */
export function bestSnippet<Part extends Span>(
  text: string,
  spans: readonly Part[],
  phrases: readonly Phrase[],
): (Snippet & { readonly span: Part }) | undefined {
  let best: { readonly snippet: Snippet; readonly span: Part; readonly phrases: number } | undefined;
  for (const span of spans) {
    const words = wordsOf(text.slice(span.start, span.end)).map((word) => shifted(word, span.start));
    const window = bestWindow(matchesIn(words, phrases));
    if (!window || window.phrases <= (best?.phrases ?? 0)) continue;
    best = { snippet: cut(text, span, window.matches, words), span, phrases: window.phrases };
    if (window.phrases === phrases.length) break;
  }
  return best && { ...best.snippet, span: best.span };
}

/** The whole text with all phrases in it marked; `start` is where it lies in its document. */
export function markWhole(text: string, start: number, phrases: readonly Phrase[]): Snippet {
  const marks = matchesIn(wordsOf(text), phrases).flatMap((match) => match.marks);
  return { text, start, end: start + text.length, marks: tidy(marks) };
}

function matchesIn(words: readonly Word[], phrases: readonly Phrase[]): readonly Match[] {
  const byFirst = Map.groupBy(phrases.keys(), (index) => firstKey(phrases[index] as Phrase));
  const open = phrases.keys().filter((index) => isOpen(phrases[index] as Phrase));
  const always = [...open];
  return words.flatMap((from, at) =>
    [...(byFirst.get(from.key) ?? []), ...always].flatMap((phrase): Match[] => {
      const marks = matchAt(words, at, phrases[phrase] as Phrase);
      return marks ? [{ phrase, from, marks }] : [];
    }),
  );
}

/** Whether the phrase is nothing but the beginning of a word, so that no word can be looked up for it. */
function isOpen(phrase: Phrase): boolean {
  return phrase.prefix && phrase.words.length === 1;
}

function firstKey(phrase: Phrase): string | undefined {
  return isOpen(phrase) ? undefined : phrase.words[0];
}

function matchAt(words: readonly Word[], at: number, { words: keys, prefix }: Phrase) {
  const last = keys.length - 1;
  const fits = keys.every((key, index) => {
    const found = words[at + index]?.key;
    return prefix && index === last ? found?.startsWith(key) : found === key;
  });
  return fits ? words.slice(at, at + keys.length) : undefined;
}

/** The run of matches, short enough for a snippet, that holds most phrases; the first of several. */
function bestWindow(
  matches: readonly Match[],
): { readonly matches: readonly Match[]; readonly phrases: number } | undefined {
  let best: { readonly from: number; readonly to: number; readonly phrases: number } | undefined;
  const inside = new Map<number, number>();
  let from = 0;
  for (const [to, match] of matches.entries()) {
    inside.set(match.phrase, (inside.get(match.phrase) ?? 0) + 1);
    for (; from < to && endOf(match) - (matches[from]?.from.start ?? 0) > longest - leadIn; from++) {
      const gone = matches[from]?.phrase ?? 0;
      const left = (inside.get(gone) ?? 1) - 1;
      if (left === 0) inside.delete(gone);
      else inside.set(gone, left);
    }
    if (inside.size > (best?.phrases ?? 0)) best = { from, to, phrases: inside.size };
  }
  return best && { matches: matches.slice(best.from), phrases: best.phrases };
}

function endOf(match: Match): number {
  return match.marks.at(-1)?.end ?? match.from.end;
}

function cut(text: string, span: Span, matches: readonly Match[], words: readonly Word[]): Snippet {
  const first = matches[0]?.from.start ?? span.start;
  const earliest = Math.max(span.start, Math.min(first - leadIn, span.end - longest));
  const start =
    earliest === span.start ? earliest : (words.find((it) => it.start >= earliest)?.start ?? first);
  const furthest = start + longest;
  const end = furthest >= span.end ? span.end : (words.findLast((it) => it.end <= furthest)?.end ?? furthest);
  const marks = matches
    .filter((match) => match.from.start >= start && endOf(match) <= end)
    .flatMap((match) => match.marks)
    .map((word) => shifted(word, -start));
  return { text: text.slice(start, end), start, end, marks: tidy(marks) };
}

function shifted<Part extends Span>(part: Part, by: number): Part {
  return { ...part, start: part.start + by, end: part.end + by };
}

/** The marks as plain spans, sorted, each once. */
function tidy(marks: readonly Span[]): readonly Span[] {
  const byStart = new Map(marks.map(({ start, end }) => [start, { start, end }]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
