import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOfAll, statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';
import { partnerOf } from './gathering-sides.ts';

/** People below the level of named officials, by the head of their phrase. */
const groups =
  /^(?:delegation|team|group|expert|specialist|inspector|officer|scientist|researcher|engineer|doctor|medic|veteran|student|teacher|journalist|cadet|official|representative|historian|trainer|instructor|technician|agency)s?$/u;
const sending = new Set(['send', 'exchange', 'dispatch', 'swap', 'second']);
/** What a group does on a working stay abroad; verbs of travel make a visit instead. */
const staying = new Set([
  'work',
  'spend',
  'stay',
  'inspect',
  'survey',
  'examine',
  'observe',
  'meet',
  'train',
]);

/** Experts or delegations of one side with the other: "sent experts to", "exchanged delegations", "a team spent a week in". */
export const exchange: FactRule = {
  id: 'en/event/exchange',
  find: ofActs({ verb: [...sending, ...staying] }, (act, reading) =>
    sending.has(act.lemma) ? sent(act, reading) : stayed(act, reading),
  ),
};

/** "The two sides sent delegations to share …" */
function sent(act: Act, reading: Reading): readonly FactDraft[] {
  if (!act.objects.some((it) => isGroup(it, act))) return [];
  if (participantsOfAll(act.objects, act.sentence).some((it) => it.person)) return [];
  const senders = participantsOfAll(act.doers, act.sentence).filter((it) => it.state);
  const place = whereOf(act, new Set(['to', 'in']));
  return draft(act, senders, place?.state, reading);
}

/** "A team of Polish inspectors worked for nine days in Dong Nai" */
function stayed(act: Act, reading: Reading): readonly FactDraft[] {
  const [doer] = act.doers;
  if (!doer || !isGroup(doer, act)) return [];
  const below = act.objects.flatMap((it) => it.attached);
  const place = whereOf({ ...act, links: [...act.links, ...below] }, new Set(['in', 'at', 'with']));
  const members = participantsOfAll([doer, ...doer.attached.map((it) => it.phrase)], act.sentence);
  const own = members.filter((it) => it.state && !it.person);
  if (act.lemma === 'meet')
    return statesOf(own).length > 1 && own.length === members.length
      ? draft(act, own, undefined, reading)
      : [];
  if (members.some((it) => it.person) || !place?.state) return [];
  return draft(act, own, place.state, reading);
}

function isGroup(phrase: Phrase, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((part) => groups.test(tokens[part.head]?.lemma ?? ''));
}

function draft(
  act: Act,
  own: readonly Participant[],
  host: string | undefined,
  reading: Reading,
): readonly FactDraft[] {
  const standing = standingOfAct(act);
  if (own.length === 0 || standing.status === 'proposed') return [];
  const bodies = own.map(({ state, organization }) => ({ state, organization }));
  const sides = host ? [host] : statesOf(own).length > 1 ? [] : partnerOf(own, act);
  const hosts = host && !statesOf(own).includes(host) ? [{ state: host }] : [];
  return draftEvent({
    act,
    reading,
    form: 'exchange',
    standing,
    place: whereOf(act, new Set(['in', 'at', 'to'])),
    sides,
    roles: [
      { role: hosts.length > 0 ? 'visitor' : 'participant', participants: bodies },
      { role: 'host', participants: hosts },
    ],
  });
}
