import type { DateRefiner } from '#language/pack';
import { lengthInDays } from '#text/edtf';
import { outlookAt } from './internal/outlook.ts';

/** Notes on every date how the verb beside it looks at it. */
export const tellOutlook: DateRefiner = {
  id: 'en/date/tell-outlook',
  refine: (dates, sentence, _text, { folded }) =>
    dates.map((date) => {
      const lasts = date.value.includes('/') && lengthInDays(date.value) > 1;
      const [start, end] = [date.start - sentence.start, date.end - sentence.start];
      const outlook = date.direction ?? outlookAt(folded, start, end, lasts);
      return outlook ? { ...date, outlook } : date;
    }),
};
