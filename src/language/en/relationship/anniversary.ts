import type { DateMention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { Token } from '#model/token';

const units: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  hundred: 100,
};

/**
 * The year in which something began whose anniversary the words before token `at` tell ("the 30th anniversary of the
 * establishment of *diplomatic relations*", "50 years of *diplomatic relations*"): the year of the sentence's date, else
 * of publication, less the count. Undefined where they tell none or no year is known.
 */
export function anniversaryYear(at: number, sentence: SentenceReading, reading: Reading): string | undefined {
  const { tokens } = sentence.sentence;
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    const word = tokens[index]?.folded ?? '';
    if (word !== 'anniversary' && word !== 'years') continue;
    if (tokens[index + 1]?.folded === 'ago') return undefined;
    const count = countBefore(index, tokens);
    const year = yearOf(sentence, reading);
    return count !== undefined && year !== undefined ? String(year - count).padStart(4, '0') : undefined;
  }
  return undefined;
}

function countBefore(at: number, tokens: readonly Token[]): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const word = tokens[index]?.folded ?? '';
    const digits = /^(?<count>\d{1,3})(?:st|nd|rd|th)?$/u.exec(word)?.groups?.count;
    if (digits) return Number(digits);
    const [tens = '', unit = ''] = word.split('-');
    const count = (units[tens] ?? 0) + (units[unit] ?? 0);
    if (count > 0) return count;
  }
  return undefined;
}

function yearOf(sentence: SentenceReading, reading: Reading): number | undefined {
  const dated = sentence.mentions.find(
    (it): it is DateMention => it.kind === 'date' && /^\d{4}/u.test(it.unit),
  );
  const year = /^\d{4}/u.exec(dated?.unit ?? reading.publication.published ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
