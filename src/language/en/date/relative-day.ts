import { addDays } from '#text/calendar';
import { dateFinder } from './internal/finder.ts';
import { fromPublication } from './internal/publication.ts';
import { gap, words } from './internal/words.ts';

const pattern = words(
  `(?<words>(?i:the${gap}day${gap}before${gap}yesterday|the${gap}day${gap}after${gap}tomorrow|yesterday|today|tonight|tomorrow|last${gap}night|this${gap}(?:morning|afternoon|evening)|earlier${gap}today|later${gap}today))(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`,
);
/** "today's" says nowadays, save of what happens on a day. */
const possessive =
  /^'s(?!\s+(?:meetings?|talks|sessions?|visit|signing|ceremony|event|statement|announcement|summit|conversation|agreement|call|dialogue|discussions?|conference|reception|decision|briefing))/u;

/** "today", "yesterday", "tomorrow", "last night": a day counted from that of publication. */
export const relativeDay = dateFinder(
  'en/date/relative-day',
  ['today', 'yesterday', 'tomorrow', 'night', 'morning', 'afternoon', 'evening'],
  pattern,
  ({ groups, end, context }) => {
    const word = (groups.words ?? '').toLowerCase();
    if (possessive.test(context.folded.slice(end, end + 24))) return undefined;
    const shift = shiftOf(word);
    const value = fromPublication(context, (day) => addDays(day, shift));
    if (!value) return undefined;
    const direction = shift < 0 ? 'past' : shift > 0 ? 'future' : undefined;
    return { value, basis: 'inferred', ...(direction && { direction }) };
  },
);

function shiftOf(word: string): number {
  if (word.endsWith('before yesterday')) return -2;
  if (word.endsWith('after tomorrow')) return 2;
  if (word === 'yesterday' || word.startsWith('last')) return -1;
  return word === 'tomorrow' ? 1 : 0;
}
