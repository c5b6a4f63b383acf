import type { DateContext, DateRefiner } from '#language/pack';
import type { DateMention } from '#model/mention';
import { addDays, daysBetween } from '#text/calendar';
import { coarsenToUnit, earliest, isEdtf, lacksYear, latest, withYear } from '#text/edtf';
import { fromPublication } from './internal/publication.ts';

/** What is reported may bear the next day's date in another time zone; what is to come, the day before's. */
const slackDays = 1;
/** Where no verb tells, a date to come must be so many times nearer than the past one to be taken. */
const pastBias = 2;
const farDays = 300;
const nearDays = 45;

/**
 * Gives a date without a year the year that its verb and the publication leave: the nearest before it for what is reported,
 * after it for what is to come. Where no publication is known, the one year that the frame of the document leaves; else none.
 */
export const inferYear: DateRefiner = {
  id: 'en/date/infer-year',
  refine: (dates, _sentence, _text, context) =>
    dates.map((date) => {
      if (!lacksYear(date.value) || date.value.includes('XX-XX')) return date;
      const value = yearFromPublication(date, context) ?? yearFromFrame(date, context);
      return value ? { ...date, value, unit: coarsenToUnit(value), basis: 'inferred' } : date;
    }),
};

function yearFromPublication(date: DateMention, context: DateContext): string | undefined {
  return fromPublication(context, (day) => {
    if (lacksYear(day)) return undefined;
    const year = Number(day.slice(0, 4));
    const years = /-29(?:\D|$)/u.test(date.value) ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
    const candidates = years.map((shift) => withYear(date.value, year + shift)).filter(isEdtf);
    const past = candidates.findLast((it) => (earliest(it) ?? '') <= (addDays(day, slackDays) ?? ''));
    const future = candidates.find((it) => (latest(it) ?? '') >= (addDays(day, -slackDays) ?? ''));
    if (date.outlook === 'past') return near(past, day, future);
    if (date.outlook === 'future') return near(future, day, past);
    return nearer(day, past, future, date.outlook ? 1 : pastBias);
  });
}

/** What the verb says, unless it is a day most of a year away and the other one near: then the verb is not the date's own. */
function near(told: string | undefined, day: string, other: string | undefined): string | undefined {
  if (!told || !other || !/-\d\d-\d\d/u.test(told)) return told;
  const isFar = distanceInDays(day, told) > farDays && distanceInDays(day, other) <= nearDays;
  return isFar ? other : told;
}

function distanceInDays(day: string, value: string): number {
  return Math.abs(daysBetween(day, earliest(value) ?? '') ?? Number.POSITIVE_INFINITY);
}

function nearer(
  day: string,
  past: string | undefined,
  future: string | undefined,
  bias: number,
): string | undefined {
  const back = Math.max(0, daysBetween(latest(past ?? '') ?? '', day) ?? Infinity);
  const ahead = Math.max(0, daysBetween(day, earliest(future ?? '') ?? '') ?? Infinity);
  return ahead * bias < back ? future : past;
}

/** Only what is reported, and only where all of it lies between the latest news and the earliest that is to come. */
function yearFromFrame(date: DateMention, { published, frame }: DateContext): string | undefined {
  const [from, to] = [earliest(frame ?? ''), latest(frame ?? '')];
  const fromDay = frame ? from : undefined;
  if ((published && !published.includes('..')) || !fromDay || !to || date.outlook === 'future')
    return undefined;
  const years = [0, 1, 2].map((shift) => withYear(date.value, Number(fromDay.slice(0, 4)) + shift));
  const fitting = years.filter((it) => (earliest(it) ?? '') >= fromDay && (latest(it) ?? '9') <= to);
  return fitting.length === 1 ? fitting[0] : undefined;
}
