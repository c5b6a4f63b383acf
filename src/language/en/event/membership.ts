import type { Clause } from '#model/clause';
import type { EventStatus } from '#model/code';
import type { OrganisationMention, Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { standingOf } from '../act/standing.ts';
import { whenOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';

const joining = new Set(['join', 'accede', 'enter', 'rejoin']);
const applying = new Set(['apply', 'submit', 'file', 'lodge', 'request', 'hand in']);
const becoming = new Set(['become', 'admit', 'accept', 'grant', 'give', 'award', 'receive', 'obtain', 'get']);
/** What makes a verb that says many things tell of a membership. */
const seat =
  /(?<!\p{L})(?:members?|membership|member[ -]states?|observers?|(?:dialogue|sectoral|associate|partner) (?:partner|member|status)|observer status)(?!\p{L})/iu;
/** Of verbs by which anything may be given: what is given. */
const status = /(?<!\p{L})(?:status|membership)(?!\p{L})/iu;
const handing = new Set(['grant', 'give', 'award', 'receive', 'obtain', 'get', 'accept']);
const entry = /(?<!\p{L})(?:accession|admission|join|accede|entry)(?!\p{L})/iu;
const application = /(?<!\p{L})(?:application|bid|request|instrument)s?(?!\p{L})/iu;
/** Verbs that make what hangs on them a decision that is not carried out. */
const deciding = new Set([
  'decide',
  'apply',
  'request',
  'ask',
  'resolve',
  'vote',
  'choose',
  'petition',
  'seek',
]);

/** A state joins an organisation, or applies or decides to: "has applied for membership in", "was admitted as an observer to". */
export const membership: FactRule = {
  id: 'en/event/membership',
  find: (sentence, reading) => {
    if (!sentence.mentions.some((it) => it.kind === 'organisation' && it.intergovernmental)) return [];
    return actsOf(sentence).flatMap((act) => (act.kind === 'verb' ? seatOf(act, reading) : []));
  },
};

function seatOf(act: Act, reading: Reading): readonly FactDraft[] {
  const { clause, sentence, lemma } = act;
  if (!clause || clause.negated || clause.form === 'gerund' || clause.form === 'participle') return [];
  const body = bodyOf(act, reading);
  const noun = decisionBefore(act);
  const status = body && (noun ? 'proposed' : statusOf(act, clause));
  if (!body || !status) return [];
  const own = body.code ?? body.name;
  const passive = clause.voice === 'passive';
  const given = passive || lemma === 'admit' || lemma === 'accept' || lemma === 'grant';
  const found = noun ? ownersOf(noun) : participantsOfAll(given ? act.objects : act.doers, sentence);
  const states = statesOf(found).filter((it) => /^[A-Z]{3}$/u.test(it) && it !== own);
  // Ministers and presidents join their peers; it is states that join for good.
  if (states.length === 0 || found.some((it) => it.person)) return [];
  const when = whenOf(act, sentence);
  const main =
    clause.relation === 'root' || clause.relation === 'coordinate' || clause.relation === 'infinitive';
  if (!main && !when.date) return [];
  const standing = standingOf(clause, sentence);
  return states.flatMap((state) =>
    draftEvent({
      act: noun ?? act,
      reading,
      form: 'upgrade',
      when,
      standing: { ...standing, status },
      roles: [{ role: 'participant', participants: [{ state }, { state: own }] }],
    }),
  );
}

const decisions = new Set(['decision', 'application', 'bid', 'request']);

/** "Togo's *decision* to join": the noun that the infinitive hangs on. */
function decisionBefore({ at, sentence, clause }: Act): Act | undefined {
  if (clause?.form !== 'infinitive' || !decisions.has(sentence.sentence.tokens[at - 2]?.lemma ?? ''))
    return undefined;
  return actsOf(sentence).find((it) => it.kind === 'noun' && it.at === at - 2);
}

/** Whose decision it is. */
function ownersOf({ doers, links, sentence }: Act): readonly Participant[] {
  const behind = links
    .filter((it) => it.preposition === 'of' || it.preposition === 'by')
    .map((it) => it.phrase);
  return participantsOfAll([...doers, ...behind], sentence);
}

/** The organisation that is joined; none where others than it are ("joined *NATO leaders*"). */
function bodyOf(act: Act, reading: Reading): OrganisationMention | undefined {
  const { sentence, lemma } = act;
  const { tokens } = sentence.sentence;
  const start = tokens[act.at]?.end ?? 0;
  const from =
    act.clause?.voice === 'passive' || lemma === 'admit' || lemma === 'accept'
      ? sentence.sentence.start
      : start;
  const end = tokens[Math.max(act.range.to, ...below(act).map((it) => it.range.to)) - 1]?.end ?? start;
  const bodies = sentence.mentions.filter(
    (it): it is OrganisationMention =>
      it.kind === 'organisation' && it.intergovernmental === true && it.start >= from && it.end <= end,
  );
  if (joining.has(lemma)) {
    const heads = [
      ...act.objects,
      ...act.links.filter((it) => it.preposition === 'to').map((it) => it.phrase),
    ];
    const joined = bodies.find((it) => heads.some((phrase) => tokens[phrase.head]?.end === it.end));
    return joined && !inDeed(act) ? joined : undefined;
  }
  if (!applying.has(lemma) && !becoming.has(lemma)) return undefined;
  const words = reading.source.text.slice(start, end);
  if (handing.has(lemma)) return status.test(words) ? bodies[0] : undefined;
  if (becoming.has(lemma)) return seat.test(words) ? bodies[0] : undefined;
  const sought = lemma === 'apply' || application.test(words);
  return sought && (seat.test(words) || entry.test(words)) ? bodies[0] : undefined;
}

function below({ clause, sentence }: Act): readonly Clause[] {
  const { clauses } = sentence.parse;
  const own = clause ? clauses.indexOf(clause) : -1;
  return clauses.filter((it) => it.governor === own && it.relation === 'infinitive');
}

/** "joined the EU *in condemning* X": in what it does, and not for good. */
function inDeed(act: Act): boolean {
  const { clauses } = act.sentence.parse;
  const own = act.clause ? clauses.indexOf(act.clause) : -1;
  return clauses.some(
    (it) => it.governor === own && (it.relation === 'gerund' || it.relation === 'infinitive'),
  );
}

/** Done, to come, or only sought; none of what may be, is hoped for or refused. */
function statusOf(act: Act, clause: Clause): EventStatus | undefined {
  const { sentence, lemma } = act;
  if (clause.form === 'infinitive') return isDecided(clause, sentence) ? 'proposed' : undefined;
  const { status } = standingOf(clause, sentence);
  if (status === 'proposed' || status === 'denied') return undefined;
  if (applying.has(lemma)) return status === 'occurred' ? 'proposed' : undefined;
  return status;
}

function isDecided(clause: Clause, { parse }: SentenceReading): boolean {
  const governor = clause.governor === undefined ? undefined : parse.clauses[clause.governor];
  const told = governor?.form === 'finite' && !governor.negated && governor.modals.length === 0;
  return (
    told &&
    (governor.relation === 'root' || governor.relation === 'coordinate') &&
    deciding.has(governor.lemma)
  );
}
