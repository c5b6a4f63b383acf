import { digestSchemas } from '#model/digest-schema';
import { qualityFigures } from '#view/desk/quality-figures';
import { entryResource, listAndEntry, listResource, realDate, sidesOf } from './entry-resources.ts';
import {
  idParams,
  nothing,
  officeFilter,
  pagingOnly,
  pairParams,
  peopleFilter,
  searchFilter,
} from './filters.ts';
import { type Asked, type Resource, resource } from './resource.ts';
import {
  aboutAnswer,
  documentAnswer,
  officeAnswer,
  pageOf,
  pairAnswer,
  pairsPage,
  searchPages,
} from './schemas.ts';

const documents: readonly Resource[] = [
  listResource('document', 'documents', 'Documents', 'Documents by date of publication'),
  resource(
    {
      path: '/documents/:id',
      operation: 'getDocument',
      tag: 'Documents',
      summary: 'A document: its text, its analysis, and the entries that stand on it',
      params: idParams,
      query: nothing,
      answer: documentAnswer,
    },
    async ({ desk, open }, _, { id }) => {
      const found = await desk.document(id);
      if (!found || !open.hidesHandles) return found;
      const comments = found.analysis.comments.map(({ start, end }) => ({ start, end }));
      return { ...found, analysis: { ...found.analysis, comments } };
    },
  ),
];

const people: readonly Resource[] = [
  resource(
    {
      path: '/people',
      operation: 'listPeople',
      tag: 'People',
      summary: 'People in order of their names',
      params: nothing,
      query: peopleFilter,
      answer: pageOf(digestSchemas.person),
    },
    ({ open }, query) => open.store.byName({ kind: 'person', ...query }),
  ),
  entryResource('person', 'people', 'People', 'A person: spellings, ranks, offices and sources'),
  resource(
    {
      path: '/offices',
      operation: 'getOffice',
      tag: 'People',
      summary: 'Who held an office of a state, by what evidence',
      params: nothing,
      query: officeFilter,
      answer: officeAnswer,
    },
    ({ desk }, { on, ...query }) => desk.office({ ...query, on: realDate(on) }),
  ),
];

const pairs: readonly Resource[] = [
  resource(
    {
      path: '/pairs',
      operation: 'listPairs',
      tag: 'Pairs',
      summary: 'Pairs of sides, those with most entries first',
      params: nothing,
      query: pagingOnly,
      answer: pairsPage,
    },
    ({ desk }, query) => desk.activePairs(query),
  ),
  resource(
    {
      path: '/pairs/:pair',
      operation: 'getPair',
      tag: 'Pairs',
      summary: 'What the register holds of two sides: counts, levels of relations, stances, officials',
      params: pairParams,
      query: nothing,
      answer: pairAnswer,
    },
    ({ desk }, _, { pair }) => desk.pair(sidesOf(pair)),
  ),
];

interface Words {
  readonly text: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A search for one kind of thing. */
function search(
  what: keyof typeof searchPages,
  summary: string,
  load: (desk: Asked['desk'], words: Words) => Promise<object>,
): Resource {
  return resource(
    {
      path: `/search/${what}`,
      operation: `search${what[0]?.toUpperCase()}${what.slice(1)}`,
      tag: 'Search',
      summary,
      params: nothing,
      query: searchFilter,
      answer: searchPages[what],
    },
    ({ desk }, { q, ...paging }) => load(desk, { text: q, ...paging }),
  );
}

/** Every resource of version 1, in the order in which they are published. */
export const resources: readonly Resource[] = [
  resource(
    {
      path: '/about',
      operation: 'getAbout',
      tag: 'Register',
      summary:
        'What the register holds: counts, coverage by publisher and year, and how well articles are read',
      params: nothing,
      query: nothing,
      answer: aboutAnswer,
    },
    async ({ desk }) => ({ ...(await desk.about()), quality: qualityFigures }),
  ),
  ...documents,
  ...people,
  ...listAndEntry(
    'event',
    'events',
    'Events',
    'Visits, meetings, signings and other events in order of time',
  ),
  ...listAndEntry(
    'agreement',
    'agreements',
    'Agreements',
    'Treaties, memoranda, plans and other papers by signing',
  ),
  ...listAndEntry(
    'relationship',
    'relationships',
    'Relationships',
    'Levels of relations that sources tell of',
  ),
  ...listAndEntry('thread', 'threads', 'Threads', 'Subjects of two sides from proposal to delivery'),
  ...listAndEntry('mechanism', 'mechanisms', 'Mechanisms', 'Committees, dialogues and other standing bodies'),
  ...listAndEntry('stance', 'stances', 'Stances', 'What sides say their policy is, by topic'),
  ...pairs,
  search(
    'people',
    'People by name; spelling and order of the words may differ',
    (desk, { text, ...paging }) => desk.searchPeople({ name: text, ...paging }),
  ),
  search('documents', 'Documents by their words, the best first', (desk, words) =>
    desk.searchDocuments(words),
  ),
  search('quotes', 'Quotes on which facts stand, by their words', (desk, words) => desk.searchQuotes(words)),
  search('agreements', 'Agreements by the words of their quotes', (desk, words) =>
    desk.searchAgreements(words),
  ),
];
