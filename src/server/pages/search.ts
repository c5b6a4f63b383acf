import { type Ask, textIn, wordIn } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import { withoutCommentSnippets } from '#app/desk/without-handles';
import { statesIn } from '#lexicon/states-in';
import type { SearchModel } from '#view/desk/search/search';

const none = { items: [] };
const nothing = { people: none, agreements: none, documents: none, quotes: none };

/** What holds the words: the best of each kind, or one kind page by page. */
export async function loadSearch(desk: OpenDesk, ask: Ask): Promise<SearchModel> {
  const found = await find(desk, ask);
  return desk.hidesHandles ? { ...found, documents: withoutCommentSnippets(found.documents) } : found;
}

async function find({ queries, store }: OpenDesk, ask: Ask): Promise<SearchModel> {
  const query = textIn(ask, 'q') ?? '';
  const only = wordIn(ask, 'only', ['people', 'agreements', 'documents', 'quotes']);
  if (query === '') return { query, ...nothing };
  if (only === undefined) {
    const sides = await sidesNamed(store, query);
    return { query, ...sides, ...(await queries.search({ text: query, limit: 10 })) };
  }
  const page = { text: query, limit: 40, cursor: textIn(ask, 'cursor') };
  const found = {
    people: () => queries.searchPeople({ ...page, name: query }),
    agreements: () => queries.searchAgreements(page),
    documents: () => queries.searchDocuments(page),
    quotes: () => queries.searchQuotes(page),
  };
  return { query, only, ...nothing, [only]: await found[only]() };
}

/** The state or the first two states that the words name, with how much is on record of them. */
async function sidesNamed(store: OpenDesk['store'], query: string): Promise<Pick<SearchModel, 'sides'>> {
  const [a, b] = statesIn(query);
  if (a === undefined) return {};
  const states = b === undefined ? [a] : [a, b].sort();
  const { kinds } = await store.breakdown(b === undefined ? { state: a } : { pair: [a, b] });
  return Object.keys(kinds).length === 0 ? {} : { sides: { states, kinds } };
}
