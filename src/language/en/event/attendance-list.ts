import type { Participant, PersonMention, ReferenceMention, StateMention } from '#model/mention';
import { participantOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';

/** Words by which a state or side stands for those named next. */
const opening = new Set(['on', 'from', 'for']);

/** Everybody whom the sentence names behind the verb, up to the next clause: a list as long as it may be. */
export function listedAfter(act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const start = tokens[act.at]?.end ?? 0;
  const next = act.sentence.parse.clauses.find(
    (it) => it.verb > act.at && it.form === 'finite' && it.relation !== 'relative' && it !== act.clause,
  );
  const end = tokens[next?.range.from ?? tokens.length]?.start ?? Number.POSITIVE_INFINITY;
  return act.sentence.mentions.flatMap((it) =>
    it.kind === 'person' && it.start >= start && it.end <= end && !isOwner(it, act) ? participantOf(it) : [],
  );
}

/** "the adviser *to President C.*", "*President C.'s* adviser": named to say who somebody else is. */
function isOwner(person: PersonMention, { sentence }: Act): boolean {
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex((token) => token.start >= person.end);
  const before = tokens[tokens.findIndex((token) => token.start >= person.start) - 1]?.folded ?? '';
  return /^[’']s?$/u.test(tokens[at]?.folded ?? '') || ['to', 'of', 'with', 'at'].includes(before);
}

/**
 * Those of unknown state are of the side that the words name before them: "*on the Lao side* by Minister A", "*Laos* by A";
 * of the only side named behind them: "A took part *on the Lao side*".
 */
export function sidesNamedBefore(people: readonly Participant[], { sentence }: Act): readonly Participant[] {
  const named = sentence.mentions.flatMap((it) => {
    const state = sideIn(it, sentence);
    return state ? [{ at: it.start, state, kind: it.kind }] : [];
  });
  if (named.length === 0) return people;
  return people.map((it) => {
    const own = sentence.mentions.find((one) => one.kind === 'person' && one.person === it.person);
    const only = named.length === 1 && named[0]?.kind === 'reference' ? named[0] : undefined;
    const side = own && (named.findLast((one) => one.at < own.start) ?? only);
    return it.state || !side ? it : { ...it, state: side.state };
  });
}

/** The state of "the Lao side", "for Laos" and "Laos was represented by". */
function sideIn(mention: { kind: string }, sentence: Act['sentence']): string | undefined {
  const { tokens } = sentence.sentence;
  if (mention.kind === 'reference') {
    const { actors, start, end } = mention as ReferenceMention;
    const [actor, ...more] = actors;
    const isSide = tokens.some((it) => it.start >= start && it.end <= end && it.folded === 'side');
    return isSide && more.length === 0 && !actor?.person ? actor?.state : undefined;
  }
  if (mention.kind !== 'state') return undefined;
  const { code, start, end, use } = mention as StateMention;
  if (use === 'demonym') return undefined;
  const at = tokens.findIndex((it) => it.start >= start);
  const after = tokens.filter((it) => it.start >= end).slice(0, 3);
  const stands = after[0]?.folded === 'by' || after.some((it) => it.lemma === 'represent');
  return stands || opening.has(tokens[at - 1]?.folded ?? '') ? code : undefined;
}
