import { nameOfState } from '#lexicon/states';
import { drawingOf } from '../../chart/chart.ts';
import { visitMap } from '../../chart/visit-map.ts';
import { counted } from '../../labels.ts';
import { address } from '../address.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import type { View } from '../page.ts';

/** Visits that took place. */
export interface MapModel {
  readonly state?: string | undefined;
  readonly year?: string | undefined;
  /** All of them by whose they were, place and year; what no source tells is missing. */
  readonly visits: readonly {
    readonly home?: string | undefined;
    readonly place?: string | undefined;
    readonly year?: string | undefined;
    readonly count: number;
  }[];
}

/** The map of visits, with a table of who visited whom. CSV gives all of it, by year. */
export const mapView: View<MapModel> = {
  page: (model) => {
    const { state, year } = model;
    const routes = routesOf(model);
    const chart = visitMap({ id: 'map', title: 'Visits by host and visitors' }, routes, (code) =>
      address('/map', { state: code, year }),
    );
    return {
      title: `Visits${state ? ` of and to ${nameOfState(state)}` : ''}${year ? ` in ${year}` : ''}`,
      body: html`<form class="filters" action="/map"><label>Side <input name="state" value="${state ?? ''}" placeholder="Kenya" size="12"></label><label>Year <input name="year" value="${year ?? ''}" placeholder="2025" size="6" inputmode="numeric"></label><span class="buttons"><button class="plain">Show</button>${state || year ? html` <a href="/map">All</a>` : nothing}</span></form>
<p class="note">Visits that took place, from whom to where, as far as sources say both. ${untoldWords(model)}</p>
${raw(drawingOf(chart))}
${routes.length === 0 ? nothing : html`<h2>Who visited whom</h2><div class="scroll narrow visits" tabindex="0" role="group" aria-label="Who visited whom">${raw(chart.table)}</div>`}`,
    };
  },
  table: ({ visits }) => ({
    columns: ['visitors', 'host', 'year', 'visits'],
    rows: visits.map(({ home, place, year, count }) => [home, place, year, count]),
  }),
};

/** How often somebody of one state came to another, in all years that are shown. */
function routesOf({ visits }: MapModel) {
  const counts = new Map<string, { readonly home: string; readonly host: string; count: number }>();
  for (const { home, place: host, count } of visits) {
    if (home === undefined || host === undefined || home === host) continue;
    const route = counts.get(`${home} ${host}`) ?? { home, host, count: 0 };
    route.count += count;
    counts.set(`${home} ${host}`, route);
  }
  return [...counts.values()].map((it) => ({
    ...it,
    url: address('/events', { pair: [it.home, it.host].sort().join('-'), form: 'visit' }),
  }));
}

/** How many visits are not on the map, since no source says whose they were or where they went. */
function untoldWords({ visits }: MapModel): Html {
  const sum = (of: MapModel['visits']) => of.reduce((all, it) => all + it.count, 0);
  const [nowhere, nobody] = [
    sum(visits.filter((it) => it.place === undefined)),
    sum(visits.filter((it) => it.place !== undefined && it.home === undefined)),
  ];
  const parts = [
    nowhere > 0 ? `of ${counted(nowhere, 'other visit')} no source says where it went` : '',
    nobody > 0 ? `of ${counted(nobody, 'other visit')} no source says whose it was` : '',
  ].filter(Boolean);
  return parts.length === 0 ? nothing : html`Not on the map: ${parts.join(', ')}.`;
}
