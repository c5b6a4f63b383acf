import type { AgreementDigest } from '#model/digest';
import type { DocumentHit, Page, PersonHit, QuoteHit, TextQuery } from '#store/search';
import type { Store } from '#store/store';

/** What a search found: the best of each kind first. `next` of a page tells that there is more. */
export interface SearchPage {
  readonly people: Page<PersonHit>;
  readonly documents: Page<DocumentHit>;
  readonly quotes: Page<QuoteHit>;
  readonly agreements: Page<AgreementHit>;
}

/** An agreement one of whose quotes holds the words. */
export interface AgreementHit {
  readonly digest: AgreementDigest;
  readonly quote: QuoteHit;
}

/** Looks for people by name, and for documents, quotes and agreements by their words (see TextQuery). */
export async function searchPage(
  store: Store,
  { text, limit }: Omit<TextQuery, 'cursor'>,
): Promise<SearchPage> {
  return {
    people: await store.searchPeople({ name: text, limit }),
    documents: await store.searchDocuments({ text, limit }),
    quotes: await store.searchQuotes({ text, limit }),
    agreements: await searchAgreements(store, { text, limit }),
  };
}

/** Agreements whose quotes hold all words, the best first; one that several quotes of a page name stands there once. */
export async function searchAgreements(store: Store, query: TextQuery): Promise<Page<AgreementHit>> {
  const page = await store.searchQuotes({ ...query, kinds: ['agreement'] });
  const holders = await store.holders(page.items.map((it) => it.document));
  const hits = new Map<string, AgreementHit>();
  for (const quote of page.items)
    for (const { record, digest } of holders.get(quote.document) ?? [])
      if (record === quote.record && digest.entry === 'agreement' && !hits.has(digest.id))
        hits.set(digest.id, { digest, quote });
  return { ...page, items: [...hits.values()] };
}
