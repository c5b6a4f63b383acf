import type { Place } from '#model/analysis';
import type { Phrase } from '#model/clause';
import type { Participant, StateMention } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { placeIn } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';

const visitNouns = new Set(['visit', 'trip', 'tour', 'stay', 'journey', 'stopover']);
/** Verbs that say nothing but that the visit is made: their subject is the visitor. */
const lightVerbs = new Set(
  'pay make undertake begin start conclude end complete finish be wrap continue plan schedule embark have kick launch take cancel postpone extend prepare'.split(
    ' ',
  ),
);
/** Verbs of travel and the prepositions before the destination; `visit` and `tour` take it as their object. */
const travelVerbs: Readonly<Record<string, readonly string[]>> = {
  visit: [],
  tour: [],
  arrive: ['in', 'at', 'to'],
  travel: ['to'],
  fly: ['to', 'into'],
  come: ['to'],
  go: ['to'],
  return: ['to'],
  head: ['to', 'for'],
  land: ['in', 'at'],
};
const hostVerbs = new Set(['host', 'welcome', 'greet']);

/** An official travels to another state: verbs of travel, "pay a visit to", "X's visit to Y", "hosted X in Z". */
export const visit: FactRule = {
  id: 'en/event/visit',
  find: (sentence, reading) =>
    actsOf(sentence).flatMap((act) => {
      if (act.kind === 'noun') return visitNouns.has(act.lemma) ? nounVisit(act, reading) : [];
      if (hostVerbs.has(act.lemma)) return hosting(act, reading);
      return Object.hasOwn(travelVerbs, act.lemma) ? verbVisit(act, reading) : [];
    }),
};

function verbVisit(act: Act, reading: Reading): readonly FactDraft[] {
  const prepositions = travelVerbs[act.lemma] ?? [];
  const direct = prepositions.length === 0 ? act.objects : [];
  const linked = act.links
    .filter((link) => prepositions.includes(link.preposition))
    .map((link) => link.phrase);
  const visitors = participantsOfAll(act.doers, act.sentence);
  return destinationsOf([...direct, ...linked], act).flatMap((place) =>
    draftVisit(act, visitors, place, reading),
  );
}

function nounVisit(act: Act, reading: Reading): readonly FactDraft[] {
  const visitors = visitorsOf(act);
  const to = act.links
    .filter((link) => ['to', 'in', 'at'].includes(link.preposition))
    .map((link) => link.phrase);
  const direct = destinationsOf(to, act);
  const clauseTo =
    direct.length === 0 && act.clause ? act.clause.complements.filter((it) => it.preposition === 'to') : [];
  const fromClause = destinationsOf(
    clauseTo.map((it) => it.phrase),
    act,
  );
  const named = [...direct, ...fromClause];
  const places = named.length > 0 ? named : premodifierPlace(act, visitors);
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
  const verb = clause.lemma.split(' ')[0] ?? '';
  const light = act.slot === 'object' && lightVerbs.has(verb);
  const during =
    act.slot === 'complement' && ['be', 'arrive', 'come', 'leave', 'go', 'travel'].includes(verb);
  return (light || during) && clause.subject ? participantsOf(clause.subject, act.sentence) : [];
}

function destinationsOf(phrases: readonly Phrase[], act: Act): readonly Place[] {
  return phrases.flatMap((phrase) => {
    const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
    return parts.flatMap((part) => placeIn(part.range, act.sentence) ?? []);
  });
}

/** "the Vietnam visit of Gen. X" */
function premodifierPlace(act: Act, visitors: readonly Participant[]): readonly Place[] {
  const { phrase, sentence } = act;
  if (!phrase) return [];
  const { tokens } = sentence.sentence;
  const [from, to] = [tokens[phrase.range.from]?.start ?? 0, tokens[phrase.head]?.start ?? 0];
  const owner = phrase.possessor ? (tokens[phrase.possessor.range.to - 1]?.end ?? from) : from;
  const named = sentence.mentions.find(
    (it): it is StateMention =>
      it.kind === 'state' && it.use !== 'demonym' && it.start >= owner && it.end <= to,
  );
  if (!named || visitors.some((it) => it.state === named.code)) return [];
  return [{ name: named.code, state: named.code }];
}

function draftVisit(
  act: Act,
  visitors: readonly Participant[],
  place: Place,
  reading: Reading,
): readonly FactDraft[] {
  const travelling = visitors
    .map((it) => withState(it, place, act))
    .filter((it) => it.state && it.state !== place.state);
  if (!place.state || travelling.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'visit',
    place: place.name === place.state ? { name: place.state, state: place.state } : place,
    roles: [
      { role: 'visitor', participants: travelling },
      { role: 'host', participants: [{ state: place.state }] },
    ],
  });
}

/** A visitor of unknown state comes from the other side of the section. */
function withState(visitor: Participant, place: Place, act: Act): Participant {
  const pair = act.sentence.sides.slice(0, 2);
  if (visitor.state || !visitor.person || !place.state || !pair.includes(place.state)) return visitor;
  return { ...visitor, state: pair.find((state) => state !== place.state) };
}

/** "The Secretary of State hosted Foreign Minister M. in Washington": a visit of those hosted. */
function hosting(act: Act, reading: Reading): readonly FactDraft[] {
  const hosts = participantsOfAll(act.doers, act.sentence);
  const guests = participantsOfAll(act.objects, act.sentence).filter((it) => it.person || it.organization);
  const where = act.links.filter((link) => ['in', 'at', 'to'].includes(link.preposition));
  const [place] = destinationsOf(
    where.map((link) => link.phrase),
    act,
  );
  if (!place?.state || !hosts.some((it) => it.state === place.state)) return [];
  const visitors = guests.filter((it) => it.state && it.state !== place.state);
  if (visitors.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'visit',
    place,
    roles: [
      { role: 'visitor', participants: visitors },
      { role: 'host', participants: hosts },
    ],
  });
}
