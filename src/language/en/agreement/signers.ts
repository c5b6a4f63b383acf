import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';

/** Who does the deed: subject, agent, possessor, "by X", "between X and Y". */
export function signersOf(act: Act): readonly Participant[] {
  const { sentence } = act;
  if (act.kind === 'verb') return doersOf(act);
  const links = act.links.filter((link) => link.preposition === 'by' || link.preposition === 'between');
  return participantsOfAll([...act.doers, ...links.map((link) => link.phrase)], sentence);
}

function doersOf(act: Act): readonly Participant[] {
  const { sentence, clause } = act;
  const own = participantsOfAll(act.doers, sentence);
  if (clause?.voice === 'passive') {
    const range = agentRange(act);
    return range && statesOf(own).length < 2
      ? [...own, ...peopleIn(range, sentence).filter((it) => !own.some((other) => other.state === it.state))]
      : own;
  }
  if (act.doers.length > 0 || !clause) return own;
  return peopleIn({ from: clause.range.from, to: act.at }, sentence).filter((it) => it.person !== undefined);
}

/** The tokens of "by A and B" after a passive, up to a verb, a date or a comma. */
export function agentRange(act: Act): TokenRange | undefined {
  const { tokens } = act.sentence.sentence;
  if (tokens[act.at + 1]?.folded !== 'by') return undefined;
  let to = act.at + 2;
  while (to < Math.min(tokens.length, act.at + 40)) {
    const token = tokens[to];
    if (
      !token ||
      /^[,;:.]$/u.test(token.text) ||
      token.tag === 'VERB' ||
      token.tag === 'AUX' ||
      /^(?:in|on|at|during|those)$/u.test(token.folded)
    )
      break;
    to++;
  }
  return { from: act.at + 2, to };
}

/** Outermost people, bodies and states that the tokens name. */
function peopleIn(range: TokenRange, sentence: SentenceReading): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const [start, end] = [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0];
  const inside = sentence.mentions.filter(
    (it) =>
      start <= it.start &&
      it.end <= end &&
      ['person', 'organisation', 'state', 'reference', 'office'].includes(it.kind),
  );
  const outer = inside.filter(
    (it) =>
      !inside.some(
        (other) =>
          other !== it &&
          other.start <= it.start &&
          it.end <= other.end &&
          other.end - other.start > it.end - it.start,
      ),
  );
  return outer.flatMap(participantOf);
}

/** With whom it is done: "signed *with X*". */
export function counterpartsOf(act: Act): readonly Participant[] {
  const own = act.links.filter((link) => link.preposition === 'with');
  const clause =
    act.kind === 'noun' ? (act.clause?.complements ?? []).filter((link) => link.preposition === 'with') : [];
  return participantsOfAll(
    [...own, ...clause].map((link): Phrase => link.phrase),
    act.sentence,
  );
}

/** People without a state in their mention take that of the document's person. */
export function withStates(participants: readonly Participant[], reading: Reading): readonly Participant[] {
  return participants.map((it) =>
    it.state || !it.person ? it : { ...it, state: reading.people.get(it.person)?.state },
  );
}
