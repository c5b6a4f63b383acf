import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';
import { isPledge } from './pledge.ts';

const teaching = new Set(['train', 'teach', 'instruct', 'educate', 'coach']);
const awarding = new Set(['award', 'grant', 'give', 'offer']);
/** What students do where they are taught. */
const learning = new Set(['graduate']);
const receiving = new Set(['receive', 'admit', 'accept', 'host', 'welcome']);
const trainingNouns = new Set(['training', 'course', 'study', 'scholarship', 'internship']);
/** Those who are trained. */
const learners =
  /^(?:officer|cadet|soldier|student|pilot|diver|technician|engineer|specialist|personnel|troop|serviceman|servicemen|expert|doctor|nurse|official|officials|trainee|diplomat|policeman|policemen|sailor|crew|interpreter|people|staff)s?$/u;

/** One side's people are trained or taught by the other: "trained 60 Nigerian officers", "received cadets for courses". */
export const training: FactRule = {
  id: 'en/event/training',
  find: ofActs({ verb: [...teaching, ...awarding, ...learning, ...receiving] }, (act, reading) =>
    isTraining(act) ? draft(act, reading) : [],
  ),
};

function isTraining(act: Act): boolean {
  if (act.kind !== 'verb') return false;
  if (teaching.has(act.lemma)) return hasLearners(act);
  if (awarding.has(act.lemma)) return hasLearners(act) && hasScholarship(act);
  if (learning.has(act.lemma))
    return hasLearners({ ...act, objects: act.doers }) && schoolState(act) !== undefined;
  if (!receiving.has(act.lemma) || !hasLearners(act)) return false;
  const { tokens } = act.sentence.sentence;
  const linked = [...act.links, ...act.objects.flatMap((phrase) => phrase.attached)];
  return linked.some(
    (link) => link.preposition === 'for' && trainingNouns.has(tokens[link.phrase.head]?.lemma ?? ''),
  );
}

function hasScholarship(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return act.objects.some((it) => tokens[it.head]?.lemma === 'scholarship');
}

/** "graduated from an academy *in Rabat*": the state of the school. */
function schoolState(act: Act): string | undefined {
  const below = act.links.flatMap((it) => [it, ...it.phrase.attached]);
  return whereOf({ ...act, links: below }, new Set(['in', 'at', 'of', 'from']))?.state;
}

function hasLearners(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return act.objects.some((phrase) => {
    const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
    return parts.some((part) => learners.test(tokens[part.head]?.folded ?? ''));
  });
}

function draft(act: Act, reading: Reading): readonly FactDraft[] {
  if (isPledge(act.clause)) return [];
  if (learning.has(act.lemma)) return taughtAbroad(act, reading);
  const trainees = participantsOfAll(act.objects, act.sentence).filter((it) => it.state);
  const trainers = (act.doers.length > 0 ? participantsOfAll(act.doers, act.sentence) : thanked(act)).filter(
    (it) => it.state,
  );
  const own = trainers.length > 0 ? trainers : missing(trainees, act);
  const others = trainees.length > 0 ? trainees : missing(trainers, act);
  return draftEvent({
    act,
    reading,
    form: 'training',
    roles: [
      { role: 'organiser', participants: own.map(({ state, organization }) => ({ state, organization })) },
      { role: 'recipient', participants: others.map(({ state, organization }) => ({ state, organization })) },
    ],
  });
}

/** "Thirty Malian officers graduated from the academy in Rabat" */
function taughtAbroad(act: Act, reading: Reading): readonly FactDraft[] {
  const school = schoolState(act);
  const students = participantsOfAll(act.doers, act.sentence).filter((it) => it.state && it.state !== school);
  if (!school || students.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'training',
    roles: [
      { role: 'organiser', participants: [{ state: school }] },
      { role: 'recipient', participants: statesOf(students).map((state) => ({ state })) },
    ],
  });
}

/** "thanked the ministry for receiving officers": those thanked did it. */
function thanked(act: Act): readonly Participant[] {
  const governor =
    act.clause?.governor === undefined ? undefined : act.sentence.parse.clauses[act.clause.governor];
  if (governor?.lemma !== 'thank') return [];
  return governor.objects.flatMap((phrase) => participantsOf(phrase, act.sentence));
}

function missing(known: readonly Participant[], act: Act): readonly Participant[] {
  const [own] = statesOf(known);
  const pair = act.sentence.sides.slice(0, 2);
  const other = own && pair.includes(own) ? pair.find((state) => state !== own) : undefined;
  return other ? [{ state: other }] : [];
}
