import type { Phrase } from '#model/clause';
import type { OrganisationMention, Participant } from '#model/mention';
import type { Reading } from '#model/reading';
import { contains } from '#model/span';
import { participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';

/** An official of an intergovernmental organisation takes its side: "NATO Secretary General S." */
export function withOrganisations(participants: readonly Participant[], act: Act): readonly Participant[] {
  const { mentions } = act.sentence;
  return participants.map((it) => {
    if (it.state || !it.person) return it;
    const own = mentions.find((mention) => mention.kind === 'person' && mention.person === it.person);
    const body = mentions.find(
      (mention): mention is OrganisationMention =>
        mention.kind === 'organisation' &&
        mention.intergovernmental &&
        own !== undefined &&
        contains(own, mention),
    );
    return body?.code ? { ...it, state: body.code } : it;
  });
}

/** "*The delegation* met with President C.": the main side that those met do not belong to. */
export function delegationSide(
  subject: Phrase | undefined,
  counterparts: readonly Phrase[],
  act: Act,
): readonly Participant[] {
  const head = subject && act.sentence.sentence.tokens[subject.head]?.folded;
  if (!head || !/^(?:delegation|delegates|guests?|visitors?|envoys?|team|they)$/u.test(head)) return [];
  const [met, ...more] = statesOf(participantsOfAll(counterparts, act.sentence));
  const pair = act.sentence.sides.slice(0, 2);
  if (!met || more.length > 0) return [];
  // On a tour of several states the delegation is of the one that the text is told from.
  if (!pair.includes(met)) return pair[0] ? [{ state: pair[0] }] : [];
  return pair.filter((it) => it !== met).map((state) => ({ state }));
}

/**
 * Named people of unknown state meet those of the other main side: of one known side the unknown are the other; of none,
 * in a text that has no home state, two who meet are the two sides.
 */
export function completed(
  participants: readonly Participant[],
  act: Act,
  reading: Reading,
): { readonly participants: readonly Participant[]; readonly sides: readonly string[] } {
  const pair = act.sentence.sides.slice(0, 2);
  const known = statesOf(participants);
  const unknown = participants.filter((it) => it.person && !it.state);
  const [own] = known;
  if (pair.length < 2 || unknown.length === 0 || reading.home) return { participants, sides: [] };
  if (known.length === 1 && own && pair.includes(own)) {
    const other = pair.find((it) => it !== own);
    return {
      participants: participants.map((it) => (it.person && !it.state ? { ...it, state: other } : it)),
      sides: [],
    };
  }
  return { participants, sides: known.length === 0 && unknown.length > 1 ? pair : [] };
}

/**
 * "*Ivan Petrov* had a telephone conversation with King A.": whom an official publisher names without state or office is of
 * its own side. None where the subject is no name, or where that side is among those met.
 */
export function homeSide(
  subject: Phrase | undefined,
  counterparts: readonly Phrase[],
  act: Act,
  { home }: Reading,
): readonly Participant[] {
  const head = subject && act.sentence.sentence.tokens[subject.head];
  if (!home || head?.tag !== 'PROPN' || !/^\p{Lu}/u.test(head.text)) return [];
  const met = participantsOfAll(counterparts, act.sentence).filter((it) => it.person);
  const states = statesOf(met);
  return states.length > 0 && !states.includes(home) ? [{ state: home }] : [];
}

/** "In Lima, the minister will meet with President C.": an official of no named state whom a visitor meets abroad is of the state visited. */
export function withHost(
  participants: readonly Participant[],
  act: Act,
  { home }: Reading,
): readonly Participant[] {
  const known = statesOf(participants);
  const unknown = participants.some((it) => it.person && !it.state);
  const there = unknown && known.length === 1 ? whereOf(act)?.state : undefined;
  if (!there || known.includes(there) || (home && !known.includes(home))) return participants;
  return participants.map((it) => (it.person && !it.state ? { ...it, state: there } : it));
}

/** The side of a subject that names nobody known: a delegation, or somebody whom the publisher takes to be known. */
export function unnamedSide(
  subject: Phrase | undefined,
  counterparts: readonly Phrase[],
  act: Act,
  reading: Reading,
): readonly Participant[] {
  const delegation = delegationSide(subject, counterparts, act);
  return delegation.length > 0 ? delegation : homeSide(subject, counterparts, act, reading);
}
