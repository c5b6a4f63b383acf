import type { Place } from '#model/analysis';
import type { Phrase } from '#model/clause';
import type { Participant, PlaceMention, StateMention } from '#model/mention';
import type { Reading } from '#model/reading';
import type { Act } from '../act/acts.ts';
import { placeIn } from '../act/when-where.ts';

/** The places or states that the phrases name as where somebody goes, conjuncts apart. */
export function destinationsOf(phrases: readonly Phrase[], act: Act): readonly Place[] {
  return phrases.flatMap((phrase) => {
    const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
    return parts.flatMap((part) => placeIn(part.range, act.sentence) ?? capitalOf(part, act) ?? []);
  });
}

/** "the Argentine capital" */
function capitalOf(phrase: Phrase, act: Act): Place | undefined {
  const { tokens } = act.sentence.sentence;
  if (tokens[phrase.head]?.folded !== 'capital') return undefined;
  const [start, end] = [tokens[phrase.range.from]?.start ?? 0, tokens[phrase.head]?.end ?? 0];
  const state = act.sentence.mentions.find(
    (it): it is StateMention => it.kind === 'state' && it.start >= start && it.end <= end,
  );
  return state && { name: state.code, state: state.code };
}

/** The rest of an itinerary after its first stop: "to Quito, Ecuador; Lima, Peru; and La Paz". */
export function placesAfter(phrase: Phrase, act: Act): readonly Place[] {
  const { tokens } = act.sentence.sentence;
  const found: Place[] = [];
  let at = phrase.range.to;
  while (at < tokens.length && at < phrase.range.to + 40) {
    const token = tokens[at];
    if (!token) break;
    const here = act.sentence.mentions.filter(
      (it): it is PlaceMention | StateMention =>
        (it.kind === 'place' || (it.kind === 'state' && it.use !== 'demonym')) && it.start === token.start,
    );
    const mention = here.find((it) => it.kind === 'place') ?? here[0];
    if (mention) {
      const state = mention.kind === 'place' ? mention.state : mention.code;
      found.push({ name: mention.kind === 'place' ? mention.name : mention.code, state });
      while ((tokens[at]?.start ?? Infinity) < mention.end) at++;
    } else if ([',', ';', 'and', 'then', 'to', 'as', 'well'].includes(token.folded)) at++;
    else break;
  }
  return found.filter((it) => it.state !== undefined);
}

/** "the Vietnam visit of Gen. X" */
export function premodifierPlace(act: Act, visitors: readonly Participant[]): readonly Place[] {
  const { phrase, sentence } = act;
  if (!phrase) return [];
  const { tokens } = sentence.sentence;
  const [from, to] = [tokens[phrase.range.from]?.start ?? 0, tokens[phrase.head]?.start ?? 0];
  const owner = phrase.possessor ? (tokens[phrase.possessor.range.to - 1]?.end ?? from) : from;
  const named = sentence.mentions.find(
    (it): it is StateMention =>
      it.kind === 'state' && it.use !== 'demonym' && it.start >= owner && it.end <= to,
  );
  if (!named || visitors.some((it) => it.state === named.code)) return [];
  return [{ name: named.code, state: named.code }];
}

/**
 * Where a named visitor went when the words leave it out ("on the first day of her visit"): the home state of the text for
 * a guest, the other side of the section for somebody of the home state.
 */
export function unsaidDestination(
  act: Act,
  visitors: readonly Participant[],
  reading: Reading,
): readonly Place[] {
  const [visitor] = visitors;
  if (!visitor?.person || !visitor.state || act.links.some((it) => it.preposition === 'to')) return [];
  if (['journey', 'tour', 'travel'].includes(act.lemma)) return [];
  const pair = act.sentence.sides.slice(0, 2);
  if (!pair.includes(visitor.state)) return [];
  const away = reading.home !== undefined && reading.home !== visitor.state;
  const state = away ? reading.home : pair.find((it) => it !== visitor.state);
  return state && pair.includes(state) ? [{ name: state, state }] : [];
}
