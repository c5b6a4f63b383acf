import type { Digest } from '#model/digest';
import type { SourceReference } from '#model/entry';
import { onOneLine } from '../plain-text.ts';

/** What every list of the desk holds. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  /** The cursor of what follows; undefined where nothing does. */
  readonly next?: string | undefined;
}

/** Names of people by the ids of their entries. */
export type PeopleNames = Readonly<
  Record<string, { readonly name: string; readonly state?: string | undefined }>
>;

/** An entry in a list, with the days that its date may mean. */
export interface ListedDigest<Of extends Digest = Digest> {
  readonly digest: Of;
  readonly days?: { readonly earliest: string; readonly latest: string } | undefined;
  readonly grain?: string | undefined;
  readonly certain?: boolean | undefined;
}

const longestQuote = 240;

/** A quote as a list shows it: on one line, a long one cut at a word with an ellipsis. */
export function shortQuote({ quote }: Pick<SourceReference, 'quote'>): string {
  const line = onOneLine(quote);
  if (line.length <= longestQuote) return line;
  const cut = line.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2))} …`;
}
