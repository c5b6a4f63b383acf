import type { DateContext } from '#language/pack';
import { newsSegments } from '#model/code';
import type { DateMention } from '#model/mention';
import type { Publication } from '#model/reading';
import type { Sentence } from '#model/token';
import { addDays } from '#text/calendar';
import { earliest, latest } from '#text/edtf';

/** What the dates that stand by themselves settle for the others of a document. */
export type DateFrame = Pick<DateContext, 'frame' | 'weekdayAnchor'>;

type Dates = readonly (readonly DateMention[])[];
const knownYear = /^\d{4}/u;
const dayWithoutYear = /^XXXX-\d\d-\d\d$/u;
/** How long before a report the last weekday of a name lies. */
const weekReach = 6;

/**
 * The frame of a document: the time between the latest date that it reports and the earliest that it looks forward to, and a
 * weekday that it puts on a day. `dates` are those found with nothing known. Linear.
 */
export function frameOf(sentences: readonly Sentence[], dates: Dates): DateFrame {
  const news = sentences.flatMap((it, at) => (newsSegments.has(it.segment) ? (dates[at] ?? []) : []));
  const weekdayAnchor = statedAnchor(news);
  const frame = timeBetween(news);
  return { ...(frame && { frame }), ...(weekdayAnchor && { weekdayAnchor }) };
}

/**
 * The weekday of a day near a publication whose year is not known: where the text reports on one weekday alone, and on one
 * day alone of the week before, it tells the same act twice. Undefined otherwise.
 */
export function impliedAnchor(
  sentences: readonly Sentence[],
  dates: Dates,
  { published }: Publication,
): DateFrame['weekdayAnchor'] {
  if (!published || !dayWithoutYear.test(published)) return undefined;
  const reported = sentences.flatMap((it, at) =>
    it.segment === 'body' || it.segment === 'caption'
      ? (dates[at] ?? []).filter((date) => date.outlook !== 'future' && date.role === 'point')
      : [],
  );
  const lastDays = new Set(Array.from({ length: weekReach + 1 }, (_, back) => addDays(published, -back)));
  const days = new Set(reported.map((it) => it.value).filter((it) => lastDays.has(it)));
  const weekdays = new Set(reported.flatMap((it) => it.weekday ?? []));
  const [[day], [weekday]] = [[...days], [...weekdays]];
  return days.size === 1 && weekdays.size === 1 && day && weekday ? { weekday, day } : undefined;
}

function statedAnchor(news: readonly DateMention[]): DateFrame['weekdayAnchor'] {
  const pair = news.find((it) => it.weekday !== undefined && dayWithoutYear.test(it.value));
  return pair?.weekday === undefined ? undefined : { weekday: pair.weekday, day: pair.value };
}

function timeBetween(news: readonly DateMention[]): string | undefined {
  const known = news.filter((it) => knownYear.test(it.value));
  const last = known
    .filter((it) => it.outlook === 'past' && it.role === 'point')
    .map((it) => earliest(it.unit) ?? '')
    .sort()
    .at(-1);
  const next = known
    .filter((it) => it.outlook === 'future')
    .map((it) => earliest(it.unit) ?? '')
    .filter((it) => it > (last ?? ''))
    .sort()[0];
  const eve = addDays(next ?? '', -1);
  return last && eve && last <= eve && latest(eve) ? `${last}/${eve}` : undefined;
}
