import type { DateContext } from '#language/pack';
import { pad } from '#text/calendar';
import { earliest, latest } from '#text/edtf';
import { dateFinder } from './internal/finder.ts';
import { fromPublication } from './internal/publication.ts';
import { gap, words, year, yearEnd, yearOf } from './internal/words.ts';

const name =
  '(?<name>(?i:spring|summer|autumn|winter)|(?<=(?:[Tt]he|[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate)\\s{1,12})[Ff]all|[Ff]all(?=\\s(?:of\\s)?\\d{4}))';
const shade = `(?:(?i:early|mid|late)(?:-|${gap})(?:in${gap})?)?`;
const withYear = `(?:(?i:the)${gap})?${shade}${name}(?:,?${gap}(?:of${gap})?)(?<year>${year})${yearEnd}`;
const relative = `(?<relative>(?i:last|next|this|the${gap}(?:past|coming)))${gap}${name.replace('?<name>', '?<relativeName>')}`;
const alone = `(?<=(?<![\\p{L}\\p{M}])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Tt]his)${gap})(?:the${gap})?${shade}${name.replace('?<name>', '?<bareName>')}`;
const pattern = words(`(?:${withYear}|${relative}|${alone})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`);
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** "spring 2026", "the summer of 2023", "in the autumn", "last winter": a season, in EDTF codes 21 to 24. */
export const season = dateFinder(
  'en/date/season',
  ['spring', 'summer', 'autumn', 'winter', 'fall'],
  pattern,
  ({ groups, context }) => {
    const code = seasons[(groups.name ?? groups.relativeName ?? groups.bareName ?? '').toLowerCase()] ?? '';
    if (groups.year) return { value: `${yearOf(groups.year)}-${code}` };
    if (!groups.relative) return { value: `XXXX-${code}`, basis: 'inferred' };
    const word = groups.relative.toLowerCase().split(/\s/u).at(-1) ?? '';
    const value = nearSeason(context, code, word);
    if (!value) return undefined;
    const direction = word === 'this' ? undefined : word === 'last' || word === 'past' ? 'past' : 'future';
    return { value, basis: 'inferred', ...(direction && { direction }) };
  },
);

function nearSeason(context: DateContext, code: string, word: string): string | undefined {
  return fromPublication(context, (day) => {
    if (day.startsWith('XXXX')) return undefined;
    const years = [-1, 0, 1].map((shift) => `${pad(Number(day.slice(0, 4)) + shift, 4)}-${code}`);
    if (word === 'this') return years[1];
    if (word === 'last' || word === 'past') return years.findLast((it) => (latest(it) ?? '') < day);
    return years.find((it) => (earliest(it) ?? '') > day);
  });
}
