import { dateWords, factDateWords } from '../date-words.ts';
import { capitalised, labelOf } from '../labels.ts';
import type { BriefDisagreement, BriefOfficial, BriefPosition, BriefTenure } from './model.ts';
import { datesListed } from './officials.ts';
import type { Line } from './page.ts';

/** A position with each time that it was stated. */
export function positionLine({ topic, statements }: BriefPosition): Line {
  return {
    head: labelOf('topic', topic),
    marks: [],
    citations: [],
    details: statements.map(({ date, speaker, citations }) => ({
      text: capitalised([factDateWords(date), speaker].filter((it) => it !== undefined).join(', ')),
      citations,
    })),
  };
}

/** An official with every rank and office, each as of the dates at which a source gives it. */
export function officialLine({ name, otherNames, tenures, citations }: BriefOfficial): Line {
  return {
    head: name,
    marks: [],
    citations,
    details: [
      ...tenures.map((it) => ({ text: tenureWords(it), citations: it.citations })),
      ...(otherNames.length > 0 ? [{ text: `Also written ${otherNames.join(', ')}`, citations: [] }] : []),
    ],
  };
}

/** A field in which sources differ: each value with its sources. */
export function disagreementLine({ subject, date, field, values }: BriefDisagreement): Line {
  const when = date === undefined ? '' : `, ${dateWords(date)}`;
  return {
    head: `${subject}${when}: ${labelOf('field', field)}`,
    marks: [],
    citations: [],
    details: values.map(({ value, citations }) => ({ text: valueWords(field, value), citations })),
  };
}

function tenureWords({ value, dates }: BriefTenure): string {
  if (dates.length === 0) return `${value} (undated)`;
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (dates.length > datesListed)
    return `${value}, as of ${dates.length} dates from ${dateWords(first)} to ${dateWords(last)}`;
  return `${value}, as of ${dates.map(dateWords).join('; ')}`;
}

function valueWords(field: string, value: string): string {
  if (field === 'date' || field === 'signed' || field === 'period') return dateWords(value);
  return field === 'status' ? labelOf('status', value) : value;
}
