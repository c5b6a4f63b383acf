import type { Participant, StateMention } from '#model/mention';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, subjectOf } from '../act/acts.ts';

/** Verbs by which somebody holds, joins or opens what is their object or hangs on them. */
const takingPart = new Set(
  'be take_part co-host co-organise co-organize kick_off wrap hold conduct stage run carry organise organize host start begin launch open complete conclude end finish take participate join attend plan prepare do execute perform fly mount sail rehearse kick have visit observe send compete'.split(
    ' ',
  ),
);

/**
 * Who takes part in what a noun names: its own "of", "between", "with" and "by" phrases, states in the phrase itself
 * ("U.S.-ROK exercises"), and the subject of a verb of holding or joining.
 */
export function sidesOfNoun(act: Act): readonly Participant[] {
  const owners = participantsOfAll(act.doers, act.sentence);
  const linked = act.links
    .filter((link) =>
      ['of', 'between', 'among', 'with', 'by', 'involving', 'alongside'].includes(link.preposition),
    )
    .flatMap((link) => participantsOf(link.phrase, act.sentence));
  const found = withoutRepeats([...owners, ...linked, ...statesInPhrase(act), ...takersPart(act)]);
  return statesOf(found).length > 0 ? found : unnamedPair(act);
}

/** "ships of the two navies", "the staffs of both armies": the two main sides of the section. */
export function unnamedPair(act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const range = act.clause?.range ?? act.range;
  const at = tokens.findIndex(
    (token, index) =>
      index >= range.from &&
      index < range.to &&
      (token.folded === 'two' || token.folded === 'both') &&
      forces.test(tokens[index + 1]?.folded ?? ''),
  );
  return at < 0 ? [] : act.sentence.sides.slice(0, 2).map((state) => ({ state }));
}

const forces =
  /^(?:navies|armies|militaries|air|armed|coast|forces|fleets|services|nations|neighbours|neighbors)$/u;

function takersPart(act: Act): readonly Participant[] {
  const { clause, slot } = act;
  if (!clause || slot === 'subject') return [];
  if (!takingPart.has(clause.lemma.split(' ')[0] ?? '')) return [];
  const subject =
    clause.voice === 'active'
      ? [subjectOf(clause, act.sentence)].flatMap((it) => it ?? [])
      : clause.agent
        ? [clause.agent]
        : [];
  const companions = clause.complements.filter((it) => ['with', 'alongside', 'by'].includes(it.preposition));
  return participantsOfAll([...subject, ...companions.map((it) => it.phrase)], act.sentence);
}

/** States named in the phrase before its noun ("*U.S.-ROK* exercises"). */
export function statesInPhrase(act: Act): readonly Participant[] {
  const { phrase, sentence } = act;
  if (!phrase) return [];
  const { tokens } = sentence.sentence;
  const [start, end] = [tokens[phrase.range.from]?.start ?? 0, tokens[phrase.head]?.start ?? 0];
  return sentence.mentions
    .filter((it): it is StateMention => it.kind === 'state' && it.start >= start && it.end <= end)
    .map((it) => ({ state: it.code }));
}

/** A participant that names but a state says nothing beside a person or body of it. */
function withoutRepeats(participants: readonly Participant[]): readonly Participant[] {
  const named = participants.filter((it) => it.person || it.organization);
  const bare = participants.filter(
    (it) => !it.person && !it.organization && !named.some((other) => other.state === it.state),
  );
  return [...named, ...bare.filter((it, at) => bare.findIndex((other) => other.state === it.state) === at)];
}

/** The other of the two main sides, where one is known. */
export function partnerOf(participants: readonly Participant[], act: Act): readonly string[] {
  const own = statesOf(participants);
  const pair = act.sentence.sides.slice(0, 2);
  return own.length === 1 && pair.includes(own[0] ?? '') ? pair : [];
}
