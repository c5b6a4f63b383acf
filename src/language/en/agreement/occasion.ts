import type { DateMention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import type { When } from '../act/when-where.ts';

const occasions = new Set(
  'visit trip talk talks meeting summit stay occasion negotiation negotiations ceremony session event tour'.split(
    ' ',
  ),
);
const during = new Set(['during', 'at', 'after', 'following', 'on', 'upon', 'in', 'of', 'before']);
const happenings =
  /^(?:visit|meet|meeting|talk|talks|arrive|receive|hold|host|summit|trip|negotiation|negotiations|session|welcome|travel|stay|sign|raise|upgrade|elevate)$/u;
/** A year alone tells nothing of an occasion. */
const isDay = /^[\dX]{4}-\d{2}/u;
/** How many sentences back the occasion may have been told. */
const reach = 12;

/**
 * The date of the visit or talks that the sentence points back to: "*during the visit*, the sides signed". The nearest
 * date before it in a sentence that tells of such a thing; none where the sentence has a date or no such words.
 */
export function occasionOf(sentence: SentenceReading, reading: Reading): When {
  if (pointDates(sentence).length > 0 || !pointsBack(sentence.sentence.tokens)) return {};
  const { index } = sentence.sentence;
  for (let back = index - 1; back >= Math.max(0, index - reach); back--) {
    const before = reading.sentences[back];
    if (!before || before.sentence.segment !== sentence.sentence.segment) continue;
    const date = pointDates(before).find((it) => isDay.test(it.unit) && it.outlook !== 'future');
    if (
      date &&
      before.sentence.tokens.some((token) => happenings.test(token.lemma) || happenings.test(token.folded))
    )
      return { date: monthOf(date.unit), dateBasis: 'inferred' };
  }
  return {};
}

/** Of a stay of several days its month, in which it surely was; the day itself of one. */
function monthOf(unit: string): string {
  const [start = '', end = ''] = unit.split('/');
  const month = start.slice(0, 7);
  return end.startsWith(month) && end !== '' && month.length === 7 ? month : unit;
}

/** From how many days before publication news still is. */
const freshDays = 4;

/**
 * The day of the talks or visit that the document reports, told in a sentence before: news goes on about its own day.
 * Nothing where that sentence gives no single day, where a date of another day stands here, or where the day is not fresh.
 */
export function dayOfNews(sentence: SentenceReading, reading: Reading): When {
  if (pointDates(sentence).length > 0) return {};
  const { index } = sentence.sentence;
  for (let back = index - 1; back >= Math.max(0, index - reach); back--) {
    const before = reading.sentences[back];
    if (!before || before.sentence.segment !== sentence.sentence.segment) continue;
    const dates = pointDates(before).filter((it) => it.outlook !== 'future');
    const [day] = dates;
    if (!day || !isReport(before)) continue;
    const single = dates.every((it) => it.unit === day.unit) && /^\d{4}-\d{2}-\d{2}$/u.test(day.unit);
    if (!single) continue;
    if (!isFresh(day.unit, reading)) return {};
    const unit = isOneOfSeveral(day.unit, before, sentence, reading) ? day.unit.slice(0, 7) : day.unit;
    return { date: unit, dateBasis: 'inferred' };
  }
  return {};
}

/**
 * Whether the day was told in another paragraph and is but one of the days of a stay that the text tells of: then what is
 * told here without a day may have been on any of them, and only their month is known.
 */
function isOneOfSeveral(
  day: string,
  told: SentenceReading,
  sentence: SentenceReading,
  reading: Reading,
): boolean {
  if (told.sentence.paragraph === sentence.sentence.paragraph) return false;
  const { index } = sentence.sentence;
  const before = reading.sentences.slice(Math.max(0, index - reach), index);
  const days = before
    .filter((it) => it.sentence.segment === sentence.sentence.segment && isReport(it))
    .flatMap(({ mentions }) => mentions.filter((it): it is DateMention => it.kind === 'date'))
    .filter((it) => it.outlook !== 'future' && it.unit !== day)
    .flatMap((it) => it.unit.split('/'));
  return days.some(
    (it) => /^\d{4}-\d{2}-\d{2}$/u.test(it) && it.slice(0, 7) === day.slice(0, 7) && it !== day,
  );
}

/** Whether a main clause in the past tells of a meeting, a visit, a signing. */
function isReport({ parse, sentence }: SentenceReading): boolean {
  const told = sentence.tokens.some((token) => happenings.test(token.lemma) || happenings.test(token.folded));
  return told && parse.clauses.some((it) => it.relation === 'root' && it.tense === 'past');
}

function isFresh(day: string, { publication }: Reading): boolean {
  const published = /^\d{4}-\d{2}-\d{2}$/u.exec(publication.published ?? '')?.[0];
  if (!published) return false;
  const apart = (Date.parse(published) - Date.parse(day)) / 86_400_000;
  return apart >= 0 && apart <= freshDays;
}

function pointDates({ mentions }: SentenceReading): readonly DateMention[] {
  return mentions.filter(
    (it): it is DateMention => it.kind === 'date' && it.role === 'point' && it.direction !== 'future',
  );
}

/** "during the visit", "on this occasion", "after their talks" */
function pointsBack(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!occasions.has(token.folded)) return false;
    const before = tokens.slice(Math.max(0, at - 4), at).map((it) => it.folded);
    const pointing = before.some((word) => /^(?:the|this|that|his|her|their|its|same)$/u.test(word));
    return pointing && before.some((word) => during.has(word));
  });
}
