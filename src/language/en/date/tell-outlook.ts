import type { DateRefiner } from '#language/pack';
import { lengthInDays } from '#text/edtf';
import { outlookAt } from './internal/outlook.ts';

/** "the treaty *of* 1970", "the *1972* Convention": the date of the thing named, whatever is said of it. */
const ofThing =
  /(?<!(?:\p{L}ing|start|end|middle|part|half|months?|days?|weeks?|quarter|as))\s+of\s+(?:the\s+)?$/u;

/** Notes on every date how the verb beside it looks at it; a date that belongs to a noun has no verb. */
export const tellOutlook: DateRefiner = {
  id: 'en/date/tell-outlook',
  refine: (dates, sentence, _text, context) =>
    dates.map((date) => {
      const { folded } = context;
      const lasts = date.value.includes('/') && !date.value.includes('~') && lengthInDays(date.value) > 1;
      const [start, end] = [date.start - sentence.start, date.end - sentence.start];
      const isOfThing =
        ofThing.test(folded.slice(Math.max(0, start - 24), start)) ||
        (date.rule === 'en/date/year' && /^\s+\p{Lu}/u.test(folded.slice(end, end + 4)) && start > 0);
      const outlook = date.direction ?? (isOfThing ? undefined : outlookAt(context, start, end, lasts));
      return outlook ? { ...date, outlook } : date;
    }),
};
