import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { type Standing, standingOf } from '../act/standing.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';
import { hasGoods } from './transfer-goods.ts';

const receiving = new Set(['receive', 'obtain', 'acquire']);
const buying = new Set(['buy', 'purchase', 'procure', 'order']);
/** The verbs of `isReceipt`. */
export const receiptVerbs: readonly string[] = [...receiving, ...buying, 'take'];
/** Verbs that tell that goods came where they were sent. */
export const arriving: ReadonlySet<string> = new Set(['arrive', 'reach', 'land', 'dock']);

/** "received", "bought", "took delivery of". */
export function isReceipt({ lemma, kind, objects, sentence }: Act): boolean {
  if (kind !== 'verb') return false;
  if (receiving.has(lemma) || buying.has(lemma)) return true;
  return lemma === 'take' && objects.some((it) => sentence.sentence.tokens[it.head]?.lemma === 'delivery');
}

/** "received its first batch of jets *from* the Netherlands", "bought two ships from Japan": told of the one who gets. */
export function received(act: Act, reading: Reading): readonly FactDraft[] {
  const inside = act.objects.flatMap((it) => linksOf(it));
  const things =
    act.lemma === 'take'
      ? inside.filter((it) => it.preposition === 'of').map((it) => it.phrase)
      : act.objects;
  if (!things.some((phrase) => hasGoods(phrase, act))) return [];
  // "buys", as a rule, is trade.
  if (buying.has(act.lemma) && act.clause?.tense !== 'past') return [];
  const takers = participantsOfAll(act.doers, act.sentence).filter((it) => it.state);
  const own = statesOf(takers);
  const from = [...act.links, ...inside].filter((it) => it.preposition === 'from').map((it) => it.phrase);
  const sources = participantsOfAll(from, act.sentence).filter((it) => it.state && !own.includes(it.state));
  const givers =
    sources.length > 0 ? sources : makersOf(things, act).filter((it) => !own.includes(it.state ?? ''));
  const told = standingOf(act.clause, act.sentence);
  const ahead = act.lemma === 'order' && told.status === 'occurred';
  const bought = buying.has(act.lemma);
  return transferOf(act, reading, givers, takers, ahead ? { ...told, status: 'planned' } : told, bought);
}

/** "A shipment of *Danish* medicines *arrived in* Tanzania": whose the goods are gave them. */
export function arrived(act: Act, reading: Reading): readonly FactDraft[] {
  if (act.kind !== 'verb' || !act.doers.some((it) => isLoad(it, act))) return [];
  const from = act.doers.flatMap(linksOf).filter((it) => ['from', 'by'].includes(it.preposition));
  const senders = participantsOfAll(
    from.map((it) => it.phrase),
    act.sentence,
  ).filter((it) => it.state);
  const givers = senders.length > 0 ? senders : makersOf(act.doers, act);
  const place = whereOf(act, new Set(['in', 'at', 'to']))?.state;
  const reached = participantsOfAll(act.objects, act.sentence).filter((it) => it.state);
  const all = reached.length > 0 ? reached : place ? [{ state: place }] : [];
  const own = statesOf(givers);
  const takers = all.filter((it) => !own.includes(it.state ?? ''));
  return transferOf(act, reading, givers, takers, standingOf(act.clause, act.sentence), false);
}

/** "A *shipment of* medicines", "20 tonnes of rice", "a relief plane": no plane with passengers. */
function isLoad(phrase: Phrase, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const words = tokens.slice(phrase.range.from, phrase.head).map((it) => it.folded);
  const transport = /^(?:plane|aircraft|airplane|aeroplane|jet|ship|vessel|boat|train|helicopter|convoy)$/u;
  if (transport.test(tokens[phrase.head]?.lemma ?? ''))
    return words.some((it) => /^(?:relief|aid|humanitarian|rescue|cargo|donated)$/u.test(it));
  return (
    hasGoods(phrase, act) || phrase.attached.some((it) => it.preposition === 'of' && hasGoods(it.phrase, act))
  );
}

function linksOf(phrase: Phrase) {
  return [...phrase.attached, ...phrase.attached.flatMap((link) => link.phrase.attached)];
}

/** The state that the words before the goods name ("two *Danish-built* ferries"). */
function makersOf(things: readonly Phrase[], act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const ranges = things.flatMap((it) => [it.range, ...it.attached.map((link) => link.phrase.range)]);
  const found = act.sentence.mentions.filter(
    (it) =>
      it.kind === 'state' &&
      it.use === 'demonym' &&
      ranges.some(
        ({ from, to }) => it.start >= (tokens[from]?.start ?? 0) && it.end <= (tokens[to - 1]?.end ?? 0),
      ),
  );
  return found.flatMap(participantOf).slice(0, 1);
}

function transferOf(
  act: Act,
  reading: Reading,
  givers: readonly Participant[],
  takers: readonly Participant[],
  standing: Standing,
  bought: boolean,
): readonly FactDraft[] {
  if (givers.length === 0 || takers.length === 0 || standing.status === 'proposed') return [];
  return draftEvent({
    act,
    reading,
    form: 'transfer',
    standing,
    plover: bought ? 'COOPERATE' : 'AID',
    roles: [
      { role: 'participant', participants: givers },
      { role: 'recipient', participants: takers },
    ],
  });
}
