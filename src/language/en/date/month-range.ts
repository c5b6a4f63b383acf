import { isEdtf } from '#text/edtf';
import { dateFinder } from './internal/finder.ts';
import { gap, month, monthCue, monthOf, words, year, yearEnd, yearOf } from './internal/words.ts';

const join = `(?:\\s?[-\u2212\u2014]\\s?|${gap}(?:to|until|till|through|and)${gap})`;
const lead = `(?<lead>(?i:from|between|in|during)${gap})?`;
const cue = new RegExp(`(?:${month}|\\d)${join}${month}`, 'u');
const pattern = words(
  `${lead}(?<month>${month})(?:,?${gap}(?<year>${year})${yearEnd})?(?<join>${join})(?<endMonth>${month})(?:,?${gap}(?<endYear>${year})${yearEnd}|(?![\\p{L}\\p{M}\\p{N}]|\\.?\\s{1,3}\\d))`,
);

/** "from May to July 2024", "October-November", "between March and May": a run of months. */
export const monthRange = dateFinder(
  'en/date/month-range',
  { word: monthCue, phrase: cue },
  pattern,
  ({ groups, start, end, context }) => {
    const { year: from, endYear: to } = groups;
    if (!groups.lead && !to) return undefined;
    const [first, last] = [monthOf(groups.month ?? ''), monthOf(groups.endMonth ?? '')];
    const isList = groups.join?.trim() === 'and' && !/^between/iu.test(context.folded.slice(start, end));
    if (isList && Number(last) !== Number(first) + 1) return undefined;
    const endYear = to ?? from;
    if (!endYear) return first === last ? undefined : { value: `XXXX-${first}/XXXX-${last}` };
    const startYear = from ?? (first <= last ? to : String(Number(to) - 1));
    const value = `${yearOf(startYear ?? '')}-${first}/${yearOf(endYear)}-${last}`;
    return isEdtf(value) ? { value } : undefined;
  },
);
