import type { Phrase } from '#model/clause';
import type { EventForm } from '#model/code';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';
import { counterpartsOf } from './counterparts.ts';
import { draftEvent } from './draft-event.ts';
import { hereOf } from './here.ts';
import { completed, withHost, withOrganisations } from './meeting-sides.ts';
import { withTravellers } from './travellers.ts';

/** The meetings of the doers with those whom the phrases name, one draft a group of counterparts. */
export function draftMeetings(
  act: Act,
  reading: Reading,
  doers: readonly Participant[],
  phrases: readonly Phrase[],
  form: EventForm,
): readonly FactDraft[] {
  const groups = counterpartsOf(act, doers, membersOf(act, phrases));
  const standing = standingOfAct(act);
  return (groups.length > 0 ? groups : [{ participants: [], when: undefined }]).flatMap((group) => {
    const everyone = withHost(withOrganisations([...doers, ...group.participants], act), act, reading);
    const { participants: known, sides } = completed(everyone, act, reading);
    const all = withCompany(withTravellers(known, act, reading), doers, act);
    if (!all.some((it) => it.person || it.organization) && statesOf(doers).length < 2) return [];
    if (isReadiness(act, group.participants) || isAbsence(act)) return [];
    return draftEvent({
      act,
      reading,
      form,
      standing,
      sides,
      ...(group.when ? { when: group.when } : {}),
      place: form === 'call' ? undefined : (whereOf(act) ?? hereOf(act, reading)),
      roles: [{ role: 'participant', participants: all }],
      mode: form === 'call' ? 'phone' : undefined,
    });
  });
}

/** "A, *together with B*, received C", "met *in the presence of D*": of A's side the one, of a side untold the other. */
function withCompany(
  participants: readonly Participant[],
  doers: readonly Participant[],
  act: Act,
): readonly Participant[] {
  const company = act.kind === 'verb' ? act.links.filter((it) => companions.has(it.preposition)) : [];
  if (company.length === 0) return participants;
  const [own, ...more] = statesOf(doers);
  const found = company.flatMap((link) =>
    participantsOf(link.phrase, act.sentence)
      .filter((it) => it.person)
      .map((it) =>
        it.state || !own || more.length > 0 || link.preposition === 'in the presence of'
          ? it
          : { ...it, state: own },
      ),
  );
  return [...participants, ...found.filter((it) => !participants.some((one) => one.person === it.person))];
}
const companions = new Set(['together with', 'along with', 'in the presence of']);

/** "its readiness to meet *Iran* without preconditions": a policy towards a state, not an appointment with anybody. */
function isReadiness(act: Act, met: readonly Participant[]): boolean {
  const bare = met.length > 0 && met.every((it) => !it.person && !it.organization);
  return act.kind === 'verb' && bare && act.clause?.form !== 'finite';
}

/** "have not met for a long time": no appointment that fell through. */
function isAbsence({ clause, kind }: Act): boolean {
  return kind === 'verb' && clause?.negated === true && clause.perfect;
}

/** "with senior officials, *including A and B*": those named stand for the group. */
function membersOf(act: Act, phrases: readonly Phrase[]): readonly Phrase[] {
  if (hasPerson(phrases, act)) return phrases;
  const members = [...act.links, ...(act.clause?.complements ?? [])]
    .filter((link) => ['including', 'such as', 'among them', 'namely'].includes(link.preposition))
    .map((link) => link.phrase);
  return hasPerson(members, act) ? members : phrases;
}

/** Whether the phrases name somebody. */
export function hasPerson(phrases: readonly Phrase[], act: Act): boolean {
  return participantsOfAll(phrases, act.sentence).some((it) => it.person);
}
