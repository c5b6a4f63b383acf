import type { DateRefiner } from '#language/pack';
import { coarsenToUnit } from '#text/edtf';

const lead =
  /(?<![\p{L}\p{M}])(?<!(?:talk|talks|talked|talking|speak|spoke|speaking|think|thought|know|question|questions|asked|worried|concerned)\s+)(?:about|around|circa|c\.|approximately|roughly|some\s?time\s+(?:in|around))\s+$/iu;

const approximable: ReadonlySet<string> = new Set(['en/date/year', 'en/date/month', 'en/date/day-month']);

/** "about 2010" → `2010~`: a date that the words call approximate. */
export const about: DateRefiner = {
  id: 'en/date/about',
  refine: (dates, sentence, _text, { folded }) =>
    dates.map((date) => {
      const at = date.start - sentence.start;
      const match = lead.exec(folded.slice(Math.max(0, at - 24), at));
      if (!match || !approximable.has(date.rule) || /[~/]/u.test(date.value)) return date;
      const value = `${date.value}~`;
      return { ...date, start: date.start - match[0].length, value, unit: coarsenToUnit(value) };
    }),
};
