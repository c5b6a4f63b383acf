import { addMonths, pad } from '#text/calendar';
import { dateFinder } from './internal/finder.ts';
import { part, partOf, partOfMonth } from './internal/parts.ts';
import { fromPublication } from './internal/publication.ts';
import { gap, month, monthCue, monthOf, words } from './internal/words.ts';

const shade = `(?:(?<part>${part})(?:-|${gap}))?`;
const pattern = words(
  `${shade}(?<which>(?i:last|next|this|this${gap}(?:past|coming)|the${gap}(?:past|coming)))${gap}(?<month>${month})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L}|\\s{1,3}(?:\\d|of(?!\\p{L})))`,
);

/** "last November", "next July", "this March": the named month before, after, or in the year of the publication. */
export const relativeMonth = dateFinder(
  'en/date/relative-month',
  monthCue,
  pattern,
  ({ groups, context }) => {
    const word = (groups.which ?? '').toLowerCase().split(/\s/u).at(-1) ?? '';
    const named = monthOf(groups.month ?? '');
    const forward = word === 'next' || word === 'coming';
    const value = fromPublication(context, (day) => {
      const current = day.slice(0, 7);
      if (word === 'this') return `${day.slice(0, 4)}-${named}`;
      const candidate = `${day.slice(0, 4)}-${named}`;
      if (day.startsWith('XXXX')) return candidate;
      if (forward) return candidate > current ? candidate : addMonths(candidate, 12);
      return candidate < current ? candidate : `${pad(Number(day.slice(0, 4)) - 1, 4)}-${named}`;
    });
    const known = value ?? `XXXX-${named}`;
    return {
      value: groups.part ? partOfMonth(partOf(groups.part), known) : known,
      basis: 'inferred',
      ...(word !== 'this' && { direction: forward ? 'future' : 'past' }),
    };
  },
);
