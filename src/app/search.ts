import type { DocumentHit, Page, PersonHit, QuoteHit } from '#store/search';
import { withRegister } from './open-existing.ts';

/** What a search found: the best of each kind first. `next` of a page tells that there is more. */
export interface SearchResult {
  readonly query: string;
  readonly people: Page<PersonHit>;
  readonly documents: Page<DocumentHit>;
  readonly quotes: Page<QuoteHit>;
}

/** Searches the register at an address: people by name, documents and quotes by the words of the query (see TextQuery). */
export async function search(address: string, query: string, limit: number): Promise<SearchResult> {
  return withRegister(address, async (register) => {
    await register.settle();
    const { store } = register;
    return {
      query,
      people: await store.searchPeople({ name: query, limit }),
      documents: await store.searchDocuments({ text: query, limit }),
      quotes: await store.searchQuotes({ text: query, limit }),
    };
  });
}
