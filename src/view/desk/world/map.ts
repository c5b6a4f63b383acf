import { nameOfState } from '#lexicon/states';
import type { EventDigest } from '#model/digest';
import { figureOf } from '../../chart/chart.ts';
import { visitMap } from '../../chart/visit-map.ts';
import { counted } from '../../labels.ts';
import { address } from '../address.ts';
import { html, nothing, raw } from '../html.ts';
import type { ListedDigest } from '../listing.ts';
import type { View } from '../page.ts';

/** Visits that took place. */
export interface MapModel {
  readonly state?: string | undefined;
  readonly year?: string | undefined;
  /** The newest ones, and whether there are more. */
  readonly newest: readonly ListedDigest<EventDigest>[];
  readonly isPart: boolean;
  /** All of them by place and year. */
  readonly visits: readonly {
    readonly place?: string | undefined;
    readonly year?: string | undefined;
    readonly count: number;
  }[];
}

/** The map of visits, with a table of where they went. */
export const mapView: View<MapModel> = {
  page: (model) => {
    const { state, year, newest, isPart } = model;
    const routes = routesOf(newest);
    return {
      title: `Visits${state ? ` of and to ${nameOfState(state)}` : ''}${year ? ` in ${year}` : ''}`,
      body: html`<form class="filters" action="/map"><label>Side <input name="state" value="${state ?? ''}" placeholder="KEN" size="6"></label><label>Year <input name="year" value="${year ?? ''}" placeholder="2025" size="6" inputmode="numeric"></label><span class="buttons"><button class="plain">Show</button>${state || year ? html` <a href="/map">All</a>` : nothing}</span></form>
<p class="note">From whom to where, as far as sources say both${isPart ? html`: the newest ${newest.length} visits. Choose a side or a year to see others` : nothing}.</p>
${raw(figureOf(visitMap({ id: 'map', title: 'Visits by host and visitors' }, routes, (code) => address('/map', { state: code, year }))))}
${placesHtml(model)}`,
    };
  },
  table: ({ newest }) => ({
    columns: ['visitors', 'host', 'visits'],
    rows: routesOf(newest).map(({ home, host, count }) => [home, host, count]),
  }),
};

/** How often somebody of one state came to another. */
function routesOf(visits: readonly ListedDigest<EventDigest>[]) {
  const counts = new Map<string, number>();
  for (const { digest } of visits) {
    const inRole = (role: string) => [
      ...new Set(digest.actors.flatMap((it) => (it.role === role && it.state ? [it.state] : []))),
    ];
    const host = digest.place?.state ?? inRole('host')[0];
    if (host === undefined) continue;
    for (const home of inRole('visitor'))
      if (home !== host) counts.set(`${home} ${host}`, (counts.get(`${home} ${host}`) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [home = '', host = ''] = key.split(' ');
    return {
      home,
      host,
      count,
      url: address('/events', { pair: [home, host].sort().join('-'), form: 'visit' }),
    };
  });
}

function placesHtml({ visits }: MapModel) {
  if (visits.length === 0) return nothing;
  const byPlace = [...Map.groupBy(visits, (it) => it.place ?? '')]
    .map(([place, own]) => ({ place, count: own.reduce((sum, it) => sum + it.count, 0) }))
    .sort((a, b) => b.count - a.count || (a.place < b.place ? -1 : 1));
  const unknown = byPlace.find((it) => it.place === '');
  return html`<h2>Where visits went</h2><div class="scroll narrow"><table><thead><tr><th scope="col">Host</th><th scope="col" class="number">Visits</th></tr></thead><tbody>${byPlace
    .filter((it) => it.place !== '')
    .map(
      ({ place, count }) =>
        html`<tr><th scope="row"><a href="${address('/map', { state: place })}">${nameOfState(place)}</a></th><td class="number">${count.toLocaleString('en')}</td></tr>`,
    )}</tbody></table></div>
${unknown ? html`<p class="soft">Of ${counted(unknown.count, 'visit')} no source says where it went.</p>` : nothing}`;
}
