import { isEdtf } from '#text/edtf';
import { type DateReading, dateFinder } from './internal/finder.ts';
import { gap, words, year, yearCue, yearEnd, yearOf } from './internal/words.ts';

const kind = `(?:${gap}(?:academic${gap}|school${gap}|fiscal${gap}|financial${gap})?(?:period|years?|term|phase|season|budget|cycle|plan))?`;
const joined = `(?:(?i:the|from|for|during|in|between)${gap}){0,2}(?<from>${year})\\s?(?<mark>[-\u2212\u2014/])\\s?(?<to>${year}|\\d\\d)(?!\\d|[-/.,]\\d)${kind}`;
const spoken = `(?<lead>(?i:(?:for|in|during|over)${gap}the${gap}(?:years|period|seasons)(?:${gap}(?:from|between))?|from|between|during))${gap}(?<start>${year})${gap}(?:to|and|until|till|through)${gap}(?<end>${year})${yearEnd}`;
const cue = new RegExp(
  `${year}(?:\\s?[-\u2212\u2014/]\\s?|${gap}(?:to|and|until|till|through)${gap})(?:${year}|\\d\\d)`,
  'u',
);
const pattern = words(`(?:${joined}|${spoken})(?![\\p{L}\\p{N}])`);
const figuresBefore = /(?:\d|[$€£#№]|(?:No|Nos|Article|Articles|Resolution|Decree|Flight|tel)\.?)\s*$/iu;

/** "the 2018-2020 period", "2024/25", "from 2015 to 2018", "between 2014 and 2019", "for the years 2015 to 2018": a run of years. */
export const yearRange = dateFinder(
  'en/date/year-range',
  { word: yearCue, phrase: cue },
  pattern,
  ({ groups, start, context }) => {
    if (figuresBefore.test(context.folded.slice(Math.max(0, start - 12), start))) return undefined;
    if (groups.start && groups.end) return spokenRange(groups.lead ?? '', groups.start, groups.end);
    const from = yearOf(groups.from ?? '');
    const to = groups.to ?? '';
    const last = to.length === 2 ? from.slice(0, 2) + to : yearOf(to);
    if (to.length === 2 && groups.mark === '-' && Number(to) <= 12 && Number(last) <= Number(from))
      return undefined;
    const value = `${from}/${last}`;
    if (Number(last) <= Number(from) || !isEdtf(value)) return undefined;
    return { value, role: 'period' };
  },
);

/** A run named as years or a period is one; "from 2004 to 2008" may also say when something was done. */
function spokenRange(lead: string, start: string, end: string): DateReading | undefined {
  const value = `${yearOf(start)}/${yearOf(end)}`;
  if (!isEdtf(value) || start === end) return undefined;
  return /years|period|seasons/iu.test(lead) ? { value, role: 'period' } : { value };
}
