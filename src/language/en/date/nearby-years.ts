import { addDays, addMonths } from '#text/calendar';
import { dateFinder } from './internal/finder.ts';
import { fromPublication, yearAround } from './internal/publication.ts';
import { gap, number, numberOf, words } from './internal/words.ts';

const pattern = words(
  `(?:the${gap})?(?<which>(?i:next|coming|following|past|last|previous))${gap}(?<number>(?i:${number}))${gap}(?<unit>(?i:days|weeks|months|years))(?![\\p{L}\\p{M}])`,
);

/** "the next three years", "the past five years", "the coming two weeks": a run of time up to, or on from, the publication. */
export const nearbyYears = dateFinder(
  'en/date/nearby-years',
  ['days', 'weeks', 'months', 'years'],
  pattern,
  ({ groups, context }) => {
    const forward = /^(?:next|coming|following)$/iu.test(groups.which ?? '');
    const count = numberOf(groups.number ?? '');
    const unit = (groups.unit ?? '').toLowerCase();
    const value = fromPublication(context, (day) => runOf(day, unit, count, forward));
    if (!value) return undefined;
    return { value, basis: 'inferred', role: 'period', direction: forward ? 'future' : 'past' };
  },
);

function runOf(day: string, unit: string, count: number, forward: boolean): string | undefined {
  const shift = (amount: number): string | undefined => {
    if (unit === 'years') return yearAround(day, amount);
    if (unit === 'months') return addMonths(day.slice(0, 7), amount);
    return addDays(day, unit === 'weeks' ? amount * 7 : amount);
  };
  const [first, last] = forward
    ? [shift(1 / (unit === 'weeks' ? 7 : 1)), shift(count)]
    : [shift(-count), shift(0)];
  return first && last && `${first}/${last}`;
}
