import type { DateContext, DateRefiner } from '#language/pack';
import type { DateMention } from '#model/mention';
import { anyCase } from '#text/any-case';
import { addDays, addMonths, pad } from '#text/calendar';
import { coarsenToUnit, earliest, latest } from '#text/edtf';
import { addCue, cuesIn } from './internal/cues.ts';
import { outlookAt } from './internal/outlook.ts';
import { gap, number, numberOf, words } from './internal/words.ts';

const unit = '(?<unit>(?i:day|morning|afternoon|evening|night|week|month|year))';
const same = `(?:(?i:the|that|this${gap}very)${gap}(?:very${gap})?)?(?<same>(?i:same|that|that${gap}very))${gap}${unit}`;
const beside = `(?i:the|on)${gap}(?<beside>(?i:following|next|previous|preceding|day))(?:${gap}${unit.replace('?<unit>', '?<besideUnit>')}|(?<rest>${gap}(?:before|after)(?=\\s?(?:[,.;)]|$))))`;
const counted = `(?<number>(?i:${number}))${gap}(?<countedUnit>(?i:days?|weeks?|months?|years?))${gap}(?<way>(?i:later|earlier|before(?=\\s?[,.;)])|afterwards))(?!${gap}than)`;
const pattern = words(`(?:${same}|${beside}|${counted})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`);
/** Every match holds what this one, of few openings, matches. */
const cue = new RegExp(
  anyCase(
    `(?i:same|that|very|following|next|previous|preceding)${gap}(?i:day|morning|afternoon|evening|night|week|month|year)|(?i:day)${gap}(?:before|after)|(?i:days?|weeks?|months?|years?)${gap}(?i:later|earlier|before|afterwards)`,
  ),
  'u',
);
/** Every match of it ends in a word like these. */
const cueWord = addCue(/day|morning|afternoon|evening|night|week|month|year|before|after|later|earlier/iu);
const noDate = /(?<!\p{L})(?:until|by|within|at|than|over|almost|nearly|least)\s+$/iu;

/** "the same day", "the following day", "that year", "two years later": a date counted from the one told before it. */
export const backReference: DateRefiner = {
  id: 'en/date/back-reference',
  refine: (dates, sentence, _text, context) => {
    if ((cuesIn(context.folded) & cueWord) === 0 || !cue.test(context.folded)) return dates;
    const found: DateMention[] = [];
    for (const match of context.matchesOf(pattern)) {
      const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
      if (dates.some((it) => it.start < end && start < it.end)) continue;
      if (noDate.test(context.folded.slice(Math.max(0, match.index - 10), match.index))) continue;
      const value = resolve(match.groups ?? {}, antecedents([...dates, ...found], start, context));
      if (!value) continue;
      const outlook = outlookAt(context, match.index, match.index + match[0].length, false);
      const mention: DateMention = {
        kind: 'date',
        rule: backReference.id,
        start,
        end,
        value,
        unit: coarsenToUnit(value),
        basis: 'inferred',
        role: 'point',
        ...(outlook && { outlook }),
      };
      found.push(mention);
    }
    return found.length === 0 ? dates : [...dates, ...found].sort((a, b) => a.start - b.start);
  },
};

interface Antecedents {
  readonly any: string | undefined;
  readonly day: string | undefined;
}

function antecedents(dates: readonly DateMention[], start: number, context: DateContext): Antecedents {
  const before = dates
    .filter((it) => it.end <= start && it.role === 'point' && !it.unit.includes('XX-XX'))
    .sort((a, b) => a.start - b.start);
  return {
    any: before.at(-1)?.unit ?? context.previous,
    day: before.findLast((it) => isDay(it.unit))?.unit ?? context.previousDay,
  };
}

function resolve(
  groups: Readonly<Record<string, string | undefined>>,
  { any, day }: Antecedents,
): string | undefined {
  if (groups.same) return sameUnit(groups.unit?.toLowerCase() ?? '', any, day);
  if (groups.number) {
    const count = numberOf(groups.number) * (/^(?:earlier|before)$/iu.test(groups.way ?? '') ? -1 : 1);
    return shifted(groups.countedUnit?.toLowerCase().replace(/s$/u, '') ?? '', count, any, day);
  }
  const back = /^(?:previous|preceding)$/iu.test(groups.beside ?? '') || /before/iu.test(groups.rest ?? '');
  const isBareDay = groups.beside?.toLowerCase() === 'day';
  if (isBareDay !== (groups.rest !== undefined)) return undefined;
  const besideUnit = isBareDay ? 'day' : (groups.besideUnit?.toLowerCase() ?? 'day');
  const isNight = /^(?:morning|afternoon|evening|night)$/u.test(besideUnit);
  return shifted(isNight ? 'day' : besideUnit, back ? -1 : 1, any, day);
}

function sameUnit(unitWord: string, any: string | undefined, day: string | undefined): string | undefined {
  if (unitWord === 'year') return yearPart(any);
  if (unitWord === 'month') return monthPart(any);
  return unitWord === 'week' ? undefined : day;
}

function shifted(
  unitWord: string,
  count: number,
  any: string | undefined,
  day: string | undefined,
): string | undefined {
  if (Number.isNaN(count)) return undefined;
  if (unitWord === 'year') {
    const year = yearPart(any);
    return year && pad(Number(year) + count, 4);
  }
  if (unitWord === 'month') return addMonths(monthPart(any) ?? '', count);
  const from = count < 0 ? earliest(day ?? '') : latest(day ?? '');
  if (!from) return undefined;
  const value = addDays(from, unitWord === 'week' ? count * 7 : count);
  return value && unitWord === 'week' ? `${value}~` : value;
}

function isDay(value: string): boolean {
  return /^[\dX]{4}-\d\d-\d\d(?:\/|$)/u.test(value);
}

function yearPart(value: string | undefined): string | undefined {
  return /^\d{4}/u.exec(value ?? '')?.[0];
}

function monthPart(value: string | undefined): string | undefined {
  return /^[\dX]{4}-(?:0\d|1[0-2])/u.exec(value ?? '')?.[0];
}
