import { type Ask, BadAsk, sideIn, textIn } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import { nameOfState } from '#lexicon/states';
import type { CalendarModel } from '#view/desk/world/calendar';
import type { MapModel } from '#view/desk/world/map';
import type { NetworkModel, NetworkNode } from '#view/desk/world/network';

const neighboursShown = 24;
const ownShown = 8;

/** The network of a side by its code, or of a person by the id of the entry. */
export async function loadNetwork(desk: OpenDesk, ask: Ask): Promise<NetworkModel | undefined> {
  const id = ask.params.id ?? '';
  const isPerson = id.includes('.');
  const name = isPerson ? (await desk.queries.person(id))?.digest.name : nameOfState(id);
  if (name === undefined) return undefined;
  const around = isPerson ? aroundPerson : aroundSide;
  const { nodes, next } = await around(desk, id, neighboursShown);
  const expand = textIn(ask, 'expand');
  const own =
    expand === undefined || !nodes.some((it) => it.id === expand)
      ? []
      : (await around(desk, expand, ownShown + 1)).nodes;
  return {
    kind: isPerson ? 'person' : 'side',
    id,
    name,
    nodes: nodes.map((it) =>
      it.id === expand
        ? { ...it, neighbours: own.filter((other) => other.id !== id).slice(0, ownShown) }
        : it,
    ),
    next,
    expand,
  };
}

type Around = { readonly nodes: readonly NetworkNode[]; readonly next?: string | undefined };

async function aroundSide({ queries }: OpenDesk, state: string, limit: number): Promise<Around> {
  const page = await queries.neighbours(state, { limit });
  return {
    nodes: page.items.map((it) => ({ id: it.state, name: nameOfState(it.state), count: it.entries })),
    next: page.next,
  };
}

async function aroundPerson({ queries }: OpenDesk, person: string, limit: number): Promise<Around> {
  const page = await queries.counterparts(person, { limit });
  return { nodes: page.items.map(({ person: it, count }) => ({ ...it, count })), next: page.next };
}

/** So many entries are shown one by one: as many as a query may give. */
const shown = 200;

/** Who visited whom: all visits, or those of one side or one year. */
export async function loadMap({ queries }: OpenDesk, ask: Ask): Promise<MapModel> {
  const [state, year] = [sideIn(ask, 'state'), yearText(textIn(ask, 'year'))];
  const visits = await queries.visits({ state });
  return { state, year, visits: year === undefined ? visits : visits.filter((it) => it.year === year) };
}

/** A year, day by day; what is known less finely stands apart. */
export async function loadCalendar({ queries, store }: OpenDesk, ask: Ask): Promise<CalendarModel> {
  const latest = await store.latestPublication();
  const year =
    yearText(ask.params.year ?? textIn(ask, 'year')) ?? latest?.slice(0, 4).replace(/\D/gu, '0') ?? '2000';
  const state = sideIn(ask, 'state');
  const span = { state, from: `${year}-01-01`, to: `${year}-12-31` };
  const spans = await queries.spans(span);
  // A year that is counted only is not read one by one first.
  const isCounted = spans.reduce((sum, it) => sum + it.count, 0) > shown;
  const page = isCounted ? undefined : await queries.timeline({ ...span, limit: shown });
  const items = page?.next === undefined ? page?.items : undefined;
  return { year: Number(year), state, items, spans };
}

function yearText(text: string | undefined): string | undefined {
  if (text === undefined || /^(?!0000|9999)\d{4}$/u.test(text)) return text;
  throw new BadAsk('A year has four digits.');
}
