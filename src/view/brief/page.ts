import type { Citation } from './model.ts';

/** A brief as a page: every word is chosen, only the form (Markdown, terminal, HTML) is open. All text is unescaped. */
export interface Page {
  readonly title: string;
  /** What holds now, in a sentence. */
  readonly lead?: string | undefined;
  /** What the record is made of, and how much there is of each kind: a line each. */
  readonly scope: readonly string[];
  readonly sections: readonly Section[];
  readonly sources: readonly SourceLine[];
}

export interface Section {
  /** Short and stable, for links. */
  readonly id: string;
  readonly title: string;
  /** How the section is to be read. */
  readonly note?: string | undefined;
  readonly groups: readonly Group[];
}

/** Lines under a heading of their own, or without one. */
export interface Group {
  readonly title?: string | undefined;
  readonly lines: readonly Line[];
}

/** What a mark says of its line: still to come, not so, not sure, or how well it is supported. */
type Tone = 'open' | 'denied' | 'unsure' | 'support';

export interface Mark {
  readonly tone: Tone;
  readonly text: string;
}

export interface Line {
  /** The date in words; absent in sections where dates stand elsewhere. */
  readonly when?: string | undefined;
  readonly head: string;
  readonly marks: readonly Mark[];
  /** Shown as numbers after the head; their quotes come after the details. */
  readonly citations: readonly Citation[];
  readonly details: readonly Detail[];
}

/** A line below the head, with citations of its own where it stands on its own sources. */
export interface Detail {
  readonly label?: string | undefined;
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface SourceLine {
  readonly number: number;
  readonly name: string;
  /** Publication date and its basis, file, other appearances. */
  readonly facts: readonly string[];
  readonly url?: string | undefined;
}

/** A quote with the numbers of the sources that hold it word for word. */
export interface Quote {
  readonly quote: string;
  readonly sources: readonly number[];
}

/** A line with its quotes put where they are shown: below each detail what that detail alone stands on, the rest at the end. */
export interface QuotedLine {
  readonly details: readonly { readonly detail: Detail; readonly quotes: readonly Quote[] }[];
  readonly quotes: readonly Quote[];
}

/** Places the quotes of a line; within a line a quote is shown once. */
export function placeQuotes(line: Line): QuotedLine {
  const shown = new Set<string>();
  const details = line.details.map((detail) => ({ detail, quotes: newQuotes(detail.citations, shown) }));
  return { details, quotes: newQuotes(line.citations, shown) };
}

function newQuotes(citations: readonly Citation[], shown: Set<string>): readonly Quote[] {
  const quotes = new Map<string, Set<number>>();
  for (const { quote, source } of citations) {
    if (shown.has(`${source} ${quote}`)) continue;
    quotes.set(quote, (quotes.get(quote) ?? new Set()).add(source));
  }
  for (const { quote, source } of citations) shown.add(`${source} ${quote}`);
  return [...quotes].map(([quote, numbers]) => ({ quote, sources: [...numbers] }));
}

/** The numbers of the sources of some citations, each once, ascending. */
export function numbersOf(citations: readonly Citation[]): readonly number[] {
  return [...new Set(citations.map((it) => it.source))].sort((a, b) => a - b);
}
