import type { PloverType } from '#model/code';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { asksOthers, isLead, statesAfter, targetsOf, unsaidTarget } from './act-targets.ts';
import { aidSum } from './aid-sum.ts';
import { sitsAtTable, tellsOfTalks } from './at-talks.ts';
import { blamesDeed, culpritsOf } from './blamed-deed.ts';
import { draftEvent } from './draft-event.ts';
import { draftsIn } from './drafts-in.ts';
import { isDeed, nominalSides, tellsDeed } from './nominal-act.ts';
import { isOtherAct, whenApart } from './other-act.ts';
import { isNewsByForm, isPerformed, isTitleGerund, isUndertaken } from './performed.ts';
import { type Trigger, triggerNouns, triggerOf, triggerVerbs } from './plover-triggers.ts';
import { actorsOf, otherOf } from './political-actors.ts';
import { conflicts, isQuarrel, isStatement, reportsTalks, typeTold, verbal } from './political-telling.ts';
import { titleSide } from './title-side.ts';
import { transfer } from './transfer.ts';
import { isSum } from './transfer-goods.ts';

/** Acts that two sides may do together, with nobody at the other end. */
const mutual = new Set<PloverType>(['AGREE', 'SUPPORT', 'COOPERATE', 'RETREAT', 'CONCEDE']);

/**
 * Any other political act of one state towards another, by its PLOVER type: condemned, urged, threatened, sanctioned.
 * Only what a headline would report: an act of deeds, or words towards a side that does not sit at the table.
 */
export const politicalAct: FactRule = {
  id: 'en/event/political-act',
  find: ofActs({ verb: triggerVerbs, opening: triggerVerbs, noun: triggerNouns }, (act, reading) => {
    const trigger = triggerOf(act);
    return trigger && !isOtherAct(act) ? draft(act, trigger, reading) : [];
  }),
};

function draft(act: Act, trigger: Trigger, reading: Reading): readonly FactDraft[] {
  const lead = isLead(act, reading);
  if (trigger.weak && !lead && !(conflicts.has(trigger.type) && isQuarrel(reading))) return [];
  if (act.kind === 'verb') {
    const spoken = isPerformed(act) && (lead || isStatement(act.sentence, reading));
    const said = spoken || isUndertaken(act) || (trigger.type === 'SANCTION' && isTitleGerund(act));
    return declared(act, trigger, said ? trigger.type : typeTold(act, trigger, lead), lead, reading);
  }
  const told = isToldNoun(act, trigger, lead) ? declared(act, trigger, trigger.type, lead, reading) : [];
  return told.length > 0 ? told : deed(act, trigger, lead, reading);
}

/** The act as the verb tells it, or the verb that does what its noun names ("*voiced* its condemnation"). */
function declared(
  act: Act,
  trigger: Trigger,
  type: PloverType | undefined,
  lead: boolean,
  reading: Reading,
): readonly FactDraft[] {
  if (!type) return [];
  if (isMoney(act, type, reading)) return [];
  const actors = actorsOf(act, reading);
  const targets = targetsFor(act, actors, type, reading);
  const jointly = mutual.has(type) || (type === 'REJECT' && trigger.formal);
  const together = statesOf(actors).length > 1 && jointly && (type !== 'SUPPORT' || trigger.formal);
  if (actors.length === 0 || (targets.length === 0 && !together)) return [];
  const atTable = targets.length === 0 ? actors.some((it) => it.person) : sitsAtTable(targets, act);
  // What is said of a third side inside talks is an act where it blames, not where it praises.
  if (type === 'SUPPORT' && !trigger.formal && !lead && reportsTalks(reading)) return [];
  const bilateral = !trigger.formal && verbal.has(type) && atTable;
  if (bilateral && !countsBetween(act, type, lead, targets, reading)) return [];
  return eventOf(act, trigger, type, actors, targets, reading);
}

/** Whether the act is money or goods given or promised, which are a transfer. */
function isMoney(act: Act, type: PloverType, reading: Reading): boolean {
  if (type !== 'AGREE' && type !== 'AID') return false;
  if (act.objects.some((it) => isSum(it, act))) return true;
  return [aidSum, transfer].some((rule) => draftsIn(act.sentence, rule, reading).length > 0);
}

/** Whether words of one of the two sides to the other are an act: of two at odds, in the lead, or where nobody talks. */
function countsBetween(
  act: Act,
  type: PloverType,
  lead: boolean,
  targets: readonly Participant[],
  reading: Reading,
): boolean {
  if (isQuarrel(reading) && conflicts.has(type)) return true;
  if (!lead) return isStatement(act.sentence, reading);
  return !(targets.length === 0 && type === 'AGREE') && !tellsOfTalks(act, reading);
}

/** A deed that a noun tells with all its sides ("the seizure of two Surinamese boats by Guyana on Friday"). */
function deed(act: Act, trigger: Trigger, lead: boolean, reading: Reading): readonly FactDraft[] {
  if (!tellsDeed(act, trigger, lead) && !(isTitle(act) && trigger.type === 'SANCTION')) return [];
  const { actors: named, targets } = nominalSides(act);
  const untold = named.length === 0 && isTitle(act) && trigger.type === 'SANCTION' && reading.home;
  const actors = untold ? [{ state: untold }] : named;
  if (actors.length === 0 || statesOf([...actors, ...targets]).length < 2) return [];
  return eventOf(act, trigger, trigger.type, actors, targets, reading);
}

/** A title without a verb, "Sanctions on officials of X": whoever publishes it tells of its own act. */
function isTitle({ clause, sentence }: Act): boolean {
  return clause === undefined && sentence.sentence.segment === 'headline';
}

function eventOf(
  act: Act,
  trigger: Trigger,
  type: PloverType,
  actors: readonly Participant[],
  targets: readonly Participant[],
  reading: Reading,
): readonly FactDraft[] {
  const standing = standingOfAct(act);
  return draftEvent({
    act,
    reading,
    form: 'other',
    standing: { ...standing, status: 'occurred', news: standing.news || isNewsByForm(act) },
    when: whenApart(act),
    plover: type,
    mode: type === trigger.type ? trigger.mode : undefined,
    roles: [
      { role: 'participant', participants: actors },
      { role: 'recipient', participants: targets },
    ],
  });
}

/** Deeds that of two at odds one does to the other, also where the text does not name it again. */
const answering = new Set<PloverType>(['MOBILIZE', 'SANCTION', 'COERCE', 'RETREAT']);

/** Kind words, which go to somebody even where the sentence does not say to whom. */
const addressing = new Set(
  'extend offer send convey express wish mourn join present pay welcome grieve congratulate'.split(' '),
);

/** Deeds to people, of whom those at home may be meant. */
const holding = new Set(['detain', 'arrest', 'imprison', 'jail', 'intern', 'incarcerate', 'execute']);

function targetsFor(
  act: Act,
  actors: readonly Participant[],
  type: PloverType,
  reading: Reading,
): readonly Participant[] {
  const quarrel = isQuarrel(reading);
  if (isTitleGerund(act)) return statesAfter(act).filter((it) => !statesOf(actors).includes(it.state ?? ''));
  const named = targetsOf(act, actors, type);
  if (named.length > 0) return named;
  if (act.lemma === 'designate') return otherOf(actors, act);
  const unsaid = unsaidTarget(act, actors);
  if (unsaid.length > 0) return unsaid;
  if (type === 'SUPPORT') {
    const untold = addressing.has(act.lemma) && isLead(act, reading) && isStatement(act.sentence, reading);
    return untold ? titleSide(act, actors, reading) : [];
  }
  const culprit = type === 'ACCUSE' && blamesDeed(act) ? culpritsOf(reading, actors) : [];
  if (culprit.length > 0) return culprit;
  if (asksOthers(act) || holding.has(act.lemma)) return [];
  return quarrel && (conflicts.has(type) || answering.has(type)) ? otherOf(actors, act) : [];
}

/** Verbs that do what their object names: "*voiced* its condemnation", not "*saw* the threat". */
const telling = new Set(
  'issue make voice express repeat renew give launch continue begin start carry announce hold stage reiterate convey send extend reaffirm underline underscore emphasise emphasize stress offer lead join order complete speed conduct'.split(
    ' ',
  ),
);

/** The noun is the subject or object itself, not what hangs on it ("cooperation against *the threat*"). */
function isToldNoun({ at, clause, slot }: Act, trigger: Trigger, lead: boolean): boolean {
  if (isDeed(trigger) && slot !== 'object') return false;
  if (trigger.type === 'ASSAULT' && !lead) return false;
  if (!clause) return lead;
  if (clause.form !== 'finite' || slot === 'complement') return false;
  const own = slot === 'object' ? clause.objects : clause.subject ? [clause.subject] : [];
  if (slot === 'object' && !telling.has(clause.lemma.split(' ')[0] ?? '')) return false;
  return own.some((it) => it.head === at || it.conjuncts.some((part) => part.head === at));
}
