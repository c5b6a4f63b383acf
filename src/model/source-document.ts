import type { PublishedBasis } from './code.ts';
import type { Span } from './span.ts';

/** What a source adapter hands over: the text that offsets will count in, never changed afterwards, and what is known of it. */
export interface SourceDocument {
  /** The path, or the member of a JSON Lines file, as the user named it. */
  readonly file: string;
  readonly text: string;
  /** The `id` that the input gave. */
  readonly sourceId?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  /** An EDTF date that came with the document (command line, metadata of a page, field of a record). */
  readonly published?: string | undefined;
  readonly publishedBasis?: PublishedBasis | undefined;
  /** What the markup of a page says of its parts; absent for plain text. Sorted by start, never overlapping. */
  readonly blocks?: readonly MarkupBlock[] | undefined;
}

/** A run of the text of a page, with the hint that its markup gives. */
export interface MarkupBlock {
  readonly start: number;
  readonly end: number;
  readonly hint:
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'list-item'
    | 'caption'
    | 'byline'
    | 'time'
    | 'related'
    | 'comment'
    | 'handle'
    | 'furniture';
  /** The box (section, list, division) that the block opens; absent where the block is not the first text of a box. */
  readonly scope?: Span | undefined;
}
