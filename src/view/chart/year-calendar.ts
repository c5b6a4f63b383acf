import { daysInMonth, pad, weekdayOf } from '#text/calendar';
import { dateWords } from '../date-words.ts';
import { counted } from '../labels.ts';
import { type Bins, binsOf, type CalendarEvent, eventsIn } from './calendar-bins.ts';
import { type Chart, type ChartHead, chartOf, type Drawing, type Place } from './chart.ts';
import { element, joined, linked, type Markup, words } from './markup.ts';

/** Where the parts of the calendar lead. */
export interface CalendarLinks {
  /** Address for a day, a month or a year in EDTF. */
  readonly urlOf?: (period: string) => string | undefined;
}

const cell = 24;
const monthGap = 22;
const monthWidth = cell * 7;
/** Title, weekdays, six weeks, the line for the month. */
const monthHeight = 18 + 16 + 6 * cell + 18;

/**
 * A year as twelve months with the days on which something happened. What is known only to the month stands below the
 * month, what is known only to the year below the year: nothing is put on a day that nobody gave.
 */
export function yearCalendar(
  head: ChartHead,
  year: number,
  events: readonly CalendarEvent[],
  links: CalendarLinks = {},
): Chart {
  const bins = binsOf(year, events);
  const description = `${counted(bins.days.size, 'day')} with events; ${counted(countOf(bins.months), 'event')} known only to the month, ${eventsIn(bins.wholeYear)} only to the year`;
  const rows = [
    ...[...bins.days].toSorted(byKey),
    ...[...bins.months].toSorted(byKey),
    ...(bins.wholeYear.length > 0 ? [[pad(year, 4), bins.wholeYear] as const] : []),
  ];
  const table = {
    columns: ['Date', 'Events', 'What'],
    rows: rows.map(([period, all]) => [
      { text: dateWords(period), url: links.urlOf?.(period) },
      eventsIn(all),
      all.length > titlesShown ? `${titlesOf(all)} and more` : titlesOf(all),
    ]),
    whenEmpty: 'No events recorded in this year.',
  };
  return chartOf(head, description, table, (place) => drawing(place, bins, links));
}

const titlesShown = 12;

function titlesOf(events: readonly CalendarEvent[]): string {
  return events
    .slice(0, titlesShown)
    .flatMap((it) => (it.title === '' ? [] : [it.title]))
    .join('; ');
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function countOf(events: ReadonlyMap<string, readonly CalendarEvent[]>): number {
  return [...events.values()].reduce((sum, it) => sum + eventsIn(it), 0);
}

function drawing(place: Place, bins: Bins, links: CalendarLinks): Drawing {
  const columns = place.isNarrow ? 2 : 4;
  const step = (place.width - monthWidth * columns) / (columns - 1) + monthWidth;
  const most = Math.max(1, ...[...bins.days.values()].map(eventsIn));
  const months = Array.from({ length: 12 }, (_, index) =>
    element(
      'g',
      {
        transform: `translate(${((index % columns) * step).toFixed(1)} ${Math.floor(index / columns) * (monthHeight + monthGap)})`,
      },
      monthMarks(bins, index + 1, most, links),
    ),
  );
  const bottom = (12 / columns) * (monthHeight + monthGap);
  const year = pad(bins.year, 4);
  const whole = counted(eventsIn(bins.wholeYear), 'event');
  return {
    height: bottom + 14,
    marks: [
      ...months,
      bins.wholeYear.length > 0
        ? element(
            'g',
            { 'data-count': String(eventsIn(bins.wholeYear)) },
            element('rect', { class: 'span', x: 0, y: bottom - 6, width: 18, height: 7, rx: 3.5 }),
            linked(
              links.urlOf?.(year),
              element('text', { x: 25, y: bottom + 1 }, words(`${whole} known only to ${year}`)),
            ),
          )
        : element('text', { class: 'soft small', x: 0, y: bottom }, words(`Nothing known only to ${year}`)),
    ],
  };
}

function monthMarks(bins: Bins, month: number, most: number, links: CalendarLinks): Markup {
  const key = `${pad(bins.year, 4)}-${pad(month, 2)}`;
  const name = dateWords(key).split(' ')[0] ?? '';
  const first = (weekdayOf(`${key}-01`) ?? 1) - 1;
  const coarse = eventsIn(bins.months.get(key) ?? []);
  const weekdays = [...'MTWTFSS'].map((letter, index) =>
    element('text', { class: 'soft small middle', x: index * cell + cell / 2, y: 28 }, words(letter)),
  );
  const days = Array.from({ length: daysInMonth(bins.year, month) }, (_, index) => {
    const slot = first + index;
    const x = (slot % 7) * cell + cell / 2;
    const y = 34 + Math.floor(slot / 7) * cell + cell / 2;
    return dayMark(`${key}-${pad(index + 1, 2)}`, bins, x, y, most, links);
  });
  return joined([
    linked(links.urlOf?.(key), element('text', { class: 'strong', x: 6, y: 12 }, words(name))),
    element('line', { class: 'rule', x1: 6, x2: monthWidth - 6, y1: 17.5, y2: 17.5 }),
    ...weekdays,
    ...days,
    coarse > 0 ? coarseMark(coarse, key, name, links) : undefined,
  ]);
}

function coarseMark(count: number, key: string, name: string, links: CalendarLinks): Markup {
  const y = 34 + 6 * cell + 10;
  return element(
    'g',
    { 'data-count': String(count) },
    element('rect', { class: 'span', x: 6, y: y - 7, width: 18, height: 7, rx: 3.5 }),
    linked(
      links.urlOf?.(key),
      element('text', { class: 'small', x: 30, y }, words(`${count} known only to ${name}`)),
    ),
  );
}

function dayMark(day: string, bins: Bins, x: number, y: number, most: number, links: CalendarLinks): Markup {
  const events = bins.days.get(day) ?? [];
  const label = words(String(Number(day.slice(8))));
  if (events.length === 0) return element('text', { class: 'soft small middle', x, y: y + 3.5 }, label);
  const level = most === 1 ? 4 : Math.max(1, Math.ceil(Math.sqrt(eventsIn(events) / most) * 4));
  const title = `${dateWords(day)}: ${counted(eventsIn(events), 'event')}. ${titlesOf(events)}`.trim();
  const [only] = events;
  return linked(
    links.urlOf?.(day) ?? (eventsIn(events) === 1 ? only?.url : undefined),
    element(
      'g',
      { 'data-count': String(eventsIn(events)) },
      element('title', {}, words(title)),
      element('circle', { class: `cell level-${level}`, cx: x, cy: y, r: 10.5 }),
      element('text', { class: level === 4 ? 'small middle on-mark' : 'small middle', x, y: y + 3.5 }, label),
    ),
  );
}
