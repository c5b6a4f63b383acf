import type { SegmentKind } from '#model/code';
import type { PersonDigest } from '#model/digest';
import type { Span } from '#model/span';

/** What can be searched in a register. Every page holds hits in one fixed order; `next` is the cursor of the page after it. */
export interface SearchStore {
  /**
   * Documents whose title and text hold all words of the query, the best first. Of more than 500, those stored last are put
   * in order of worth, and the others follow, the last one stored first.
   */
  searchDocuments(query: TextQuery): Promise<Page<DocumentHit>>;
  /** Quotes on which facts stand that hold all words of the query, in the same order. */
  searchQuotes(query: QuoteQuery): Promise<Page<QuoteHit>>;
  /** People with a name like the one given, the likest first; spelling, order of the words and slips of letters may differ. */
  searchPeople(query: PeopleQuery): Promise<Page<PersonHit>>;
}

/** Part of an answer. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it as `cursor` of the same query for the items that follow; undefined where there are none. */
  readonly next?: string | undefined;
}

/** What every paged query takes. */
export interface Paging {
  /** 1 to 200; 20 where it is left out. */
  readonly limit?: number | undefined;
  /** `next` of the page before. Anything else throws InvalidCursor. */
  readonly cursor?: string | undefined;
}

/**
 * What a user typed. Every word must occur; case and diacritics do not matter. `"joint committee"` must stand together,
 * `train*` is the beginning of a word, `-exercise` must not occur. Nothing else has a meaning of its own: other signs
 * part words. A query without words that must occur finds nothing.
 */
export interface TextQuery extends Paging {
  readonly text: string;
}

/** The kinds of records that stand on quotes. */
const quotedKinds = ['event', 'agreement', 'initiative', 'stance', 'mechanism', 'relationship'] as const;
export type QuotedKind = (typeof quotedKinds)[number];

/** A text query over quotes of records of some kinds; of all where `kinds` is left out. */
export interface QuoteQuery extends TextQuery {
  readonly kinds?: readonly QuotedKind[] | undefined;
}

/** A part of a text with the found words in it. White space is as in the document; show it on one line. */
export interface Snippet {
  /** `document text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The found words, in order, as offsets within `text` of this snippet. */
  readonly marks: readonly Span[];
}

interface Hit {
  /** Id of the document. */
  readonly document: string;
  readonly file: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** The first words of a document without a title. */
  readonly opening?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  readonly snippet: Snippet;
}

/** A document that holds the words. */
export interface DocumentHit extends Hit {
  /** What the snippet is part of; undefined where nothing but the title holds the words (the snippet then is the title). */
  readonly segment?: SegmentKind | undefined;
}

/** A quote that holds the words. Its snippet is the whole quote. */
export interface QuoteHit extends Hit {
  readonly kind: QuotedKind;
  /** The record in the document's analysis. `entry(kind, 'document.record')` of the store leads to the register's entry. */
  readonly record: string;
  /** Whether it is but a lead from a teaser. */
  readonly lead: boolean;
}

/** A name to look for, of people of one state where `state` is given. */
export interface PeopleQuery extends Paging {
  readonly name: string;
  readonly state?: string | undefined;
}

/** A person whose name is like the one looked for. */
export interface PersonHit {
  readonly person: PersonDigest;
  /** The spelling that is likest. */
  readonly name: string;
  /** 0 to 1; 1 is the same name but for diacritics and the order of its words. */
  readonly score: number;
}
