import type { Clause } from '#model/clause';
import type { PloverType } from '#model/code';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { type When, whenOf } from '../act/when-where.ts';
import { isLead, statesAfter } from './act-targets.ts';
import { tellsOfTalks } from './at-talks.ts';
import { draftEvent } from './draft-event.ts';
import { isQuarrel } from './political-telling.ts';

/** Verbs of saying whose content may be a demand or a refusal. */
const saying = new Set(
  'say declare reiterate insist state stress announce conclude tell repeat maintain add vow warn confirm demand urge'.split(
    ' ',
  ),
);

/**
 * What the lead of a report says somebody wants or refuses, told by a modal verb: "said Sudan must return the aircraft" asks,
 * "said it would not pull back from" rejects.
 */
export const spokenDemand: FactRule = {
  id: 'en/event/spoken-demand',
  find: (sentence, reading) => {
    if (!sentence.parse.clauses.some((it) => it.modals.length > 0)) return [];
    return actsOf(sentence).flatMap((act) => {
      const { clause } = act;
      if (act.kind !== 'verb' || clause?.relation !== 'content' || !clause.subject) return [];
      const governor = clause.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
      const told = governor?.form === 'finite' && !governor.negated && saying.has(governor.lemma);
      if (
        !told ||
        !governor.subject ||
        !(isLead(act, reading) || isQuarrel(reading)) ||
        tellsOfTalks(act, reading)
      )
        return [];
      return draft(act, clause, governor, reading);
    });
  },
};

function draft(act: Act, clause: Clause, governor: Clause, reading: Reading): readonly FactDraft[] {
  const { sentence } = act;
  const speakers = sidesOf(governor, act);
  const own = statesOf(speakers);
  const subject = clause.subject ? participantsOf(clause.subject, sentence).filter((it) => it.state) : [];
  const others = subject.filter((it) => !own.includes(it.state ?? ''));
  const wants = clause.modals.includes('must') && !clause.negated;
  const refuses = clause.negated && (clause.tense === 'future' || clause.modals.includes('would'));
  if (speakers.length === 0) return [];
  if (wants && others.length > 0) return event(act, 'REQUEST', speakers, others, reading);
  const itself = others.length === 0 && (subject.length > 0 || isPronoun(clause, act));
  if (!refuses || !itself) return [];
  const concerned = statesAfter(act).filter((it) => !own.includes(it.state ?? ''));
  return concerned.length > 0 ? event(act, 'REJECT', speakers, concerned.slice(0, 1), reading) : [];
}

function event(
  act: Act,
  plover: PloverType,
  actors: readonly Participant[],
  targets: readonly Participant[],
  reading: Reading,
): readonly FactDraft[] {
  return draftEvent({
    act,
    reading,
    form: 'other',
    when: whenSaid(act),
    standing: { status: 'occurred', hedged: false, news: true },
    plover,
    roles: [
      { role: 'participant', participants: actors },
      { role: 'recipient', participants: targets },
    ],
  });
}

/** The day of the saying is that of the demand. */
function whenSaid(act: Act): When {
  const governor =
    act.clause?.governor === undefined ? undefined : act.sentence.parse.clauses[act.clause.governor];
  const said = actsOf(act.sentence).find((it) => it.kind === 'verb' && it.clause === governor);
  return said ? whenOf(said, act.sentence) : {};
}

function sidesOf(clause: Clause, act: Act): readonly Participant[] {
  return clause.subject ? participantsOf(clause.subject, act.sentence).filter((it) => it.state) : [];
}

function isPronoun({ subject }: Clause, act: Act): boolean {
  const head = subject && act.sentence.sentence.tokens[subject.head]?.folded;
  return head !== undefined && ['it', 'they', 'he', 'she', 'we', 'i'].includes(head);
}
