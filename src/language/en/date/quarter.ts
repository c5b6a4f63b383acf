import { pad } from '#text/calendar';
import { dateFinder } from './internal/finder.ts';
import { fromPublication, yearAround } from './internal/publication.ts';
import { gap, numberOf, words, year, yearEnd, yearOf } from './internal/words.ts';

const which = '(?<which>(?i:first|second|third|fourth|last|1st|2nd|3rd|4th))';
const unit = '(?<unit>(?i:quarter|half|six\\smonths|(?:three|four|nine|ten|eight)\\smonths))';
const ofYear = `(?:,?${gap}(?:of${gap}|in${gap})?(?:(?:the${gap}year${gap})?(?<year>${year})${yearEnd}|(?<relative>(?i:this|last|next|the)${gap}(?i:year)(?![\\p{L}\\p{M}]|\\s\\d))))`;
const short = `(?<short>[QH][1-4])(?:,?${gap}|[-/])(?:of${gap})?(?<shortYear>${year})${yearEnd}`;
const pattern = words(`(?:(?:(?i:the)${gap})?${which}(?:${gap}|-)${unit}${ofYear}|${short})`);
const ordinals: Readonly<Record<string, number>> = {
  fi: 1,
  '1s': 1,
  se: 2,
  '2n': 2,
  th: 3,
  '3r': 3,
  fo: 4,
  '4t': 4,
};

/** "the second quarter of 2023", "Q3 2024", "the first half of this year", "the first nine months of 2023". */
export const quarter = dateFinder(
  'en/date/quarter',
  ['quarter', 'half', 'months', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'h3', 'h4'],
  pattern,
  ({ groups, context }) => {
    const { short, which: word = '', unit: unitWord = '', relative } = groups;
    if (short)
      return partOfYear(
        yearOf(groups.shortYear ?? ''),
        short[0] === 'Q' ? 'quarter' : 'half',
        Number(short[1]),
      );
    const shift = relative ? ({ last: -1, next: 1 }[relative.slice(0, 4).toLowerCase()] ?? 0) : 0;
    const known = groups.year
      ? yearOf(groups.year)
      : fromPublication(context, (day) => yearAround(day, shift));
    if (!known) return undefined;
    const last = unitWord.toLowerCase() === 'half' ? 2 : 4;
    const reading = partOfYear(
      known,
      unitWord.toLowerCase(),
      ordinals[word.slice(0, 2).toLowerCase()] ?? last,
    );
    return reading && (relative ? { ...reading, basis: 'inferred' } : reading);
  },
);

function partOfYear(known: string, unitWord: string, ordinal: number): { value: string } | undefined {
  if (unitWord === 'quarter') return { value: `${known}-${32 + ordinal}` };
  if (unitWord === 'half' || unitWord.startsWith('six'))
    return ordinal <= 2 ? { value: `${known}-${39 + ordinal}` } : undefined;
  if (ordinal !== 1) return undefined;
  return { value: `${known}-01/${known}-${pad(numberOf(unitWord.split(/\s/u)[0] ?? ''), 2)}` };
}
