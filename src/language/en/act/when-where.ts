import type { Place } from '#model/analysis';
import type { Clause, PrepositionalPhrase } from '#model/clause';
import type { DateBasis } from '#model/code';
import type { DateMention, PlaceMention, StateMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import type { Act } from './acts.ts';
import { type DateSeat, dateSeats } from './date-hosts.ts';
import { speechVerbs } from './speech.ts';

/** The date of an act and what it rests on. */
export interface When {
  readonly date?: string | undefined;
  readonly dateBasis?: DateBasis | undefined;
}

/**
 * The date that the text gives an act: one inside the noun's own phrase first, then one in its clause or in what is said
 * of the noun ("the talks, held on Friday"), then one of a clause that it hangs on. A date in another act's phrase
 * ("the agreement of June 2012"), or of what somebody said, is no date of this act.
 */
export function whenOf(act: Act, sentence: SentenceReading): When {
  const date = datesOf(act, sentence)[0];
  if (!date) return dateOfOccasion(act);
  // "will travel to Peru on 3-5 May, *where she will meet …*": on one of the days.
  const within = act.clause?.relation === 'relative' && act.clause.mark === 'where';
  return within ? timeWithin(date) : { date: date.unit, dateBasis: date.basis };
}

/** The day itself, else the month that holds the days; none where they run over two months. */
function timeWithin({ unit, basis }: DateMention): When {
  const [start = '', end] = unit.split('/');
  if (!end) return { date: start, dateBasis: basis };
  const month = start.slice(0, 7);
  return end.startsWith(month) && month.length === 7 ? { date: month, dateBasis: 'inferred' } : {};
}

/** Prepositions before a gathering or stay at which something else is done. */
const occasions = new Set([
  'at',
  'in',
  'during',
  'for',
  'on',
  'in the course of',
  'on the sidelines of',
  'on the margins of',
  'in the margins of',
  'on the fringes of',
  'on the occasion of',
  'within the framework of',
  'in the framework of',
]);
const occasionNouns =
  /^(?:visit|trip|tour|stay|summit|conference|forum|meeting|talks?|session|assembly|congress|ministerial|ceremony|negotiations?|meetings)$/u;

/** What an act of the sentence is done at ("met *during her visit to Peru* in May"). */
function occasionsOf(act: Act): readonly PrepositionalPhrase[] {
  const { tokens } = act.sentence.sentence;
  return [...act.links, ...(act.clause?.complements ?? [])].filter(
    (it) =>
      it.phrase.head !== act.at &&
      occasions.has(it.preposition) &&
      occasionNouns.test(tokens[it.phrase.head]?.folded ?? ''),
  );
}

/** "met *during her visit* to Peru *in May*": the time of the stay or gathering, a month for one of several days. */
function dateOfOccasion(act: Act): When {
  const links = occasionsOf(act);
  if (links.length === 0) return {};
  const seat = dateSeats(act.sentence).find((it) => links.some((link) => link.phrase.head === it.host));
  return seat ? timeWithin(seat.date) : {};
}

/** The dates of the act, the likeliest first. */
export function datesOf(act: Act, sentence: SentenceReading): readonly DateMention[] {
  const seats = dateSeats(act.sentence).filter((it) => sentence.mentions.includes(it.date));
  if (seats.length === 0) return [];
  for (const found of tiers(act, seats)) {
    if (found.length > 0)
      return found.toSorted((a, b) => distance(a, act) - distance(b, act)).map((it) => it.date);
  }
  return [];
}

function* tiers(act: Act, seats: readonly DateSeat[]): Generator<readonly DateSeat[]> {
  const free = seats.filter((it) => it.host === undefined);
  if (act.kind === 'noun') {
    yield seats.filter((it) => it.host === act.at);
    const own = clausesAbout(act);
    yield free.filter((it) => it.clause !== undefined && own.includes(it.clause));
    yield seats.filter((it) => it.at >= act.range.from && it.at < act.range.to && it.host === undefined);
  }
  if (act.kind === 'noun' && act.slot === undefined && act.sentence.parse.clauses.length > 0) return;
  const { clause } = act;
  yield free.filter((it) => it.clause !== undefined && it.clause === clause && !isCut(it, act));
  const linked = clause ? governors(clause, act.sentence) : [];
  for (const governor of linked) yield free.filter((it) => it.clause === governor);
  if (act.kind === 'verb') {
    const objects = clause?.objects.map((it) => it.head) ?? [];
    yield seats.filter((it) => it.host !== undefined && objects.includes(it.host) && it.clause === clause);
  }
  const first = free.find((it) => it.at <= 1);
  yield free.filter((it) => it.clause === undefined && it.at > act.at);
  yield first && (linked.length > 0 || !clause) ? [first] : [];
  yield act.sentence.parse.clauses.length === 0 ? seats.filter((it) => it.host === undefined) : [];
}

/** Clauses whose subject the noun is, and that only say more of it ("the talks, *held on Friday*"). */
function clausesAbout(act: Act): readonly Clause[] {
  return act.sentence.parse.clauses.filter(
    (it) =>
      it.subject?.head === act.at &&
      (it.relation === 'participle' || it.relation === 'relative') &&
      it !== act.clause,
  );
}

/** The date is of a clause of speech, and the act is what it tells of only in passing. */
function isCut(seat: DateSeat, act: Act): boolean {
  if (act.kind !== 'noun' || !seat.clause) return false;
  const speech = speechVerbs.has(seat.clause.lemma.split(' ')[0] ?? '');
  return speech && act.slot === 'object';
}

/** The clauses that an act shares its time with: those that govern it without telling of speech. */
function governors(clause: Clause, sentence: SentenceReading): readonly Clause[] {
  const found: Clause[] = [];
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 3; depth++) {
    const there = current.relation === 'relative' && current.mark === 'where';
    if (!there && !['infinitive', 'gerund', 'coordinate', 'participle'].includes(current.relation)) break;
    const governor: Clause | undefined =
      current.governor === undefined ? undefined : sentence.parse.clauses[current.governor];
    if (!governor || notShared.has(governor.lemma.split(' ')[0] ?? '')) break;
    if (current.relation === 'infinitive' && speechVerbs.has(governor.lemma)) break;
    if ((there || current.relation === 'coordinate') && governor.tense !== current.tense) break;
    found.push(governor);
    current = governor;
  }
  return found;
}

/** What is invited to or agreed on takes place at another time than the invitation. */
const notShared = new Set(
  'invite ask urge agree propose suggest plan intend decide offer promise order request want hope wish extend announce expect'.split(
    ' ',
  ),
);

function inRange(
  mention: { start: number; end: number },
  range: TokenRange | undefined,
  sentence: SentenceReading,
) {
  if (!range) return false;
  const { tokens } = sentence.sentence;
  const start = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? 0;
  return start <= mention.start && mention.end <= end;
}

function distance({ at }: DateSeat, act: Act): number {
  return at > act.at ? at - act.at : act.at - at + 8;
}

const placing = new Set(['in', 'at', 'to', 'near', 'from', 'outside', 'off', 'on the sidelines of']);

/** Where the act was done, from its own phrases ("in Hanoi", "at Geneva"); the state where only that is said. */
export function whereOf(act: Act, prepositions: ReadonlySet<string> = placing): Place | undefined {
  const about = act.kind === 'noun' ? clausesAbout(act).flatMap((it) => it.complements) : [];
  const links =
    act.kind === 'noun' && act.clause ? [...act.links, ...about, ...act.clause.complements] : act.links;
  for (const link of links) {
    if (!prepositions.has(link.preposition) || isOfTopic(link.at, act)) continue;
    // "received a call from *Minister A, envoy of Togo*": whose state it is says nothing of the place.
    if (link.preposition === 'from' && namesPerson(link.phrase.range, act.sentence)) continue;
    const beside = link.phrase.appositions.map((it) => placeIn(it.range, act.sentence));
    const place = placeIn(link.phrase.range, act.sentence) ?? beside.find((it) => it !== undefined);
    // "took part in the *Libya* conference" says what it was about.
    const isTopic = link.phrase.head === act.at && place?.name === place?.state;
    if (place && !isTopic) return place;
  }
  if (!prepositions.has('in')) return undefined;
  // "on the margins of the summit *in Addis Ababa*"
  const gathered = occasionsOf(act).flatMap((it) => it.phrase.attached);
  const there = gathered.filter((it) => it.preposition === 'in' || it.preposition === 'at');
  return there.map((it) => placeIn(it.phrase.range, act.sentence)).find((it) => it !== undefined);
}

function namesPerson(range: TokenRange, sentence: SentenceReading): boolean {
  return sentence.mentions.some((it) => it.kind === 'person' && inRange(it, range, sentence));
}

/** Nouns of what is talked about, to which a place behind them belongs. */
const topics = new Set(
  'situation crisis conflict war development developments peace security settlement stability violence fighting hostilities ceasefire truce election elections progress events process reforms provocations actions activities operations exports interests investment investments'.split(
    ' ',
  ),
);

/** "talks on the situation *in Syria*" */
function isOfTopic(at: number, act: Act): boolean {
  return at - 1 > act.at && topics.has(act.sentence.sentence.tokens[at - 1]?.folded ?? '');
}

/** The place or state that the tokens name, a place before a state. */
export function placeIn(range: TokenRange, sentence: SentenceReading): Place | undefined {
  const inside = sentence.mentions.filter((it) => inRange(it, range, sentence));
  const place = inside.find((it): it is PlaceMention => it.kind === 'place' && !isInName(it, sentence));
  if (place) return { name: place.name.replace(/ ?,.*$/u, ''), state: place.state };
  const state = inside.find((it): it is StateMention => it.kind === 'state' && it.use !== 'demonym');
  if (!state) return undefined;
  const name = state.use === 'capital' ? wordsOf(state, sentence) : state.code;
  return { name, state: state.code };
}

/** "the *Shanghai* Cooperation Organisation": a place in the name of an organisation is not where anything is done. */
function isInName({ start, end }: PlaceMention, { mentions }: SentenceReading): boolean {
  return mentions.some(
    (it) =>
      it.kind === 'organisation' && it.start <= start && end <= it.end && it.end - it.start > end - start,
  );
}

function wordsOf(mention: { start: number; end: number }, sentence: SentenceReading): string {
  const own = sentence.sentence.tokens.filter((it) => mention.start <= it.start && it.end <= mention.end);
  const comma = own.findIndex((token) => token.text === ',');
  return own
    .slice(0, comma < 0 ? own.length : comma)
    .map((token) => token.text)
    .join(' ');
}
