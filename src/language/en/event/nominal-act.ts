import type { PloverType } from '#model/code';
import type { Participant } from '#model/mention';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { dateSeats } from '../act/date-hosts.ts';
import { whenOf } from '../act/when-where.ts';
import type { Trigger } from './plover-triggers.ts';

/** Who does what a noun names, and to whom ("*Guyana's* seizure of *two Surinamese boats*"). */
export interface NominalSides {
  readonly actors: readonly Participant[];
  readonly targets: readonly Participant[];
}

/** Nouns whose "of" names whom the act is done to; that of the others names who does it. */
const doneTo = new Set(
  'invasion bombing bombardment shelling assassination kidnapping abduction seizure annexation occupation detention arrest imprisonment jailing deportation expulsion release recognition boycott blockade closure condemnation criticism denunciation rescue extradition'.split(
    ' ',
  ),
);
/** Prepositions behind which the noun names whom the act is aimed at. */
const aimed = ['on', 'against', 'upon', 'to', 'for', 'over', 'at', 'into', 'with', 'from', 'in', 'near'];

/** The sides that the noun phrase itself names; the people and bodies among them. */
export function nominalSides(act: Act): NominalSides {
  const behind = (prepositions: readonly string[]) =>
    participantsOfAll(
      act.links.filter((it) => prepositions.includes(it.preposition)).map((it) => it.phrase),
      act.sentence,
    ).filter((it) => it.state);
  const between = behind(['between']);
  if (statesOf(between).length > 1) return { actors: between, targets: [] };
  const owners = participantsOfAll(act.doers, act.sentence).filter((it) => it.state);
  const of = behind(['of']);
  const actors = firstOf([owners, behind(['by']), doneTo.has(act.lemma) ? [] : of, inside(act)]);
  const own = new Set(statesOf(actors));
  const others = (found: readonly Participant[]) => found.filter((it) => !own.has(it.state ?? ''));
  const wide = act.links.flatMap((it) => [it, ...it.phrase.attached]);
  const aims = aimed.map((preposition) =>
    others(
      participantsOfAll(
        wide.filter((it) => it.preposition === preposition).map((it) => it.phrase),
        act.sentence,
      ).filter((it) => it.state),
    ),
  );
  return { actors, targets: firstOf([doneTo.has(act.lemma) ? others(of) : [], ...aims]) };
}

/** "the *Guyanese* attack": the state that the words before the noun name. */
function inside(act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const [start, end] = [tokens[act.range.from]?.start ?? 0, tokens[act.at]?.start ?? 0];
  const found = act.sentence.mentions.filter(
    (it) => it.kind === 'state' && it.start >= start && it.end <= end,
  );
  return found.flatMap(participantOf).slice(0, 1);
}

function firstOf(lists: readonly (readonly Participant[])[]): readonly Participant[] {
  return lists.find((it) => it.length > 0) ?? [];
}

const deeds = new Set<PloverType>([
  'SANCTION',
  'COERCE',
  'MOBILIZE',
  'ASSAULT',
  'RETREAT',
  'AID',
  'COOPERATE',
]);
/** Whether the act is one of deeds, which a noun may tell by itself. */
export function isDeed({ type }: Trigger): boolean {
  return deeds.has(type);
}

/** Verbs whose subject is an act that took place. */
const befalling = new Set(
  'begin start come follow occur happen take end kill wound injure leave destroy damage draw spark trigger prompt provoke anger raise cause mark continue last hit strike claim displace force'.split(
    ' ',
  ),
);

/**
 * Whether the noun tells a deed of its own, all sides named in its phrase: dated ("the seizure of … on Friday"), or as the
 * subject of what came of it ("the raid *killed* two"). Wars, which texts name in passing, ask for a date.
 */
export function tellsDeed(act: Act, trigger: Trigger, lead: boolean): boolean {
  if (!isDeed(trigger) || act.premodifiers.some((it) => unreal.has(it))) return false;
  const { clause } = act;
  if (clause && (clause.modals.length > 0 || clause.tense === 'future')) return false;
  const dated = dateSeats(act.sentence).some(
    (it) => it.host === act.at || (it.at >= act.range.from && it.at < act.range.to),
  );
  const subject = act.slot === 'subject' && clause?.form === 'finite' && !clause.negated;
  const befell = subject && befalling.has(clause.lemma.split(' ')[0] ?? '');
  if (dated) return true;
  if (trigger.type !== 'ASSAULT') return subject || (lead && act.slot !== undefined);
  return befell && (lead || whenOf(act, act.sentence).date !== undefined);
}

/** Words that say that the act is not one that took place. */
const unreal = new Set(
  'possible potential future planned threatened alleged further any proposed likely imminent no hypothetical attempted'.split(
    ' ',
  ),
);
