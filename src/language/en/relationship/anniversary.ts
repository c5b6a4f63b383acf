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
    // "ties of twenty years, which the treaty strengthened": the years are not the treaty's.
    if (/^(?:,|which|that|who|;)$/u.test(word) && index < at - 1) return undefined;
    if (word !== 'anniversary' && word !== 'years') continue;
    if (tokens[index + 1]?.folded === 'ago') return undefined;
    const count = countBefore(index, tokens);
    const year = yearOf(sentence, reading, index);
    if (count === undefined || year === undefined) return undefined;
    // "established in 1992, … their 25th anniversary", read in 2017: the date is that of the beginning itself.
    const marked = publishedYear(reading);
    const begun = marked !== undefined && marked - count === year ? year : year - count;
    return String(begun).padStart(4, '0');
  }
  return undefined;
}

function publishedYear(reading: Reading): number | undefined {
  const year = /^\d{4}/u.exec(reading.publication.published ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

/** Words for the bond of two states at large, whose anniversary is that of diplomatic relations. */
const bonds = new Set(['relationship', 'relations', 'ties']);
const marking = /^(?:celebrate|mark|commemorate|observe|reach|enter|turn)$/u;

/**
 * The word for the bond of two states whose anniversary the sentence tells, by its token index, with the year in which it
 * began: "the *75th anniversary of our relationship*", "our *ties*, which mark their *75th anniversary*".
 */
export function bondAnniversaries(
  sentence: SentenceReading,
  reading: Reading,
): readonly { readonly at: number; readonly since: string }[] {
  const { tokens } = sentence.sentence;
  return tokens.flatMap((token, at) => {
    if (!bonds.has(token.folded) || isOfField(tokens, at)) return [];
    const since = yearAhead(at, sentence, reading) ?? yearBehind(at, sentence, reading);
    return since === undefined ? [] : [{ at, since }];
  });
}

/** "trade relations", "diplomatic relations" (a level of its own): not the bond at large. */
function isOfField(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return /^(?:diplomatic|trade|economic|commercial|security|defence|defense|military|consular|cultural|treaty|partnership|allied|public|industrial)$/u.test(
    before,
  );
}

/** "the 75th anniversary of our relationship": the count before the bond, tied to it by "of". */
function yearAhead(at: number, sentence: SentenceReading, reading: Reading): string | undefined {
  const { tokens } = sentence.sentence;
  const from = Math.max(0, at - 7);
  const tie = tokens.slice(from, at).findLastIndex((token) => /^(?:anniversary|years)$/u.test(token.folded));
  if (tie < 0 || tokens[from + tie + 1]?.folded !== 'of') return undefined;
  if (tokens.slice(from + tie + 2, at).some((token) => token.tag === 'NOUN' || token.folded === ','))
    return undefined;
  return anniversaryYear(at, sentence, reading);
}

/** "the relationship, which celebrates its 75th anniversary": a relative clause right behind the bond. */
function yearBehind(at: number, sentence: SentenceReading, reading: Reading): string | undefined {
  const { tokens } = sentence.sentence;
  const end = tokens.findIndex((token, index) => index > at && token.folded === 'anniversary');
  if (end < 0 || end > at + 9) return undefined;
  const between = tokens.slice(at + 1, end);
  if (!between.some((token) => marking.test(token.lemma))) return undefined;
  return anniversaryYear(end + 1, sentence, reading);
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

/** The year of the date last told before the anniversary, else of the first behind it, up to a comma, else of publication. */
function yearOf(sentence: SentenceReading, reading: Reading, at: number): number | undefined {
  const dates = sentence.mentions.filter(
    // "the first visit since 1992 as the two mark 60 years": what began then is something else.
    (it): it is DateMention => it.kind === 'date' && /^\d{4}/u.test(it.unit) && !it.unit.endsWith('/..'),
  );
  const end = sentence.sentence.tokens[at]?.start ?? 0;
  const comma = sentence.sentence.tokens.find((token) => token.start > end && token.text === ',')?.start;
  const behind = dates.find((it) => it.start > end && (comma === undefined || it.start < comma));
  const dated = dates.findLast((it) => it.end <= end) ?? behind;
  const year = /^\d{4}/u.exec(dated?.unit ?? reading.publication.published ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
