import { type Ask, dateIn, pairOf, sideIn, textIn, wordIn } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import type { Entry } from '#model/entry';
import { earliest, latest } from '#text/edtf';
import type { ListFilter, ListModel } from '#view/desk/list-page';

const perPage = 50;

/** What a list is and how it can be narrowed. */
export interface ListSpec {
  readonly path: string;
  readonly title: string;
  readonly note?: string;
  readonly filters: readonly ListFilter[];
}

/** A list of entries of one kind, in order of time. */
export function loadTimeline(kind: Entry['entry'] | undefined, spec: ListSpec) {
  return async ({ queries }: OpenDesk, ask: Ask): Promise<ListModel> => {
    const [from, to] = [dateIn(ask, 'from'), dateIn(ask, 'to')];
    const page = await queries.timeline({
      kind,
      ...placeIn(ask),
      form: textIn(ask, 'form'),
      status: textIn(ask, 'status'),
      source: textIn(ask, 'source'),
      from: from && earliest(from),
      to: to && latest(to),
    });
    return listModel(spec, ask, page);
  };
}

/** The threads, or those that are open or settled. */
export function loadThreads(spec: ListSpec) {
  return async ({ queries }: OpenDesk, ask: Ask): Promise<ListModel> => {
    const open = wordIn(ask, 'open', ['yes', 'no']);
    const page =
      open === 'yes'
        ? await queries.openThreads(placeIn(ask))
        : await queries.threads({ ...placeIn(ask), ...(open === undefined ? {} : { open: false }) });
    return listModel(spec, ask, { ...page, people: {} });
  };
}

/** People or mechanisms by name. */
export function loadNames(kind: 'person' | 'mechanism', spec: ListSpec) {
  return async ({ register, queries }: OpenDesk, ask: Ask): Promise<ListModel> => {
    const { state, pair, limit, cursor } = placeIn(ask);
    const page =
      kind === 'mechanism'
        ? await queries.mechanisms({ state, pair, limit, cursor })
        : await register.store.byName({ kind, state, limit, cursor });
    const items = page.items.map((digest) => ({ digest }));
    return listModel(spec, ask, { items, next: page.next, people: {} });
  };
}

/** Entries in which sources differ. */
export function loadConflicts(spec: ListSpec) {
  return async ({ queries }: OpenDesk, ask: Ask): Promise<ListModel> =>
    listModel(spec, ask, await queries.conflicts(placeIn(ask)));
}

/** What refutes a claim of novelty. */
export async function loadRefuted({ queries }: OpenDesk, ask: Ask) {
  return { ...(await queries.refuted(placeIn(ask))), query: ask.query };
}

/** All pairs. */
export async function loadPairs({ queries }: OpenDesk, ask: Ask) {
  return {
    ...(await queries.activePairs({ limit: perPage, cursor: textIn(ask, 'cursor') })),
    query: ask.query,
  };
}

/** All that is new, page by page. */
export async function loadNews({ queries }: OpenDesk, ask: Ask) {
  const since = dateIn(ask, 'since');
  const cursor = textIn(ask, 'cursor');
  return {
    ...(await queries.news({ since: since && earliest(since), limit: 30, cursor })),
    query: ask.query,
  };
}

function placeIn(ask: Ask) {
  const pair = textIn(ask, 'pair');
  return {
    pair: pair === undefined ? undefined : pairOf(pair),
    state: sideIn(ask, 'state'),
    area: textIn(ask, 'area'),
    limit: perPage,
    cursor: textIn(ask, 'cursor'),
  };
}

function listModel(
  spec: ListSpec,
  { query }: Ask,
  { items, next, people }: Pick<ListModel, 'items' | 'next' | 'people'>,
): ListModel {
  const filled = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  return { ...spec, query: filled, items, next, people };
}
