import type { DateRefiner } from '#language/pack';
import type { DateMention } from '#model/mention';
import { isEdtf } from '#text/edtf';

const lead =
  /(?<![\p{L}\p{M}])(?<word>(?:ever\s+)?since|until|till|through|by(?:\s+the)?|up\s+to|(?:starting|beginning|effective)\s+(?:from|on|in)|as\s+(?:from|of)|from)\s+$/iu;
const reach = 28;

/** "since 2012" → `2012/..`, "until 2030" and "by December 2026" → an interval open at its start, "from March" → one open at its end. */
export const openEnd: DateRefiner = {
  id: 'en/date/open-end',
  refine: (dates, sentence, _text, { folded }) =>
    dates.map((date) => {
      const at = date.start - sentence.start;
      const match = lead.exec(folded.slice(Math.max(0, at - reach), at));
      const word = match?.groups?.word?.toLowerCase();
      if (!match || !word || date.value.includes('..')) return date;
      return opened(date, word, date.start - match[0].length) ?? date;
    }),
};

function opened(date: DateMention, word: string, start: number): DateMention | undefined {
  const [first = '', last = first] = date.value.split('/');
  if (word.endsWith('since')) return open(date, `${first}/..`, start);
  if (/^(?:until|till|through|by|up)/u.test(word)) return open(date, `../${last}`, start);
  if (date.value.includes('/') || (word === 'from' && date.outlook !== 'future')) return undefined;
  const value = `${first}/..`;
  return isEdtf(value) ? { ...date, start, value } : undefined;
}

/** What lasts is a period; what has begun by a day keeps the date of its beginning as the unit only where it is an act. */
function open(date: DateMention, value: string, start: number): DateMention | undefined {
  return isEdtf(value)
    ? { ...date, start, value, unit: value.replaceAll('~', ''), role: 'period' }
    : undefined;
}
