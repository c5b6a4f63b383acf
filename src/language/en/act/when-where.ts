import type { Place } from '#model/analysis';
import type { DateBasis } from '#model/code';
import type { DateMention, PlaceMention, StateMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import type { Act } from './acts.ts';

/** The date of an act and what it rests on. */
export interface When {
  readonly date?: string | undefined;
  readonly dateBasis?: DateBasis | undefined;
}

/**
 * The date that the text gives an act: one inside the noun's own phrase first, then one in its clause, then the only
 * date of the sentence. A date in another act's phrase ("the agreement of June 2012") is that act's.
 */
export function whenOf(act: Act, sentence: SentenceReading): When {
  const dates = sentence.mentions.filter(
    (it): it is DateMention => it.kind === 'date' && it.role === 'point',
  );
  if (dates.length === 0) return {};
  const own = act.phrase ? linkedDates(act, dates) : [];
  const inClause = act.clause ? dates.filter((it) => inRange(it, act.clause?.range, sentence)) : [];
  const candidates = own.length > 0 ? own : inClause.length > 0 ? inClause : dates.length === 1 ? dates : [];
  const free = candidates.filter((it) => own.includes(it) || !belongsElsewhere(it, act, sentence));
  const nearest = free.toSorted((a, b) => distance(a, act) - distance(b, act))[0];
  return nearest ? { date: nearest.unit, dateBasis: nearest.basis } : {};
}

function linkedDates(act: Act, dates: readonly DateMention[]): readonly DateMention[] {
  const { tokens } = act.sentence.sentence;
  return dates.filter((date) => {
    const inPhrase = act.phrase && inRange(date, act.phrase.range, act.sentence);
    const linked = act.links.some((link) => {
      const first = tokens[link.phrase.range.from];
      return first !== undefined && date.start <= first.end && first.start < date.end;
    });
    return inPhrase || linked;
  });
}

/** Whether the date hangs on another noun by a preposition ("the accord of 2012", "his visit in May"). */
function belongsElsewhere(date: DateMention, act: Act, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex((token) => token.start >= date.start);
  const link = tokens[at - 1]?.folded ?? '';
  const noun = tokens[at - 2];
  if (act.kind !== 'verb' || !noun) return false;
  return link === 'of' && (noun.tag === 'NOUN' || noun.tag === 'PROPN') && at - 2 > act.at;
}

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

function distance(date: DateMention, act: Act): number {
  const trigger = act.sentence.sentence.tokens[act.at];
  if (!trigger) return Number.POSITIVE_INFINITY;
  return date.start >= trigger.end ? date.start - trigger.end : trigger.start - date.end + 40;
}

const placing = new Set(['in', 'at', 'to', 'near', 'from', 'outside', 'off', 'on the sidelines of']);

/** Where the act was done, from its own phrases ("in Hanoi", "at Geneva"); the state where only that is said. */
export function whereOf(act: Act, prepositions: ReadonlySet<string> = placing): Place | undefined {
  const links = act.kind === 'noun' && act.clause ? [...act.links, ...act.clause.complements] : act.links;
  for (const link of links) {
    if (!prepositions.has(link.preposition)) continue;
    const place = placeIn(link.phrase.range, act.sentence);
    if (place) return place;
  }
  return undefined;
}

/** The place or state that the tokens name, a place before a state. */
export function placeIn(range: TokenRange, sentence: SentenceReading): Place | undefined {
  const inside = sentence.mentions.filter((it) => inRange(it, range, sentence));
  const place = inside.find((it): it is PlaceMention => it.kind === 'place');
  if (place) return { name: place.name, state: place.state };
  const state = inside.find((it): it is StateMention => it.kind === 'state' && it.use !== 'demonym');
  if (!state) return undefined;
  const name = state.use === 'capital' ? wordsOf(state, sentence) : state.code;
  return { name, state: state.code };
}

function wordsOf(mention: { start: number; end: number }, sentence: SentenceReading): string {
  const own = sentence.sentence.tokens.filter((it) => mention.start <= it.start && it.end <= mention.end);
  return own.map((token) => token.text).join(' ');
}
