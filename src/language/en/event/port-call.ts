import type { Phrase } from '#model/clause';
import type { Participant, StateMention } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';
import { stayOf } from './stay.ts';

/** Verbs by which a ship or aircraft comes to a port. */
const arrivals = new Set(
  'dock|moor|berth|anchor|drop anchor|drop|tie up|tie|call|put in|put|arrive|enter|visit|sail|pull in|pull|make|pay|reach|land|leave|depart|steam'.split(
    '|',
  ),
);
const vessels =
  /^(?:ship|warship|vessel|frigate|destroyer|corvette|cruiser|submarine|carrier|cutter|flotilla|squadron|fleet|gunboat|minesweeper|minehunter|tallship|barque|aircraft|plane|bomber|sailing-ship|training-ship|hospital-ship)s?$/u;
const there = new Set(['in', 'at', 'to', 'into', 'off']);

/** Whether the phrase names ships or aircraft that come themselves. */
export function isVessel(phrase: Phrase, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((part) => {
    const words = tokens.slice(part.range.from, part.range.to);
    return vessels.test(tokens[part.head]?.lemma ?? '') || words.some((word) => vessels.test(word.folded));
  });
}

/** Ships or aircraft of one state call at a port of another: "docked in", "a port call at", "the frigate's visit to". */
export const portCall: FactRule = {
  id: 'en/event/port-call',
  find: ofActs({ verb: arrivals, noun: ['call', 'visit'] }, (act, reading) =>
    act.kind === 'verb' ? byVerb(act, reading) : byNoun(act, reading),
  ),
};

function byVerb(act: Act, reading: Reading): readonly FactDraft[] {
  const [doer] = act.doers;
  if (!doer || !isVessel(doer, act)) return [];
  return draft(act, doer, reading);
}

function byNoun(act: Act, reading: Reading): readonly FactDraft[] {
  const calls = act.premodifiers.includes('port') || act.premodifiers.includes('ship');
  const of = act.links
    .filter((it) => it.preposition === 'of' || it.preposition === 'by')
    .map((it) => it.phrase);
  const owner = [...act.doers, ...of].find((it) => isVessel(it, act));
  const subject = act.slot === 'subject' ? undefined : act.clause?.subject;
  const ship = owner ?? (calls && subject && isVessel(subject, act) ? subject : undefined);
  return ship ? draft(act, ship, reading) : [];
}

function draft(act: Act, ship: Phrase, reading: Reading): readonly FactDraft[] {
  const place = whereOf(act, there) ?? placeOfObjects(act);
  const flag = flagOf(ship, act).filter((it) => it.state !== place?.state);
  if (!place?.state || flag.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'port-call',
    place,
    when: stayOf(act),
    roles: [
      { role: 'visitor', participants: flag },
      { role: 'host', participants: [{ state: place.state }] },
    ],
  });
}

function placeOfObjects(act: Act) {
  const links = act.objects.map((phrase) => ({ preposition: 'to', at: phrase.range.from, phrase }));
  return whereOf({ ...act, links, clause: undefined }, there);
}

/** The state whose ship it is: named in the phrase or what hangs on it, else the only state of the sentence before it. */
function flagOf(ship: Phrase, act: Act): readonly Participant[] {
  const named = [
    ...participantsOf(ship, act.sentence),
    ...participantsOfAll(
      ship.attached.map((it) => it.phrase),
      act.sentence,
    ),
  ].filter((it) => it.state);
  const { tokens } = act.sentence.sentence;
  const [start, end] = [tokens[ship.range.from]?.start ?? 0, tokens[act.at]?.start ?? 0];
  const beside = act.sentence.mentions.filter(
    (it): it is StateMention => it.kind === 'state' && it.start >= start && it.end <= end,
  );
  const states = new Set([...named.flatMap((it) => it.state ?? []), ...beside.map((it) => it.code)]);
  return [...states].slice(0, 1).map((state) => ({ state }));
}
