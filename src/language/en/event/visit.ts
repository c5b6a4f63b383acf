import type { Place } from '#model/analysis';
import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import { type Act, subjectOf } from '../act/acts.ts';
import { dateSeats } from '../act/date-hosts.ts';
import { ofActs } from '../act/of-acts.ts';
import type { When } from '../act/when-where.ts';
import { destinationsOf, placesAfter, premodifierPlace, unsaidDestination } from './destination.ts';
import { draftEvent } from './draft-event.ts';
import { hereOf } from './here.ts';
import { isPerson } from './is-person.ts';
import { isCourtesyVisit } from './meeting-kind.ts';
import { isVessel } from './port-call.ts';
import { stayOf } from './stay.ts';

/** What comes without being a visitor: goods, and troops. */
const unofficial =
  /^(?:tonne|ton|batch|shipment|consignment|cargo|aid|medicine|supply|supplies|relief|convoy|troop|troops|soldier|peacekeeper|marine|force|forces|battalion|contingent|brigade|refugee|deployment|tourist|migrant|money|gas|oil)s?$/u;
const visitNouns = new Set(
  'arrival visit trip tour stay journey stopover stop swing sojourn pilgrimage layover travel'.split(' '),
);
/** Verbs that say nothing but that the visit is made: their subject is the visitor. */
const lightVerbs = new Set(
  'pay make undertake begin start conclude end complete finish be wrap continue plan schedule embark have kick launch take cancel postpone extend prepare arrive come leave go travel set fly return reach land depart accept'.split(
    ' ',
  ),
);
/** Verbs of travel and the prepositions before the destination; those without any take it as their object. */
const travelVerbs: Readonly<Record<string, readonly string[]>> = {
  visit: [],
  tour: [],
  reach: [],
  arrive: ['in', 'at', 'to'],
  travel: ['to'],
  fly: ['to', 'into'],
  come: ['to'],
  go: ['to'],
  return: ['to'],
  head: ['to', 'for'],
  lead: ['to'],
  bring: ['to'],
  land: ['in', 'at'],
  'touch down': ['in', 'at'],
  leave: ['for'],
  depart: ['for', 'to'],
  'set off': ['for', 'to'],
  'set out': ['for', 'to'],
  'fly out': ['to', 'for'],
  'fly off': ['to', 'for'],
  jet: ['to', 'into'],
  journey: ['to'],
  proceed: ['to'],
  'stop over': ['in', 'at'],
  'stop off': ['in', 'at'],
};
const leaving = new Set([
  'leave',
  'depart',
  'return',
  'go',
  'head',
  'set off',
  'set out',
  'fly out',
  'fly off',
]);
/** Verbs by which somebody is asked or received to come: their object is the visitor. */
const hostVerbs = new Set(['host', 'welcome', 'invite']);

/** An official travels to another state: verbs of travel, "pay a visit to", "X's visit to Y", "hosted X in Z". */
export const visit: FactRule = {
  id: 'en/event/visit',
  find: ofActs({ noun: visitNouns, verb: [...hostVerbs, ...Object.keys(travelVerbs)] }, (act, reading) => {
    if (act.kind === 'noun') return nounVisit(act, reading);
    return hostVerbs.has(act.lemma) ? hosting(act, reading) : verbVisit(act, reading);
  }),
};

function verbVisit(act: Act, reading: Reading): readonly FactDraft[] {
  const prepositions = travelVerbs[act.lemma] ?? [];
  if (act.doers.some((it) => isVessel(it, act) || isUnofficial(it, act))) return [];
  const group = delegationLed(act);
  // "led the way to peace", "brought relief to Peru"
  if ((act.lemma === 'lead' || act.lemma === 'bring') && !group) return [];
  const direct = prepositions.length === 0 ? act.objects : [];
  const linked = [...act.links, ...(group?.attached ?? [])]
    .filter((link) => prepositions.includes(link.preposition))
    .map((link) => link.phrase);
  const [side] = group ? participantsOf(group, act.sentence) : [];
  const visitors = participantsOfAll(act.doers, act.sentence).map((it) =>
    it.state || !side?.state ? it : { ...it, state: side.state },
  );
  const named = placesFor([...direct, ...linked], act);
  const comes = prepositions.length > 0 && !leaving.has(act.lemma);
  const here = named.length === 0 && comes ? hereOf(act, reading) : undefined;
  const places = here ? [here] : named;
  const known = places.length > 1 ? visitors.filter((it) => it.state) : visitors;
  const when = places.length > 1 ? itineraryDates(act) : undefined;
  return places.flatMap((place) => draftVisit(act, known, place, reading, when));
}

/** Of "to A; B; and C, June 2-6" the dates at its end, whatever place they stand with. */
function itineraryDates(act: Act): When | undefined {
  if (stayOf(act).date) return undefined;
  const date = dateSeats(act.sentence).findLast((it) => it.at > act.at)?.date;
  return date && { date: date.unit, dateBasis: date.basis };
}

/** "led *a delegation* to Peru" */
function delegationLed({ objects, sentence }: Act): Phrase | undefined {
  const { tokens } = sentence.sentence;
  return objects.find((it) => /^(?:delegation|mission)s?$/u.test(tokens[it.head]?.folded ?? ''));
}

function isUnofficial(phrase: Phrase, act: Act): boolean {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((it) => unofficial.test(act.sentence.sentence.tokens[it.head]?.folded ?? ''));
}

function placesFor(phrases: readonly Phrase[], act: Act): readonly Place[] {
  const named = destinationsOf(phrases, act);
  const last = phrases.at(-1);
  const listed = last && named.length > 0 ? placesAfter(last, act) : [];
  const states = new Set<string | undefined>();
  return [...named, ...listed].filter((it) => !states.has(it.state) && states.add(it.state));
}

function nounVisit(act: Act, reading: Reading): readonly FactDraft[] {
  const owners = act.links.filter((it) => it.preposition === 'of').map((it) => it.phrase);
  const goer = act.slot === 'subject' ? undefined : act.clause?.subject;
  if ([...act.doers, ...owners, ...(goer ? [goer] : [])].some((it) => isVessel(it, act))) return [];
  if (isCourtesyVisit(act)) return [];
  const visitors = visitorsOf(act);
  // "visa-free *travel* to the islands" is nobody's.
  if (act.lemma === 'travel' && !visitors.some((it) => it.person)) return [];
  const to = act.links
    .filter((link) => ['to', 'in', 'at'].includes(link.preposition))
    .map((link) => link.phrase);
  const direct = placesFor(to, act);
  const clauseTo =
    direct.length === 0 && act.clause && act.slot !== 'subject'
      ? act.clause.complements.filter((it) => it.preposition === 'to')
      : [];
  const fromClause = destinationsOf(
    clauseTo.map((it) => it.phrase),
    act,
  );
  const named = [...direct, ...fromClause];
  const told = named.length > 0 ? named : premodifierPlace(act, visitors);
  const places = told.length > 0 ? told : unsaidDestination(act, visitors, reading);
  return places.flatMap((place) => draftVisit(act, visitors, place, reading));
}

/** Possessor, "of X", "by X", else the subject of the verb that the visit is the object of. */
function visitorsOf(act: Act): readonly Participant[] {
  const own = participantsOfAll(act.doers, act.sentence);
  if (own.length > 0) return own;
  const linked = act.links.filter((link) => link.preposition === 'of' || link.preposition === 'by');
  const of = participantsOfAll(
    linked.map((link) => link.phrase),
    act.sentence,
  );
  if (of.some((it) => it.person || it.organization || it.state)) return of;
  const { clause } = act;
  if (!clause || act.slot === 'subject') return [];
  const light = lightVerbs.has(clause.lemma.split(' ')[0] ?? '');
  if (!light && !isOccasion(act)) return [];
  const subject = subjectOf(clause, act.sentence);
  return subject && clause.voice === 'active' ? participantsOf(subject, act.sentence) : [];
}

/** "*during* a working visit to Peru, she opened …": who did something on the visit made it, where nobody else is named. */
function isOccasion(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  const [before, first] = [tokens[from - 1]?.folded ?? '', tokens[from]?.folded ?? ''];
  return (
    act.slot === 'complement' &&
    ['during', 'on', 'amid'].includes(before) &&
    /^(?:an?|his|her|their|its)$/u.test(first)
  );
}

function draftVisit(
  act: Act,
  visitors: readonly Participant[],
  place: Place,
  reading: Reading,
  when: When = stayOf(act),
): readonly FactDraft[] {
  const travelling = visitors
    .map((it) => withState(it, place, act))
    .filter((it) => it.state && it.state !== place.state);
  if (!place.state || travelling.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'visit',
    place,
    when,
    ...(isAnnounced(act) ? { standing: announced } : {}),
    roles: [
      { role: 'visitor', participants: travelling },
      { role: 'host', participants: [{ state: place.state }] },
    ],
  });
}

const announced = { status: 'planned', hedged: false, news: false } as const;

/** "The Minister's Travel to Peru": a title without a verb announces it; what the text tells besides is surer. */
function isAnnounced({ lemma, clause, sentence }: Act): boolean {
  return lemma === 'travel' && !clause && sentence.sentence.segment === 'headline';
}

/** A visitor of unknown state comes from the other side of the section. */
function withState(visitor: Participant, place: Place, act: Act): Participant {
  const pair = act.sentence.sides.slice(0, 2);
  if (visitor.state || !visitor.person || !place.state || !pair.includes(place.state)) return visitor;
  return { ...visitor, state: pair.find((state) => state !== place.state) };
}

/** "The Secretary of State hosted Foreign Minister M. in Washington", "invited Mr. T. to Ankara". */
function hosting(act: Act, reading: Reading): readonly FactDraft[] {
  const inviting = act.lemma === 'invite';
  const hosts = participantsOfAll(act.doers, act.sentence);
  const guests = participantsOfAll(
    act.objects.filter((it) => isPerson(it, act)),
    act.sentence,
  ).filter((it) => it.person || it.organization || it.state);
  const prepositions = act.lemma === 'host' ? ['in', 'at', 'to'] : ['to'];
  const where = act.links.filter((link) => prepositions.includes(link.preposition));
  const [place] = destinationsOf(
    where.map((link) => link.phrase),
    act,
  );
  if (!place?.state) return [];
  if (!inviting && !hosts.some((it) => it.state === place.state)) return [];
  const visitors = guests.filter((it) => it.state && it.state !== place.state);
  if (visitors.length === 0) return [];
  const told = standingOfAct(act);
  const standing = inviting && told.status === 'occurred' ? ({ ...told, status: 'proposed' } as const) : told;
  return draftEvent({
    act,
    reading,
    form: 'visit',
    place,
    standing,
    when: stayOf(act),
    roles: [
      { role: 'visitor', participants: visitors },
      { role: 'host', participants: inviting ? [{ state: place.state }] : hosts },
    ],
  });
}
