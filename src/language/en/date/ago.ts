import { addDays } from '#text/calendar';
import { dateFinder } from './internal/finder.ts';
import { fromPublication, monthAround, yearAround } from './internal/publication.ts';
import { gap, number, numberOf, words } from './internal/words.ts';

const pattern = words(
  `(?:(?<about>(?i:about|around|some|roughly|nearly|almost|exactly|just))${gap})?(?<number>(?i:${number}|decades?))(?:${gap}(?<unit>(?i:day|week|month|year|decade)s?))${gap}(?i:ago)(?![\\p{L}\\p{M}])`,
);
const cue = /(?<!\p{L})ago(?!\p{L})/iu;
const bounded = /(?<!\p{L})(?:over|than|least|few|couple)\s+(?:of\s+)?$/iu;
/** Counts of years that are multiples of this are round ones. */
const roundYears = 5;

/** "three days ago", "two weeks ago", "a year ago": a day, month or year counted back from the publication. */
export const ago = dateFinder('en/date/ago', cue, pattern, ({ groups, start, context }) => {
  if (bounded.test(context.folded.slice(Math.max(0, start - 14), start))) return undefined;
  const unit = (groups.unit ?? '').toLowerCase().replace(/s$/u, '');
  const count = numberOf(groups.number ?? '');
  if (Number.isNaN(count)) return undefined;
  const exact = /^(?:exactly|just)$/iu.test(groups.about ?? '');
  const value = fromPublication(context, (day) => countedBack(day, count, unit, exact));
  if (!value) return undefined;
  const about = groups.about && !exact && !value.endsWith('~') ? '~' : '';
  return { value: value + about, basis: 'inferred', direction: 'past' };
});

function countedBack(day: string, count: number, unit: string, exact: boolean): string | undefined {
  if (unit === 'day') return addDays(day, -count);
  if (unit === 'month') return monthAround(day, -count);
  if (unit === 'week') {
    const back = addDays(day, -7 * count);
    return back && (exact ? back : `${back}~`);
  }
  const years = unit === 'decade' ? count * 10 : count;
  const value = yearAround(day, -years);
  return value && years % roundYears === 0 && !exact ? `${value}~` : value;
}
