import type { Place } from '#model/analysis';
import type { PrepositionalPhrase } from '#model/clause';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOfAll } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import type { Standing } from '../act/standing.ts';
import { placeIn } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';
import { stayOf } from './stay.ts';

/** Words by which somebody is looked for in a place that he is not in yet. */
const awaiting = new Set(['expect', 'await', 'schedule', 'be due', 'be expected', 'be scheduled', 'be set']);
/** Words of the moment, which make "is in" a stay. */
const now = new Set(['currently', 'now', 'presently', 'today', 'here']);

/** An official of one state is in another: "is in Oslo on Friday", "had been to Tunis", "is expected in Baku". */
export const presence: FactRule = {
  id: 'en/event/presence',
  find: ofActs({ verb: ['be', ...awaiting] }, (act, reading) => {
    const ahead = awaiting.has(act.lemma) && (act.lemma.startsWith('be ') || act.clause?.voice === 'passive');
    return ahead || act.lemma === 'be' ? staying(act, ahead, reading) : [];
  }),
};

function staying(act: Act, ahead: boolean, reading: Reading): readonly FactDraft[] {
  const place = placeOfStay(act, ahead);
  const guests = ahead && act.clause?.voice === 'passive' ? act.objects : act.doers;
  const visitors = participantsOfAll(guests, act.sentence).filter(
    (it) => it.person && it.state && it.state !== place?.state,
  );
  if (!place?.state || visitors.length === 0) return [];
  const told = standingOfAct(act);
  const status =
    ahead && isCalledOff(act) ? 'denied' : ahead && told.status === 'occurred' ? 'planned' : told.status;
  const standing: Standing = { ...told, status, news: false };
  return draftEvent({
    act,
    reading,
    form: 'visit',
    place,
    standing,
    when: stayOf(act),
    roles: [
      { role: 'visitor', participants: visitors },
      { role: 'host', participants: [{ state: place.state }] },
    ],
  });
}

/** "had been due in Oslo on Friday, *but the visit was postponed*" */
function isCalledOff(act: Act): boolean {
  return act.sentence.parse.clauses.some(
    (it) => it.range.from > act.at && it.voice === 'passive' && callingOff.has(it.lemma),
  );
}

const callingOff = new Set(['postpone', 'cancel', 'call off', 'put off']);

/** Where somebody is: a place that is named by itself, with a time or a purpose, or "been to". */
function placeOfStay(act: Act, ahead: boolean): Place | undefined {
  const link = act.links.find(
    (it) => isPlaceItself(it, act) && (it.preposition === 'in' || (it.preposition === 'to' && isBeen(act))),
  );
  if (!link || act.objects.some((it) => !ahead && it.range.from > act.at)) return undefined;
  const meant = ahead || link.preposition === 'to' || stayOf(act).date || isForPurpose(act) || isNow(act);
  return meant ? placeIn(link.phrase.range, act.sentence) : undefined;
}

/** The head of the phrase belongs to the place: "in Moscow", not "in Moscow's interest". */
function isPlaceItself({ phrase }: PrepositionalPhrase, act: Act): boolean {
  const head = act.sentence.sentence.tokens[phrase.head];
  return act.sentence.mentions.some(
    (it) =>
      (it.kind === 'place' || (it.kind === 'state' && it.use !== 'demonym')) &&
      head !== undefined &&
      it.start <= head.start &&
      head.end <= it.end,
  );
}

function isBeen(act: Act): boolean {
  return act.clause?.perfect === true && act.lemma === 'be';
}

/** "is in Oslo *for talks*", "is in Oslo *on a visit*" is told by the noun already. */
function isForPurpose(act: Act): boolean {
  return act.links.some((it) => it.preposition === 'for' && it.at > act.at);
}

function isNow(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return tokens.slice(Math.max(0, act.at - 2), act.at + 3).some((token) => now.has(token.folded));
}
