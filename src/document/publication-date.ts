import type { Segment } from '#model/analysis';
import type { DateMention } from '#model/mention';
import type { Publication } from '#model/reading';
import type { SourceDocument } from '#model/source-document';
import type { Sentence } from '#model/token';
import { addDays, daysBetween } from '#text/calendar';
import { earliest, lacksYear, latest } from '#text/edtf';

const oneDay = /^[\dX]{4}-\d\d-\d\d$/u;
const dayWithoutYear = /^XXXX-\d\d-\d\d(?:\/|$)/u;
/** A line like "– Minister X, 5 May 2020" tells who said what stands above it. */
const quoteSource = /^\s*[-–—]/u;
const updated = /updated|modified|edited|changed/iu;
/** How far apart days without a year may lie to be told as of one time of a year. */
const reachDays = 45;
/** How long after the latest news what is to come still dates the report. */
const horizonDays = 731;
/** How far apart days of one visit lie at most. */
const visitDays = 31;
/** In how many sentences of the article's opening a report says what it reports. */
const leadSentences = 5;
/** How much a line may hold beside its date and still be but a date. */
const besideDate = 30;

/** What a document that two sides issue ends with, the day behind it ("Done at Quito on 3 May 1999"). */
const doneAt =
  /^\s*(?:done|signed|issued|adopted|made|given|concluded)(?:,? in (?:duplicate|two originals?|two copies),?)? (?:at|in|on)(?!\p{L})/iu;
/** "Quito, 3 May 1999": a line that holds nothing but the place before its day. */
const placeBefore =
  /^\s*\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]+|de|del|la|da|do|of)){0,3}, (?:the )?$/u;
/** "Source: GNW | 2023-10-17 21:42 | Editor: A": a line of labels above the article, however long. */
const labels =
  /^\s*(?:source|published|posted|date|time|created|released?|updated)(?: on| at)? ?:|[|｜].*(?:editor|source|author)/iu;
/** In how many sentences at the end of the text that stands. */
const lastSentences = 4;

/** When the document appeared: as it was given, else as a dateline or a line of its own states it, else as far as its dates fix it. */
export function inferPublication(
  source: SourceDocument,
  segments: readonly Segment[],
  sentences: readonly Sentence[],
  dates: readonly (readonly DateMention[])[],
): Publication {
  if (source.published) return { published: source.published, basis: source.publishedBasis ?? 'given' };
  const stated = statedDay(source, segments, sentences, dates);
  if (stated) return { published: stated.value, basis: stated.basis === 'stated' ? 'stated' : 'inferred' };
  const published = fixedByNews(sentences, dates);
  return published ? { published, basis: 'inferred' } : {};
}

/** The first day that a dateline, a byline, a time stamp or a line above the article states; one with a year before others. */
function statedDay(
  source: SourceDocument,
  segments: readonly Segment[],
  sentences: readonly Sentence[],
  dates: readonly (readonly DateMention[])[],
): DateMention | undefined {
  const bodyStart = segments.find((it) => it.kind === 'body')?.start ?? source.text.length;
  const stamps = source.blocks?.filter((it) => it.hint === 'time' || it.hint === 'byline') ?? [];
  const lastStart = sentences.filter((it) => it.segment === 'body').at(-lastSentences)?.start ?? 0;
  const candidates = sentences.flatMap((sentence, at) => {
    const isDateline = sentence.segment === 'dateline';
    const isDone =
      sentence.segment === 'body' &&
      sentence.start >= lastStart &&
      doneAt.test(source.text.slice(sentence.start, sentence.start + 60));
    const isAbove =
      sentence.start < bodyStart && ['credit', 'furniture', 'heading'].includes(sentence.segment);
    return (dates[at] ?? []).flatMap((date) => {
      const beside = sentence.end - sentence.start - (date.end - date.start);
      const isLine =
        isAbove &&
        (beside <= besideDate ||
          (!lacksYear(date.value) && labels.test(source.text.slice(sentence.start, sentence.end))));
      if (isDateline && quoteSource.test(source.text.slice(sentence.start, date.start))) return [];
      const isStamp = stamps.some((it) => it.start <= date.start && date.end <= it.end);
      const isClosing =
        (isDone ||
          isSigned(source, sentence, date, lastStart) ||
          (sentence.segment === 'credit' && sentence.start >= bodyStart)) &&
        !lacksYear(date.value);
      if (!oneDay.test(date.value) || !(isDateline || isLine || isStamp || isClosing)) return [];
      const isUpdate = updated.test(source.text.slice(sentence.start, date.start));
      return [{ date, rank: (lacksYear(date.value) ? 2 : 0) + (isUpdate || isClosing ? 1 : 0) }];
    });
  });
  const best = candidates.toSorted((a, b) => a.rank - b.rank)[0];
  const others = candidates.filter((it) => it.rank === best?.rank && it.date.value !== best?.date.value);
  return best && (best.rank < 2 || others.length === 0) ? best.date : undefined;
}

/** Whether the sentence is a line at the end of the text that holds a place and the day alone. */
function isSigned(
  { text }: SourceDocument,
  sentence: Sentence,
  date: DateMention,
  lastStart: number,
): boolean {
  if (sentence.segment !== 'body' || sentence.start < lastStart) return false;
  const rest = text.slice(date.end, sentence.end).trim();
  const isAlone = /\n\s*$/u.test(text.slice(0, sentence.start)) && (rest === '' || rest === '.');
  return isAlone && placeBefore.test(text.slice(sentence.start, date.start));
}

/** One end of the time in which a report can have appeared. `day` orders it, `unit` is how exactly the text says it. */
interface Bound {
  readonly day: string;
  readonly unit: string;
}

/** A report appears after the latest act it reports, during what it calls under way, and before what it calls upcoming. */
function fixedByNews(
  sentences: readonly Sentence[],
  dates: readonly (readonly DateMention[])[],
): string | undefined {
  const told = sentences.flatMap((sentence, at) => {
    if (sentence.segment !== 'body' && sentence.segment !== 'caption') return [];
    const points = (dates[at] ?? []).filter((it) => it.role === 'point' && !it.value.includes('XX-XX'));
    return points.map((date) => ({ date, isCaption: sentence.segment === 'caption' }));
  });
  const body = sentences.filter((it) => it.segment === 'body');
  const leadEnd = body[leadSentences]?.start ?? Number.POSITIVE_INFINITY;
  const firstDay = told.find(({ date }) => /^[\dX]{4}-\d\d-\d\d(?:\/|$)/u.test(date.value));
  const isWithoutYear = firstDay !== undefined && lacksYear(firstDay.date.value);
  const usable = isWithoutYear
    ? onOneScale(told.filter(({ date }) => dayWithoutYear.test(date.value)))
    : told.filter(({ date }) => /^\d{4}/u.test(date.value)).map((it) => ({ ...it, value: it.date.unit }));
  const lower = latestBound(usable);
  if (!lower) return undefined;
  const upper = earliestBound(usable, lower);
  const isExact = /-\d\d/u.test(lower.unit);
  if (upper && isExact) return restored(lower, upper, isWithoutYear);
  const isNews = lower.date.start < leadEnd && oneDay.test(lower.unit) && isToldTwice(usable, lower);
  return !upper && isNews && !isWithoutYear ? `${lower.unit}/..` : undefined;
}

/** Whether the text reports on another day of the same time, as a report on a visit does. */
function isToldTwice(placed: readonly Placed[], { date, day }: Bound & { date: DateMention }): boolean {
  return placed.some((it) => {
    const days = daysBetween(earliest(it.value) ?? '', day) ?? Number.POSITIVE_INFINITY;
    return it.date.outlook === 'past' && it.date.value !== date.value && Math.abs(days) <= visitDays;
  });
}

interface Told {
  readonly date: DateMention;
  readonly isCaption: boolean;
}

/** A date told, with its value on a scale on which all can be compared. */
interface Placed extends Told {
  readonly value: string;
}

/** Sets days without a year into one run of days, as if of the years 2003 to 2005, counted from the first told. */
function onOneScale(told: readonly Told[]): Placed[] {
  const origin = told[0] && earliest(told[0].date.value)?.replace('XXXX', '2004');
  if (!origin) return [];
  return told.flatMap((it) => {
    const ends = it.date.value.split('/').map((end) => nearest(end, origin));
    return ends.every((end) => end !== undefined) ? [{ ...it, value: ends.join('/') }] : [];
  });
}

function nearest(day: string, origin: string): string | undefined {
  return ['2003', '2004', '2005']
    .map((year) => day.replace('XXXX', year))
    .find((it) => Math.abs(daysBetween(origin, it) ?? Number.POSITIVE_INFINITY) <= reachDays);
}

function latestBound(placed: readonly Placed[]): (Bound & { readonly date: DateMention }) | undefined {
  const bounds = placed.flatMap(({ date, value, isCaption }) => {
    const unit = value.split('/').at(-1) ?? '';
    const outlook = date.outlook ?? (isCaption ? 'past' : undefined);
    return outlook === 'past' && !date.value.includes('..')
      ? [{ day: earliest(unit) ?? '', unit, date }]
      : [];
  });
  return bounds.filter((it) => it.day !== '').toSorted((a, b) => b.day.localeCompare(a.day))[0];
}

function earliestBound(placed: readonly Placed[], lower: Bound): Bound | undefined {
  const horizon = addDays(lower.day, horizonDays) ?? '';
  const bounds = placed.flatMap(({ date, value }) => {
    const [start = '', end = start] = value.split('/');
    const isUnderWay = date.outlook === 'present' && end !== start;
    if (date.outlook !== 'future' && !isUnderWay) return [];
    const unit = isUnderWay ? end : start;
    return [{ day: latest(unit) ?? '', unit }];
  });
  const after = bounds.filter((it) => it.day >= lower.day && it.day <= horizon);
  return after.toSorted((a, b) => a.day.localeCompare(b.day))[0];
}

/** Where one day is called both past and to come, the text fixes nothing. */
function restored(lower: Bound, upper: Bound, isWithoutYear: boolean): string | undefined {
  const [from, to] = [lower.unit, upper.unit].map((it) => (isWithoutYear ? `XXXX${it.slice(4)}` : it));
  return from === to ? undefined : `${from}/${to}`;
}
