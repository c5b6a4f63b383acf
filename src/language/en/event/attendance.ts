import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import { compatible } from '#text/edtf';
import type { FactRule } from '../../pack.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { whenOf } from '../act/when-where.ts';
import { sidesNamedBefore } from './attendance-list.ts';
import { conference } from './conference.ts';
import { dialogue } from './dialogue.ts';
import { spanOf } from './draft-event.ts';
import { draftsIn, type EventDraft } from './drafts-in.ts';
import { meeting } from './meeting.ts';
import { accompanied, isSaidInPassing, named, presentIn } from './present-people.ts';
import { visit } from './visit.ts';

/** How many sentences back the event may have been told. */
const farthest = 5;
const rules: readonly FactRule[] = [dialogue, meeting, conference, visit];

/**
 * People whom another sentence names as there: "The Lao delegation included Ms. A", "Also present were …", "The minister was
 * accompanied by …", "On the Lao side the talks were attended by …". They are added to the event told last before. Of whom
 * no words give a state, the event says none either.
 */
export const attendance: FactRule = {
  id: 'en/event/attendance',
  find: ofActs({ verb: 'any' }, (act, reading) => {
    if (act.clause?.negated || !isTold(act)) return [];
    const people = sidesNamedBefore(presentIn(act), act);
    return people.length > 0 ? added(act, people, reading) : [];
  }),
};

/** The event told last before the sentence, or in it, to which the people belong, with them. */
function added(act: Act, people: readonly Participant[], reading: Reading): readonly FactDraft[] {
  const { index } = act.sentence.sentence;
  const own = toldHere(act, people, reading);
  if (own) return [withPeople(own, people, act)];
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const before = reading.sentences[at];
    if (!before || before.sentence.segment === 'teaser') return [];
    const told = rules.flatMap((rule) => draftsIn(before, rule, reading));
    const events = told.filter(
      (it) => it.status !== 'denied' && belong(people, it) && !isOtherKind(act, it) && !isOtherDay(act, it),
    );
    const near = events.find((it) => it.form !== 'visit') ?? events[0];
    if (near) return [withPeople(near, people, act)];
    if (told.length > 0) return [];
  }
  return [];
}

/** The verb has a tense, or is said in passing of the talks or of the one who came: "…, accompanied by A", "talks attended by A". */
function isTold({ clause }: Act): boolean {
  if (clause?.form === 'finite') return true;
  return clause?.form === 'participle' && clause.voice === 'passive' && aside.test(clause.lemma);
}
const aside = /^(?:accompany|attend|join|witness)$/u;

/**
 * "*On her visit to Peru* she was accompanied by A", "held talks *that were attended by A*": the act of the very sentence of
 * which the subject is, or which the subject names.
 */
function toldHere(act: Act, people: readonly Participant[], reading: Reading): EventDraft | undefined {
  const told = () =>
    rules
      .flatMap((rule) => draftsIn(act.sentence, rule, reading))
      .filter(
        (it) =>
          it.status !== 'denied' &&
          belong(people, it) &&
          !people.some((one) => it.actors.some((actor) => actor.person === one.person)),
      );
  if (act.lemma !== 'accompany')
    return isSaidInPassing(act) ? told().find((it) => it.form !== 'visit') : undefined;
  const subject = accompanied(act);
  const [first] = subject ? named([subject], act) : [];
  return first && told().find((it) => it.actors.some((actor) => actor.person === first.person));
}

const talks =
  /^(?:meetings?|talks?|negotiations?|discussions?|conversation|call|audience|encounter|banquet|dinner|lunch|luncheon)$/u;

/** "*The meeting* was attended by A": no conference at which others were. */
function isOtherKind({ clause, sentence }: Act, event: EventDraft): boolean {
  const phrases = clause
    ? [
        ...(clause.subject ? [clause.subject] : []),
        ...clause.objects,
        ...clause.complements.map((it) => it.phrase),
      ]
    : [];
  const heads = phrases.map((it) => sentence.sentence.tokens[it.head]?.folded ?? '');
  return event.form === 'conference' && heads.some((it) => talks.test(it));
}

/** Whether the sentence has a date of its own that the event cannot have. */
function isOtherDay(act: Act, { date }: EventDraft): boolean {
  const own = whenOf(act, act.sentence).date;
  return own !== undefined && date !== undefined && !compatible(own, date);
}

/** Nobody of them is of a state that has no part in the event; of a stay it is told whose guests they are. */
function belong(people: readonly Participant[], event: EventDraft): boolean {
  return people.every((it) => (it.state ? event.states.includes(it.state) : event.form !== 'visit'));
}

function withPeople(event: EventDraft, people: readonly Participant[], act: Act): EventDraft {
  const host = new Set(event.actors.flatMap((it) => (it.role === 'host' ? (it.state ?? []) : [])));
  const role = (state: string | undefined) => {
    if (event.form !== 'visit') return 'participant' as const;
    return state && host.has(state) ? ('host' as const) : ('visitor' as const);
  };
  const extra = people
    .filter((it) => !event.actors.some((actor) => actor.person === it.person))
    .map(({ person, state }) => ({ person, state, role: role(state) }));
  return { ...event, actors: [...event.actors, ...extra], spans: [spanOf(act)] };
}
