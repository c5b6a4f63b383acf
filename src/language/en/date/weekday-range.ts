import { addDays } from '#text/calendar';
import { dateFinder } from './internal/finder.ts';
import { outlookAt } from './internal/outlook.ts';
import { fromPublication, weekAround } from './internal/publication.ts';
import { dayOfWeekday } from './internal/weekdays.ts';
import { gap, weekday, weekdayCue, weekdayNumber, words } from './internal/words.ts';

const join = `(?:\\s?[-\u2212\u2014]\\s?|${gap}(?:to|through|until|till|and)${gap})`;
const cue = new RegExp(`${weekday}${join}${weekday}`, 'u');
const pattern = words(
  `(?:(?i:from|between)${gap})?(?<start>${weekday})${join}(?<end>${weekday})(?:${gap}(?:of${gap})?(?<week>(?i:last|next|this))${gap}week)?(?![\\p{L}\\p{M}\\p{N}])`,
);

/** "from Monday to Friday next week", "Tuesday through Thursday": a run of weekdays, told apart by the tense of its verb. */
export const weekdayRange = dateFinder(
  'en/date/weekday-range',
  { word: weekdayCue, phrase: cue },
  pattern,
  ({ groups, start, end, context }) => {
    const [first, last] = [weekdayNumber(groups.start) ?? 0, weekdayNumber(groups.end) ?? 0];
    const days = (last - first + 7) % 7;
    const isList =
      /\sand\s/u.test(context.folded.slice(start, end)) && !/^between/iu.test(context.folded.slice(start));
    if (days === 0 || (isList && days !== 1)) return undefined;
    const from = groups.week ? inWeek(groups.week.toLowerCase()) : firstDay();
    const to = from && addDays(from, days);
    return to ? { value: `${from}/${to}`, basis: 'inferred' } : undefined;

    function firstDay(): string | undefined {
      const outlook = outlookAt(context, start, end, true);
      return dayOfWeekday(context, { weekday: first, outlook, modifier: undefined });
    }

    function inWeek(word: string): string | undefined {
      const weeks = { last: -1, next: 1 }[word] ?? 0;
      return fromPublication(context, (day) => {
        const monday = weekAround(context, day, weeks)?.split('/')[0];
        return monday && addDays(monday, first - 1);
      });
    }
  },
);
