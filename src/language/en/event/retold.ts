import type { Place } from '#model/analysis';
import type { EventForm, EventStatus } from '#model/code';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { type When, whereOf } from '../act/when-where.ts';
import { activity } from './activity.ts';
import { conference } from './conference.ts';
import { dialogue } from './dialogue.ts';
import { ploverOf, spanOf } from './draft-event.ts';
import { draftsIn, type EventDraft } from './drafts-in.ts';
import { meeting } from './meeting.ts';
import { postponementOf } from './postponement.ts';
import { stayOf } from './stay.ts';
import { visit } from './visit.ts';

/** Nouns that point back to an event told before, the form that they point to and the rule that found it. */
const nouns: Readonly<Record<string, { readonly form: EventForm; readonly rule: FactRule }>> = {
  meeting: { form: 'meeting', rule: meeting },
  talk: { form: 'meeting', rule: meeting },
  talks: { form: 'meeting', rule: meeting },
  negotiation: { form: 'meeting', rule: meeting },
  conversation: { form: 'call', rule: meeting },
  call: { form: 'call', rule: meeting },
  visit: { form: 'visit', rule: visit },
  invitation: { form: 'visit', rule: visit },
  trip: { form: 'visit', rule: visit },
  tour: { form: 'visit', rule: visit },
  exercise: { form: 'exercise', rule: activity },
  drill: { form: 'exercise', rule: activity },
  competition: { form: 'competition', rule: activity },
  exhibition: { form: 'exhibition', rule: activity },
  session: { form: 'dialogue', rule: dialogue },
  round: { form: 'dialogue', rule: dialogue },
  summit: { form: 'conference', rule: conference },
  // The tagger's dictionary form of "dialogue".
  dialog: { form: 'dialogue', rule: dialogue },
  dialogue: { form: 'dialogue', rule: dialogue },
  consultation: { form: 'dialogue', rule: dialogue },
};
const pointing = new Set(['the', 'this', 'these', 'those', 'that', 'both', 'its', 'their', 'his', 'her']);
/** How many sentences back an event may have been told. */
const farthest = 8;

/** An event told before gets its date, place or fate: "These meetings, held in Hanoi on Monday", "the visit was put off". */
export const retold: FactRule = {
  id: 'en/event/retold',
  find: ofActs({ noun: Object.keys(nouns) }, (act, reading) => (isPointing(act) ? retell(act, reading) : [])),
};

function isPointing(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const first = tokens[act.phrase?.range.from ?? act.at]?.folded ?? '';
  return pointing.has(first) && !act.links.some((it) => ['with', 'between'].includes(it.preposition));
}

function retell(act: Act, reading: Reading): readonly FactDraft[] {
  const kind = nouns[act.lemma];
  if (!kind || draftsIn(act.sentence, kind.rule, reading).some((it) => it.form === kind.form)) return [];
  const answered = act.lemma === 'invitation';
  const moved = answered ? undefined : postponementOf(act);
  const when = moved ? moved.from : answered ? {} : stayOf(act);
  const where = answered ? undefined : whereOf(act, new Set(['in', 'at']));
  const status = answered ? answerOf(act) : (fateOf(act) ?? outlookOf(act, when));
  const leaders = leadersOf(act);
  const hosts = hostsOf(act);
  if (!when.date && !where && !status && leaders.length === 0) return [];
  const meant = antecedents(act, kind.form, kind.rule, reading);
  const ahead = moved ? meant.map((it) => movedTo(it, moved.to, act)) : [];
  const told = meant
    .filter((it) => !answered || it.status === 'proposed')
    .map((it): FactDraft => {
      const standing = status ?? (it.status === 'denied' ? 'planned' : it.status);
      const parts = { form: it.form, mode: it.plover.mode };
      const again = isAnother(act);
      return {
        ...it,
        ...(when.date
          ? when
          : status === 'denied' || leaders.length > 0
            ? {}
            : { date: undefined, dateBasis: undefined }),
        ...(again ? { actors: statesOnly(it) } : {}),
        ...(again && hosts.length === 1 ? heldBy(it, hosts) : {}),
        ...(leaders.length > 0 ? { actors: [...leaders, ...it.actors] } : {}),
        place: where ?? (again ? placeOf(hosts) : it.place),
        status: standing,
        plover: { ...ploverOf(parts, standing), contexts: it.plover.contexts },
        spans: [spanOf(act)],
      };
    });
  return [...told, ...ahead];
}

/** The event on the day to which it was moved. */
function movedTo(event: EventDraft, when: When, act: Act): FactDraft {
  const plover = { ...ploverOf({ form: event.form }, 'planned'), contexts: event.plover.contexts };
  return { ...event, ...when, status: 'planned', plover, spans: [spanOf(act)] };
}

/** "*Tonga* will host the next summit": the state that receives it. */
function hostsOf({ clause, slot, sentence }: Act): readonly string[] {
  if (clause?.lemma !== 'host' || slot !== 'object' || !clause.subject) return [];
  return statesOf(participantsOf(clause.subject, sentence));
}

function placeOf([state]: readonly string[]): Place | undefined {
  return state ? { name: state, state } : undefined;
}

/** The sides of another gathering of the series: its host instead of the host before. */
function heldBy(event: EventDraft, hosts: readonly string[]): Pick<EventDraft, 'states' | 'actors'> {
  const members = event.states.filter((it) => it !== event.place?.state);
  const states = [...new Set([...members, ...hosts])].sort();
  return { states, actors: states.map((state) => ({ state, role: 'participant' })) };
}

const leading = new Set(['lead', 'chair', 'co-chair', 'head', 'host', 'open', 'attend', 'moderate']);

/** "The dialogue *was led by A and B*": people of its sides. */
function leadersOf(act: Act): EventDraft['actors'] {
  const { clause } = act;
  const told = act.slot === 'subject' && clause?.voice === 'passive' && leading.has(clause.lemma);
  if (!told || !clause.agent) return [];
  return participantsOf(clause.agent, act.sentence).flatMap(({ person, state }) =>
    person && state ? [{ person, state, role: 'participant' as const }] : [],
  );
}

const otherTimes = new Set(
  'previous last first second third fourth fifth sixth seventh eighth ninth tenth next earlier inaugural preceding'.split(
    ' ',
  ),
);

/** "The *previous* round": one of the same series, at another time and of other people. */
function isAnother({ premodifiers }: Act): boolean {
  return premodifiers.some((word) => otherTimes.has(word));
}

function statesOnly({ actors, states }: EventDraft): EventDraft['actors'] {
  const role = actors[0]?.role ?? 'participant';
  return states.map((state) => ({ state, role }));
}

/** "The invitation *was accepted*" */
function answerOf({ clause, slot }: Act): EventStatus | undefined {
  const concerned = slot === 'object' || (slot === 'subject' && clause?.voice === 'passive');
  if (!clause || !concerned || clause.negated) return undefined;
  if (clause.lemma === 'accept') return 'planned';
  return /^(?:decline|reject|refuse|turn down)$/u.test(clause.lemma) ? 'denied' : undefined;
}

/** "Tonga *will host* the next summit in 2026": what the clause says of a day that it gives. */
function outlookOf(act: Act, when: When): EventStatus | undefined {
  if (!when.date || act.clause?.tense !== 'future') return undefined;
  const { status } = standingOfAct(act);
  return status === 'planned' || status === 'denied' ? status : undefined;
}

/** What the clause says became of it: that it took place, will, or did not; none where it says nothing of that. */
function fateOf(act: Act): EventStatus | undefined {
  const { clause } = act;
  if (!clause || act.slot === 'complement') return undefined;
  const verb = clause.lemma;
  const happens = [
    'take place',
    'be held',
    'hold',
    'occur',
    'happen',
    'begin',
    'start',
    'come',
    'go ahead',
  ].includes(verb);
  const fate = ['postpone', 'cancel', 'call off', 'put off', 'schedule', 'plan', 'set'].includes(verb);
  if (act.slot === 'subject' && (happens || (fate && clause.voice === 'passive'))) {
    if (fate && ['postpone', 'cancel', 'call off', 'put off'].includes(verb)) return 'denied';
    return fate ? 'planned' : standingOfAct(act).status;
  }
  return act.slot === 'object' && fate && verb !== 'set' ? standingOfAct(act).status : undefined;
}

/** The events that the noun may mean: the nearest told, or of a plural all of the nearest run of sentences. */
function antecedents(act: Act, form: EventForm, rule: FactRule, reading: Reading): readonly EventDraft[] {
  const token = act.sentence.sentence.tokens[act.at];
  const plural = /s$/u.test(token?.folded ?? '') && act.lemma !== 'talk' && act.lemma !== 'talks';
  const found: EventDraft[] = [];
  const { index } = act.sentence.sentence;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const sentence = reading.sentences[at];
    if (!sentence || sentence.sentence.segment === 'teaser') break;
    const told = draftsIn(sentence, rule, reading).filter((it) => it.form === form);
    // Consultations without a standing body are found among the meetings.
    const own =
      told.length > 0 || form !== 'dialogue'
        ? told
        : draftsIn(sentence, meeting, reading).filter((it) => it.form === form);
    if (own.length === 0) continue;
    if (!plural) return own.slice(-1);
    found.push(...own);
  }
  return found;
}
