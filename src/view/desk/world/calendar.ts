import { nameOfState } from '#lexicon/states';
import { figureOf } from '../../chart/chart.ts';
import { yearCalendar } from '../../chart/year-calendar.ts';
import { counted } from '../../labels.ts';
import { entryDate, entryTitle } from '../../show/entry-line.ts';
import { address, entryAddress } from '../address.ts';
import { html, nothing, raw } from '../html.ts';
import type { ListedDigest } from '../listing.ts';
import type { View } from '../page.ts';

/** A year of events and agreements. */
export interface CalendarModel {
  readonly year: number;
  readonly state?: string | undefined;
  /** What may lie in the year, one by one; undefined where it is too much. */
  readonly items?: readonly ListedDigest[] | undefined;
  /** How many, by the days that their dates may mean. */
  readonly spans: readonly {
    readonly earliest: string;
    readonly latest: string;
    readonly grain: string;
    readonly count: number;
  }[];
}

/** The calendar of a year. */
export const calendarView: View<CalendarModel> = {
  page: (model) => {
    const { year, state, spans } = model;
    const total = spans.reduce((sum, it) => sum + it.count, 0);
    const title = `${year}${state ? `, ${nameOfState(state)}` : ''}`;
    const beside = (other: number) => address(`/calendar/${String(other).padStart(4, '0')}`, { state });
    return {
      title: `Calendar of ${title}`,
      body: html`<nav class="crumbs" aria-label="Years"><ol><li><a href="${beside(year - 1)}" rel="prev">${year - 1}</a></li><li aria-current="true">${year}</li><li><a href="${beside(year + 1)}" rel="next">${year + 1}</a></li></ol></nav>
<form class="filters" action="/calendar"><label>Year <input name="year" value="${year}" size="6" inputmode="numeric"></label><label>Side <input name="state" value="${state ?? ''}" placeholder="Kenya" size="12"></label><span class="buttons"><button class="plain">Show</button></span></form>
<p class="note">${total === 0 ? 'Nothing is on record for this year.' : `${counted(total, 'event or agreement', 'events and agreements')}. What is known only to the month or the year stands below it, on no day.`}</p>
${raw(figureOf(yearCalendar({ id: 'calendar', title: `Events and agreements of ${title}` }, year, eventsOf(model), { urlOf: (period) => urlOf(period, state) })))}
${model.items === undefined && total > 0 ? html`<p><a href="${address('/events', { from: `${year}-01-01`, to: `${year}-12-31`, state })}">The list of events</a></p>` : nothing}`,
    };
  },
  table: ({ items, spans }) =>
    items
      ? {
          columns: ['title', 'when', 'kind', 'id'],
          rows: items.map(({ digest }) => [entryTitle(digest), entryDate(digest), digest.entry, digest.id]),
        }
      : {
          columns: ['earliest', 'latest', 'known to', 'count'],
          rows: spans.map(({ earliest, latest, grain, count }) => [earliest, latest, grain, count]),
        },
};

function urlOf(period: string, state: string | undefined): string {
  return address('/events', { from: period, to: period, state });
}

function eventsOf({ items, spans }: CalendarModel) {
  if (items)
    return items.map(({ digest }) => ({
      date: digest.entry === 'event' ? digest.date : digest.entry === 'agreement' ? digest.signed : undefined,
      title: entryTitle(digest),
      url: entryAddress(digest.entry, digest.id),
    }));
  return spans.map((span) => ({ date: dateOf(span), title: '', count: span.count }));
}

function dateOf({ earliest, latest, grain }: CalendarModel['spans'][number]): string {
  if (earliest === latest) return earliest;
  if (grain === 'month' && earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  if (grain === 'year' && earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4);
  return `${earliest.startsWith('0000') ? '..' : earliest}/${latest.startsWith('9999') ? '..' : latest}`;
}
