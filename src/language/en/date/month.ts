import { dateFinder } from './internal/finder.ts';
import { daysOf, part, partOf, partOfMonth } from './internal/parts.ts';
import {
  gap,
  monthCue,
  monthOf,
  month as monthWord,
  words,
  year,
  yearEnd,
  yearOf,
} from './internal/words.ts';

const end = String.raw`(?![\p{L}\p{M}\p{N}]|-\p{L})`;
const withYear = `(?<month>${monthWord})(?:,?${gap}|-)(?:of${gap})?(?<year>${year})${yearEnd}`;
const inPart = `(?<part>${part}|${daysOf})(?:-|${gap})(?:(?:the${gap}month${gap}of|of|in)${gap})?(?<month>${monthWord})(?:,?${gap}(?:of${gap})?(?<year>${year})${yearEnd})?`;
const before =
  '(?i:in|since|until|till|by|from|during|through|before|after|throughout|of|for|to|and|or|around|about|as of)';
const alone = `(?<=(?<![\\p{L}\\p{M}])(?<before>${before})\\s{1,12}(?:the${gap}month${gap}of${gap})?)(?<month>${monthWord})`;
const attribute = `(?<=(?<![\\p{L}\\p{M}])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|'s)\\s{1,12})(?<month>${monthWord})(?=\\s{1,12}(?!on|of|and|to|the|in|at)\\p{Ll}{3,20})`;
const pattern = words(`(?:${inPart}|${withYear}|${alone}|${attribute})${end}`);
const nextIsName = /^\s+\p{Lu}\p{Ll}/u;
const nextIsDay = /^\.?\s+\d{1,2}(?!\d)(?!\s+\p{Ll})/u;
const firmBefore = /^(?:in|since|until|till|by|during|throughout|as of)$/iu;

/** "in May", "November, 2018", "early May 2025", "the end of June", "the October summit": a month, or a part of one. */
export const month = dateFinder('en/date/month', monthCue, pattern, ({ groups, end: at, context }) => {
  const rest = context.folded.slice(at, at + 40);
  const mayBeName = nextIsName.test(rest) && groups.before !== undefined && !firmBefore.test(groups.before);
  if (groups.year === undefined && (mayBeName || nextIsDay.test(rest))) return undefined;
  const value = `${groups.year ? yearOf(groups.year) : 'XXXX'}-${monthOf(groups.month ?? '')}`;
  return { value: groups.part ? partOfMonth(partOf(groups.part), value) : value };
});
