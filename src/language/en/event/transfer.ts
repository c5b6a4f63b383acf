import type { Clause, Phrase, PrepositionalPhrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { standingOf } from '../act/standing.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';
import { isPledge } from './pledge.ts';
import { hasGoods, isFunding, isSum } from './transfer-goods.ts';
import { arrived, arriving, isReceipt, receiptVerbs, received } from './transfer-received.ts';

const giving = new Set(
  'hand over|hand|deliver|ship to|donate|give|provide|supply|sell|transfer|send|ship|gift|grant|present|lend|export|airlift|fly|contribute|disburse|allocate|deposit|extend|award|approve|announce|dispatch|despatch|bequeath|lease|loan|offload|bestow|equip'.split(
    '|',
  ),
);
const handOvers = new Set([
  'drawdown',
  'donation',
  'delivery',
  'gift',
  'handover',
  'provision',
  'shipment',
  'sale',
  'consignment',
  'transfer',
  'hand-over',
]);
const selling = new Set(['sell', 'export', 'supply']);
/** Arms, goods, money or relief go from one side to another: "handed over two cutters to", "sent a field hospital". */
export const transfer: FactRule = {
  id: 'en/event/transfer',
  find: ofActs({ noun: handOvers, verb: [...receiptVerbs, ...arriving, ...giving] }, (act, reading) => {
    if (act.kind === 'noun') return handedOver(act, reading);
    if (isReceipt(act)) return received(act, reading);
    if (arriving.has(act.lemma)) return arrived(act, reading);
    return giving.has(act.lemma) ? handOver(act, reading) : [];
  }),
};

/** "the donation of four ambulances *by* the Netherlands *to* Togo": goods, who gives and who gets, all named. */
function handedOver(act: Act, reading: Reading): readonly FactDraft[] {
  const linked = (prepositions: readonly string[]) =>
    linksBelow(act).filter((it) => prepositions.includes(it.preposition));
  const things = linked(['of']).map((it) => it.phrase);
  if (!things.some((it) => hasGoods(it, act))) return [];
  const sides = (prepositions: readonly string[]) =>
    participantsOfAll(
      linked(prepositions).map((it) => it.phrase),
      act.sentence,
    ).filter((it) => it.state);
  const owners = participantsOfAll(act.doers, act.sentence).filter((it) => it.state);
  const given = owners.length > 0 ? owners : sides(['by', 'from']);
  const { clause } = act;
  const allowed = act.slot === 'object' && clause?.subject && allowing.has(clause.lemma);
  const givers =
    given.length > 0 || !allowed || !clause.subject
      ? given
      : participantsOf(clause.subject, act.sentence).filter((it) => it.state);
  const own = statesOf(givers);
  const takers = sides(['to', 'for']).filter((it) => !own.includes(it.state ?? ''));
  const told = standingOfAct(act);
  const standing = allowed && told.status === 'occurred' ? ({ ...told, status: 'planned' } as const) : told;
  if (givers.length === 0 || takers.length === 0 || standing.status === 'proposed') return [];
  return draftEvent({
    act,
    reading,
    form: 'transfer',
    standing,
    plover: act.lemma === 'sale' ? 'COOPERATE' : 'AID',
    roles: [
      { role: 'participant', participants: givers },
      { role: 'recipient', participants: takers },
    ],
  });
}

/** Verbs by which a sale or delivery is let happen: whose they are, gives. */
const allowing = new Set(['approve', 'authorise', 'authorize', 'clear', 'announce']);

/** What hangs on the noun, and on what hangs on it, as the nearest noun may take what belongs to the first. */
function linksBelow(act: Act): readonly PrepositionalPhrase[] {
  const beside = act.slot === 'object' ? (act.clause?.complements ?? []) : [];
  return [...act.links, ...beside].flatMap((it) => [
    it,
    ...it.phrase.attached,
    ...it.phrase.attached.flatMap((below) => below.phrase.attached),
  ]);
}

function handOver(act: Act, reading: Reading): readonly FactDraft[] {
  const withs = supplying.has(act.lemma) ? act.links.filter((it) => it.preposition === 'with') : [];
  const things = [...act.objects, ...withs.map((it) => it.phrase)].filter((phrase) => hasGoods(phrase, act));
  if (things.length === 0) return [];
  // "milk that is sold in the shops" is trade as a rule.
  const { clause } = act;
  if (selling.has(act.lemma) && clause?.voice === 'passive' && clause.tense === 'present' && !clause.perfect)
    return [];
  const standing = standingOf(act.clause, act.sentence);
  const sum = things.some((phrase) => isSum(phrase, act));
  if (announcing.has(act.lemma) && !things.some((phrase) => isFunding(phrase, act))) return [];
  if (standing.status === 'proposed' || (isPledge(act.clause) && !sum) || isGeneral(act)) return [];
  const thanks = thanksFor(act);
  const doers = participantsOfAll(act.doers, act.sentence).filter((it) => it.state);
  const told = doers.length > 0 ? doers : announcers(act);
  const givers = thanks
    ? participantsOfAll(thanks.objects, act.sentence).filter((it) => it.state)
    : told.length > 0
      ? told
      : [...senders(things, act), ...makers(things, act)].slice(0, 1);
  const named = recipients(act, givers, sum || !sending.has(act.lemma));
  const takers =
    named.length > 0 || !thanks?.subject
      ? named
      : statesOf(participantsOf(thanks.subject, act.sentence)).map((state) => ({ state }));
  if (givers.length === 0 || takers.length === 0) return [];
  const ahead = announcing.has(act.lemma) && standing.status === 'occurred';
  return draftEvent({
    act,
    reading,
    form: 'transfer',
    standing: ahead ? { ...standing, status: 'planned' } : standing,
    plover: selling.has(act.lemma) ? 'COOPERATE' : 'AID',
    roles: [
      { role: 'participant', participants: givers },
      { role: 'recipient', participants: takers },
    ],
  });
}

/** "Chile announced that *it* was donating two ambulances": who says so gives them. */
function announcers(act: Act): readonly Participant[] {
  const { clause, sentence } = act;
  const subject = act.doers[0] && sentence.sentence.tokens[act.doers[0].head]?.folded;
  const governor = clause?.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
  if (!/^(?:it|we|they)$/u.test(subject ?? '') || clause?.relation !== 'content' || !governor?.subject)
    return [];
  return participantsOf(governor.subject, sentence).filter((it) => it.state);
}

/** "to provide assistance": aid without a measure that is wished for, promised or done as a rule is no transfer. */
function isGeneral(act: Act): boolean {
  const { clause, sentence } = act;
  const { tokens } = sentence.sentence;
  const loose = act.objects.every((phrase) => {
    const words = tokens.slice(phrase.range.from, phrase.head + 1);
    const vague =
      /^(?:aid|assistance|relief|support|supply|supplies|gas|oil|fuel|arm|arms|weapon|weapons)$/u.test(
        tokens[phrase.head]?.lemma ?? '',
      );
    return vague && !words.some((word) => word.tag === 'NUM' || /^[$€£\d]/u.test(word.text));
  });
  const governor = clause?.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
  if (clause?.relation === 'infinitive' && governor?.tense === 'past' && going.has(governor.lemma))
    return false;
  return loose && (clause?.form !== 'finite' || clause.tense !== 'past' || clause.relation === 'relative');
}

/** "*continued* to send arms": what goes on took place. */
const going = new Set(['continue', 'begin', 'start', 'resume']);

/** "thanked Canberra for the launches *delivered* in July", "… for the hospital that it *sent*". */
function thanksFor(act: Act): Clause | undefined {
  const { clause, sentence } = act;
  if (!clause || clause.governor === undefined) return undefined;
  if (!['participle', 'relative', 'gerund'].includes(clause.relation)) return undefined;
  const governor = sentence.parse.clauses[clause.governor];
  return governor?.lemma === 'thank' ? governor : undefined;
}

/** "Six cutters *from Japan* were handed over" */
/** "The first batch of *Turkish* drones was delivered": whose goods they are, where nobody else gave them. */
function makers(things: readonly Phrase[], act: Act): readonly Participant[] {
  if (act.clause?.voice !== 'passive') return [];
  const inside = things.flatMap((it) => [it, ...it.attached.map((link) => link.phrase)]);
  return participantsOfAll(inside, act.sentence).filter((it) => it.state && !it.person);
}

function senders(things: readonly Phrase[], act: Act): readonly Participant[] {
  const from = things.flatMap((it) => it.attached).filter((it) => it.preposition === 'from');
  return from.flatMap((it) => participantsOf(it.phrase, act.sentence)).filter((it) => it.state);
}

/** "supplied Mali *with four helicopters*" */
const supplying = new Set(['supply', 'provide', 'present', 'equip']);

/** Verbs by which money is promised that has not been paid yet. */
const announcing = new Set(['announce', 'approve', 'allocate']);

/** Verbs that tell where a thing goes; what they name no recipient for may have been sent anywhere. */
const sending = new Set(['send', 'dispatch', 'despatch', 'ship', 'move', 'fly']);

function recipients(act: Act, givers: readonly Participant[], unsaid: boolean): readonly Participant[] {
  const people = act.objects.filter((phrase) => !hasGoods(phrase, act));
  const inside = act.objects.flatMap((phrase) =>
    phrase.attached.flatMap((it) => [it, ...it.phrase.attached]),
  );
  const linked = [...act.links, ...inside].filter((link) => ['to', 'for'].includes(link.preposition));
  const named = [...people, ...linked.map((link) => link.phrase)].flatMap((phrase) =>
    participantsOf(phrase, act.sentence),
  );
  const others = named.filter((it) => it.state && !givers.some((giver) => giver.state === it.state));
  if (others.length > 0) return others;
  const place = whereOf(act, new Set(['to']));
  if (place?.state && !givers.some((it) => it.state === place.state)) return [{ state: place.state }];
  if (!unsaid) return [];
  const [own] = statesOf(givers);
  const pair = act.sentence.sides.slice(0, 2);
  const other = own && pair.includes(own) ? pair.find((state) => state !== own) : undefined;
  return other ? [{ state: other }] : [];
}
