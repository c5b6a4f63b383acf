import type { DateContext } from '#language/pack';
import { dateFinder } from './internal/finder.ts';
import { part, partOf, partOfMonth, partOfYear } from './internal/parts.ts';
import { fromPublication, monthAround, weekAround, yearAround } from './internal/publication.ts';
import { gap, words } from './internal/words.ts';

const shade = `(?:(?<part>${part}|(?i:earlier|later)(?:\\sin|\\son)?)(?:-|${gap}))?`;
const which = `(?<which>(?i:last|next|this|the${gap}(?:previous|coming|current|same\\scalendar)))`;
const pattern = words(
  `${shade}(?:${which}|(?<the>(?<=(?:end|beginning|start|middle)${gap}of${gap})the(?=\\s+\\p{Ll}+(?!\\s+of(?!\\p{L})))))${gap}(?<unit>(?i:week|month|year))(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`,
);
const cue = /(?:week|month|year)(?!\p{L})/iu;
const yearEnd = /^(?:the|this|next|last)/iu;
const duration = /(?:over|in|during|for|within|of)\s+the\s+$/iu;

/** "last week", "next month", "later this year", "the end of last year": a week, month or year counted from the publication. */
export const relativeUnit = dateFinder(
  'en/date/relative-unit',
  cue,
  pattern,
  ({ groups, start, context }) => {
    const word = (groups.which ?? groups.the ?? '').toLowerCase().split(/\s/u).at(-1) ?? '';
    const unit = (groups.unit ?? '').toLowerCase();
    const isDuration =
      yearEnd.test(word) && duration.test(context.folded.slice(Math.max(0, start - 14), start));
    if (isDuration || (word === 'previous' && unit !== 'week')) return undefined;
    const shift = { last: -1, previous: -1, next: 1, coming: 1 }[word] ?? 0;
    const value = unitAround(context, unit, shift);
    if (!value) return undefined;
    const direction = shift < 0 ? 'past' : shift > 0 ? 'future' : partDirection(groups.part);
    return { value: partValue(value, unit, groups.part), basis: 'inferred', ...(direction && { direction }) };
  },
);

function unitAround(context: DateContext, unit: string, shift: number): string | undefined {
  return fromPublication(context, (day) => {
    if (unit === 'week') return weekAround(context, day, shift);
    return unit === 'month' ? monthAround(day, shift) : yearAround(day, shift);
  });
}

function partDirection(partWords: string | undefined): 'past' | 'future' | undefined {
  if (!partWords) return undefined;
  if (/^earlier/iu.test(partWords)) return 'past';
  return /^later/iu.test(partWords) ? 'future' : undefined;
}

function partValue(value: string, unit: string, partWords: string | undefined): string {
  if (!partWords || /^(?:earlier|later)/iu.test(partWords) || unit === 'week') return value;
  return unit === 'month' ? partOfMonth(partOf(partWords), value) : partOfYear(partOf(partWords), value);
}
