/** What a reader asks of a page: the parts of its path and of its query. */
export interface Ask {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A part of the address that a page does not understand. */
export class BadAsk extends Error {
  override readonly name = 'BadAsk';
}

/** A text in the query, trimmed; undefined where it is absent or empty. */
export function textIn({ query }: Ask, name: string): string | undefined {
  return query[name]?.trim() || undefined;
}
