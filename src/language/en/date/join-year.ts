import type { DateRefiner } from '#language/pack';
import type { DateMention } from '#model/mention';
import { coarsenToUnit, isEdtf, lacksYear, withYear } from '#text/edtf';

const link = /^,?\s+(?:of\s+|in\s+)?$/u;
const ofYear: ReadonlySet<string> = new Set(['en/date/relative-unit', 'en/date/year']);

/** "in January this year", "on December 16 last year": a date and the year after it are one. */
export const joinYear: DateRefiner = {
  id: 'en/date/join-year',
  refine: (dates, sentence, _text, { folded }) => {
    const joined: DateMention[] = [];
    for (const date of dates) {
      const last = joined.at(-1);
      const both =
        last && link.test(folded.slice(last.end - sentence.start, date.start - sentence.start))
          ? withYearOf(last, date)
          : undefined;
      if (both) joined[joined.length - 1] = both;
      else joined.push(date);
    }
    return joined;
  },
};

function withYearOf(date: DateMention, year: DateMention): DateMention | undefined {
  if (!ofYear.has(year.rule) || !/^\d{4}$/u.test(year.value) || !lacksYear(date.value)) return undefined;
  const value = withYear(date.value, Number(year.value));
  if (date.value.includes('XX-XX') || !isEdtf(value)) return undefined;
  const { basis, direction } = year;
  return {
    ...date,
    end: year.end,
    value,
    unit: coarsenToUnit(value),
    basis,
    ...(direction && { direction }),
  };
}
