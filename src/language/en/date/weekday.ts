import { addDays } from '#text/calendar';
import { dateFinder } from './internal/finder.ts';
import { outlookAt } from './internal/outlook.ts';
import { fromPublication, weekAround } from './internal/publication.ts';
import { dayOfWeekday, someDay } from './internal/weekdays.ts';
import { gap, weekdayCue, weekdayNumber, weekday as weekdayWord, words } from './internal/words.ts';

const modifier = `(?:(?<modifier>(?i:last|next|this|this${gap}past|this${gap}coming|the${gap}coming|past))${gap})?`;
const time = `(?:${gap}(?i:morning|afternoon|evening|night|noon))?`;
const week = `(?:${gap}(?:of${gap})?(?<week>(?i:last|next|this))${gap}week)?`;
const pattern = words(`${modifier}(?<weekday>${weekdayWord})${time}${week}(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`);
const leadIn =
  /(?<!\p{L})(?:on|last|next|this|past|coming|from|until|till|by|since|of|to|for|late|early|through|and|before|after)\s+$/iu;
const noDay =
  /(?<!\p{L})(?:every|each|first|second|third|fourth|the\s+last|on\s+alternate|Good|Black|Bloody|Super|Holy|Easter|Ash|Palm|Cyber|Fat|Shrove)\s+$/iu;
const nextIsName = /^\s+\p{Lu}\p{Ll}/u;

/** "on Monday", "Tuesday evening", "last Friday", "Thursday of next week": a weekday, told apart by the tense of its verb. */
export const weekday = dateFinder(
  'en/date/weekday',
  weekdayCue,
  pattern,
  ({ groups, start, end, context }) => {
    const number = weekdayNumber(groups.weekday) ?? 0;
    const head = context.folded.slice(Math.max(0, start - 16), start);
    const led = groups.modifier !== undefined || leadIn.test(head);
    if (noDay.test(head) || (!led && nextIsName.test(context.folded.slice(end, end + 4)))) return undefined;
    const word = (groups.modifier ?? '').toLowerCase();
    const which = word.endsWith('past') ? 'last' : word.endsWith('coming') ? 'next' : word || undefined;
    const outlook = outlookAt(context, start, end, false);
    const value = groups.week
      ? inWeek(groups.week.toLowerCase(), number)
      : dayOfWeekday(context, { weekday: number, outlook, modifier: which });
    const aim = which ?? groups.week?.toLowerCase();
    const direction = aim === 'last' ? 'past' : aim === 'next' ? 'future' : undefined;
    return { value: value ?? someDay, basis: 'inferred', weekday: number, ...(direction && { direction }) };

    function inWeek(word: string, wanted: number): string | undefined {
      const weeks = { last: -1, next: 1 }[word] ?? 0;
      return fromPublication(context, (day) => {
        const monday = weekAround(context, day, weeks)?.split('/')[0];
        return monday && addDays(monday, wanted - 1);
      });
    }
  },
);
