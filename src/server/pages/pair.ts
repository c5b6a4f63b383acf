import { type Ask, BadAsk, pairOf, textIn } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import { earliest, latest } from '#text/edtf';
import type { Chosen, PairModel } from '#view/desk/pair/model';

const listed = 25;
/** So many happenings are drawn one by one: as many as a query may give. More are counted. */
const drawn = 200;

/** All that the register holds of two sides, of each list its beginning. */
export async function loadPair({ queries, store }: OpenDesk, ask: Ask): Promise<PairModel | undefined> {
  const pair = pairOf(ask.params.pair ?? '');
  const page = await queries.pair(pair);
  if (!page) return undefined;
  const chosen = chosenIn(ask);
  const { form, area, status, person, source, cursor, period } = chosen;
  const days = period === undefined ? {} : { from: earliest(period), to: latest(period) };
  const filter = { pair, form, area, status, person, source, ...days };
  const whole = await queries.timeline({ ...filter, limit: drawn });
  const isShort = cursor === undefined && whole.next === undefined && whole.items.length <= listed;
  const timeline = isShort ? whole : await queries.timeline({ ...filter, limit: listed, cursor });
  const latestDay = await store.latestPublication();
  const { forms, areas, statuses, publishers, officials } = page;
  return {
    states: page.states,
    latest: latestDay,
    lastMet: await queries.lastMeeting(pair),
    planned: latestDay === undefined ? undefined : await nextPlanned(queries, pair, latestDay),
    totals: page.kinds as Readonly<Record<string, number>>,
    ladder: page.ladder,
    choices: { forms, areas, statuses, sources: publishers, people: officials },
    chosen,
    timeline,
    drawn:
      whole.next === undefined
        ? { kind: 'each', items: whole.items }
        : { kind: 'counted', bins: await queries.counts(filter) },
    threads: await queries.threads({ pair, limit: 60 }),
    agreements: (await queries.timeline({
      pair,
      kind: 'agreement',
      limit: listed,
    })) as PairModel['agreements'],
    mechanisms: await queries.mechanisms({ pair, limit: listed }),
    stances: page.stances,
    officials: await queries.officials(pair, { limit: 40 }),
    conflicts: await queries.conflicts({ pair, limit: 10 }),
    refuted: await queries.refuted({ pair, limit: 10 }),
    leads: await queries.timeline({ pair, kind: 'lead', limit: 10 }),
    sources: (await queries.timeline({ pair, kind: 'document', limit: listed })) as PairModel['sources'],
  };
}

/** What is planned first after a day. */
async function nextPlanned(queries: OpenDesk['queries'], pair: readonly [string, string], day: string) {
  const query = { pair, kind: 'event', status: 'planned', from: earliest(day), order: 'oldest' } as const;
  const [first] = (await queries.timeline({ ...query, limit: 1 })).items;
  return first as PairModel['planned'];
}

function chosenIn(ask: Ask): Chosen {
  const period = textIn(ask, 'period');
  if (period !== undefined && !/^\d{3}X$|^\d{4}(?:-\d\d)?$/u.test(period))
    throw new BadAsk('“period” is a decade like 201X, a year or a month like 2025-10.');
  return {
    form: textIn(ask, 'form'),
    area: textIn(ask, 'area'),
    status: textIn(ask, 'status'),
    person: textIn(ask, 'person'),
    source: textIn(ask, 'source'),
    period,
    cursor: textIn(ask, 'cursor'),
  };
}
