import type { Entry } from '#model/entry';
import { aboutView } from '#view/desk/about';
import { apiView } from '#view/desk/api/api-page';
import { documentView } from '#view/desk/document/document';
import { entryView } from '#view/desk/entry/entry';
import { homeView } from '#view/desk/home';
import { type ListModel, listView } from '#view/desk/list-page';
import { newsView, pairsView, refutedView } from '#view/desk/lists';
import { pairView } from '#view/desk/pair/pair';
import { personView } from '#view/desk/person/person';
import { judgementsView, reviewView } from '#view/desk/review';
import { searchView } from '#view/desk/search/search';
import { calendarView } from '#view/desk/world/calendar';
import { mapView } from '#view/desk/world/map';
import { networkView } from '#view/desk/world/network';
import { apiDocument } from './api/mount-api.ts';
import { loadAbout } from './pages/about.ts';
import { loadDocument } from './pages/document.ts';
import { loadEntry, loadPerson } from './pages/entry.ts';
import { loadHome } from './pages/home.ts';
import {
  type ListSpec,
  loadConflicts,
  loadNames,
  loadNews,
  loadPairs,
  loadRefuted,
  loadThreads,
  loadTimeline,
} from './pages/lists.ts';
import { loadPair } from './pages/pair.ts';
import { loadJudgements, loadReview } from './pages/review.ts';
import { loadSearch } from './pages/search.ts';
import { loadCalendar, loadMap, loadNetwork } from './pages/world.ts';
import { type Route, route } from './route.ts';

const entry = (path: string, kind: Entry['entry']) => route(path, loadEntry(kind), entryView);
const list = (spec: ListSpec, load: (spec: ListSpec) => Parameters<typeof route<ListModel>>[1]) =>
  route(spec.path, load(spec), listView);
const inTime = (kind?: Entry['entry']) => (spec: ListSpec) => loadTimeline(kind, spec);

/** Every page of the desk; `docs/desk.md` explains each. */
export const routes: readonly Route[] = [
  route('/', loadHome, homeView),
  route('/news', loadNews, newsView),
  route('/pairs', loadPairs, pairsView),
  route('/pair/:pair', loadPair, pairView),
  list(
    {
      path: '/events',
      title: 'Events',
      filters: ['pair', 'state', 'form', 'status', 'source', 'from', 'to'],
    },
    inTime('event'),
  ),
  list(
    { path: '/agreements', title: 'Agreements', filters: ['pair', 'state', 'area', 'status', 'from', 'to'] },
    inTime('agreement'),
  ),
  list(
    {
      path: '/threads',
      title: 'Threads',
      note: 'What two sides proposed, agreed and did in one area.',
      filters: ['pair', 'state', 'area', 'open'],
    },
    loadThreads,
  ),
  list({ path: '/mechanisms', title: 'Standing mechanisms', filters: ['pair', 'state'] }, (spec) =>
    loadNames('mechanism', spec),
  ),
  list({ path: '/people', title: 'People', filters: ['state'] }, (spec) => loadNames('person', spec)),
  list({ path: '/positions', title: 'Stated positions', filters: ['state'] }, inTime('stance')),
  list(
    { path: '/documents', title: 'Documents', filters: ['pair', 'source', 'from', 'to'] },
    inTime('document'),
  ),
  list({ path: '/conflicts', title: 'Where sources differ', filters: ['pair', 'state'] }, loadConflicts),
  list(
    {
      path: '/leads',
      title: 'Leads',
      note: 'From teasers of other articles: to be followed up, counted nowhere.',
      filters: ['pair', 'state'],
    },
    inTime('lead'),
  ),
  route('/refuted', loadRefuted, refutedView),
  entry('/event/:id', 'event'),
  entry('/agreement/:id', 'agreement'),
  entry('/mechanism/:id', 'mechanism'),
  entry('/thread/:id', 'thread'),
  entry('/relationship/:id', 'relationship'),
  entry('/position/:id', 'stance'),
  entry('/refuted/:id', 'refuted-novelty'),
  entry('/lead/:id', 'lead'),
  route('/person/:id', loadPerson, personView),
  route('/document/:id', loadDocument, documentView),
  route('/search', loadSearch, searchView),
  route('/review', loadReview, reviewView),
  route('/judgements', loadJudgements, judgementsView),
  route('/network/:id', loadNetwork, networkView),
  route('/map', loadMap, mapView),
  route('/calendar', loadCalendar, calendarView),
  route('/calendar/:year', loadCalendar, calendarView),
  route('/about', loadAbout, aboutView),
  route('/api', async () => apiDocument(), apiView),
];
