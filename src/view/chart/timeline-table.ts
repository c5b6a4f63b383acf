import { compareEdtf } from '#text/edtf';
import { dateWords } from '../date-words.ts';
import { labelOf } from '../labels.ts';
import type { Table } from './table.ts';
import { extentOf } from './time-scale.ts';
import { countOf, type TimelineEvent } from './timeline-event.ts';

/** Beyond this many events the table counts them by year and lane; each event has its own page. */
const rowsShown = 400;

/** The events in order of time, the undated last; many are counted by year and lane. */
export function timelineTable(events: readonly TimelineEvent[]): Omit<Table, 'caption'> {
  if (events.length > rowsShown || countOf(events) > events.length) return countTable(events);
  const dated = events
    .filter((it) => extentOf(it.date))
    .toSorted((a, b) => compareEdtf(a.date ?? '', b.date ?? ''));
  const undated = events.filter((it) => !extentOf(it.date));
  return {
    columns: ['Date', 'Form', 'Event', 'Standing'],
    rows: [...dated, ...undated].map((it) => [
      it.date === undefined ? 'undated' : dateWords(it.date),
      it.lane,
      { text: it.title, url: it.url },
      labelOf('status', it.status ?? 'occurred'),
    ]),
    whenEmpty: 'No events recorded.',
  };
}

function countTable(events: readonly TimelineEvent[]): Omit<Table, 'caption'> {
  const groups = Map.groupBy(events, (it) => JSON.stringify([yearWords(it.date), it.lane]));
  const rows = [...groups].map(([key, group]): readonly [string, string, number] => {
    const [year = '', lane = ''] = JSON.parse(key) as string[];
    return [year, lane, countOf(group)];
  });
  return {
    columns: ['Year', 'Form', 'Events'],
    rows: rows.toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)),
  };
}

/** The year that holds the date, the years that it may lie in, or "undated". */
function yearWords(date: string | undefined): string {
  const extent = extentOf(date);
  if (!extent) return 'undated';
  const [first, last] = [extent.from.slice(0, 4), extent.to.slice(0, 4)];
  const years = first === last ? first : `${first}–${last}`;
  return extent.opensBefore ? `until ${last}` : extent.opensAfter ? `from ${first}` : years;
}
