import type { Actor, EventRecord, Place, Plover } from '#model/analysis';
import type { ActorRole, EventForm, EventStatus, PloverType, SegmentKind } from '#model/code';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { Span } from '#model/span';
import { rememberBy } from '#text/remember';
import { statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import { attributionOf } from '../act/attribution.ts';
import type { Standing } from '../act/standing.ts';
import { type When, whenOf } from '../act/when-where.ts';
import { contextsOf } from './plover-contexts.ts';
import { postponementOf } from './postponement.ts';
import { isPreface } from './preface.ts';

/** PLOVER type and mode of each form as a thing that took place (codebook, "Events"). */
const ploverByForm: Readonly<Record<EventForm, readonly [PloverType, mode?: string]>> = {
  visit: ['CONSULT', 'visit'],
  meeting: ['CONSULT'],
  call: ['CONSULT', 'phone'],
  dialogue: ['CONSULT'],
  conference: ['CONSULT', 'multilateral'],
  signing: ['SUPPORT'],
  upgrade: ['SUPPORT'],
  exercise: ['COOPERATE'],
  competition: ['COOPERATE'],
  exhibition: ['COOPERATE'],
  exchange: ['COOPERATE'],
  training: ['COOPERATE'],
  'port-call': ['CONSULT', 'visit'],
  transfer: ['AID'],
  other: ['CONSULT'],
};
/** Of these, what is planned or proposed is but willingness. */
const becomesAgree = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

/** Those who take part in one role. */
export interface Role {
  readonly role: ActorRole;
  readonly participants: readonly Participant[];
}

export interface EventParts {
  readonly act: Act;
  readonly reading: Reading;
  readonly form: EventForm;
  readonly roles: readonly Role[];
  readonly place?: Place | undefined;
  readonly mechanism?: string | undefined;
  /** Sides beyond those of the participants. */
  readonly sides?: readonly string[];
  readonly when?: When;
  readonly standing?: Standing;
  readonly plover?: PloverType | undefined;
  readonly mode?: string | undefined;
}

/**
 * The event as a draft; none where fewer than two sides take part. The date is the act's own; the news of a report in
 * the past tense takes the day of publication (codebook, "the one assumed date"). What was moved to another day is two.
 */
export function draftEvent(parts: EventParts): readonly FactDraft[] {
  const moved = gathering.has(parts.form) ? postponementOf(parts.act) : undefined;
  if (!moved) return draftOne(parts);
  const told = { hedged: false, news: false } as const;
  return [
    ...draftOne({ ...parts, when: moved.from, standing: { ...told, status: 'denied' } }),
    ...draftOne({ ...parts, when: moved.to, standing: { ...told, status: 'planned' } }),
  ];
}

function draftOne(parts: EventParts): readonly FactDraft[] {
  const { act, reading, form } = parts;
  const participants = parts.roles.flatMap((it) => it.participants);
  const states = [...new Set([...statesOf(participants), ...(parts.sides ?? [])])].sort();
  if (states.length < 2) return [];
  const when = parts.when ?? whenOf(act, act.sentence);
  const standing = gathering.has(form)
    ? standingAt(act, parts.standing ?? standingOfAct(act), when, reading)
    : (parts.standing ?? standingOfAct(act));
  const event: Omit<EventRecord, 'id' | 'evidence'> = {
    form,
    plover: { ...ploverOf(parts, standing.status), contexts: contextsOf(form, act) },
    states,
    actors: actorsOf(parts.roles),
    ...(when.date ? when : assumedDate(standing, act, reading)),
    place: parts.place,
    mechanism: parts.mechanism,
    status: standing.status,
    hedged: standing.hedged ? true : undefined,
    attribution: attributionOf(act, reading),
  };
  return [{ kind: 'event', ...event, spans: [spanOf(act)] }];
}

/** Forms that take place on their date; a greeting may be for a day to come. */
const gathering = new Set<EventForm>([
  'visit',
  'meeting',
  'call',
  'dialogue',
  'conference',
  'exercise',
  'competition',
  'exhibition',
  'port-call',
]);

/** What is dated after the day of the report is still to come, where no verb of the past says otherwise. */
function standingAt(act: Act, standing: Standing, { date }: When, { publication }: Reading): Standing {
  const { published } = publication;
  const past = act.kind === 'verb' && act.clause?.tense === 'past';
  if (standing.status !== 'occurred' || past || !date || !published) return standing;
  const start = date.split('/')[0] ?? '';
  const told = /^\d{4}(?:-\d{2}){0,2}$/u;
  if (!told.test(start) || !told.test(published) || start.length > published.length) return standing;
  if (start <= published.slice(0, start.length)) return standing;
  return { ...standing, status: 'planned', news: false };
}

/** PLOVER type and mode of an event of the form and standing, without contexts. */
export function ploverOf(parts: Pick<EventParts, 'form' | 'plover' | 'mode'>, status: EventStatus): Plover {
  const [formType, formMode] = ploverByForm[parts.form];
  const type = parts.plover ?? formType;
  const planned = status === 'planned' || status === 'proposed';
  if (planned && becomesAgree.has(type)) return { type: 'AGREE', contexts: [] };
  const auxiliary = status === 'denied' ? ({ auxiliary: 'negation' } as const) : {};
  return { type, mode: parts.mode ?? (parts.plover ? undefined : formMode), contexts: [], ...auxiliary };
}

function actorsOf(roles: readonly Role[]): Actor[] {
  const actors = roles.flatMap(({ role, participants }) =>
    participants.map(({ state, person, organization }): Actor => ({ state, person, organization, role })),
  );
  return actors.filter(
    (it, at) =>
      actors.findIndex((other) => sameActor(it, other)) === at &&
      (!isBare(it) || !actors.some((other) => other.state === it.state && !isBare(other))),
  );
}

/** The state alone, which says nothing beside a person or body of it. */
function isBare(actor: Actor): boolean {
  return actor.person === undefined && actor.organization === undefined;
}

function sameActor(a: Actor, b: Actor): boolean {
  return a.person === b.person && a.state === b.state && a.organization === b.organization;
}

/** News of the article itself, told in its own voice, without a day word. */
function assumedDate(standing: Standing, act: Act, reading: Reading): When {
  const { published } = reading.publication;
  const { paragraph, segment } = act.sentence.sentence;
  const early = paragraph <= newsParagraph(reading) + 2 || segment === 'headline';
  const earlier = act.premodifiers.some((word) =>
    /^(?:recent|previous|last|earlier|past|first)$/u.test(word),
  );
  const news =
    standing.news &&
    standing.status === 'occurred' &&
    act.slot !== 'complement' &&
    !earlier &&
    !isSetApart(act);
  if (!published || !/^\d{4}-\d{2}-\d{2}$/u.test(published) || !early || !news) return {};
  return { date: published, dateBasis: 'published' };
}

/**
 * The paragraph with which the news of an official publisher begins: the first of the body that tells something, and not who
 * speaks for whom or which text follows. At least 1, which it is elsewhere. A joint statement may be published long after.
 */
const newsParagraph = rememberBy((reading: Reading): number => {
  const { title, text } = reading.source;
  if (
    reading.home === undefined ||
    /joint (?:statement|communiqu|declaration)/iu.test(title ?? text.slice(0, 200))
  )
    return 1;
  const first = reading.sentences.find(
    ({ sentence, parse }) =>
      sentence.segment === 'body' &&
      sentence.tokens.length >= shortestNews &&
      parse.clauses.some((it) => it.form === 'finite') &&
      !isPreface(sentence, reading),
  );
  const start = first?.sentence.start ?? 0;
  const plain = reading.segments.every((it) => it.start >= start || plainSegments.has(it.kind));
  return plain ? Math.max(1, first?.sentence.paragraph ?? 1) : 1;
});

/** What stands before the news where no page lies around it. */
const plainSegments: ReadonlySet<SegmentKind> = new Set([
  'headline',
  'heading',
  'dateline',
  'body',
  'credit',
]);

/** Tokens; a shorter sentence before the news is a line about it. */
const shortestNews = 8;

/** "*days after* she hosted B", "ended a visit *during which* she met B": at another time than the news. */
function isSetApart({ clause, sentence }: Act): boolean {
  if (clause?.relation === 'relative') {
    const words = sentence.sentence.tokens.slice(0, clause.verb).map((token) => token.folded);
    return words[words.lastIndexOf('which') - 1] === 'during';
  }
  if (clause?.relation !== 'adverbial') return false;
  const { tokens } = sentence.sentence;
  const [before, first] = [tokens[clause.range.from - 1], tokens[clause.range.from]];
  const mark = /^(?:after|before)$/u.test(first?.folded ?? '') ? before : tokens[clause.range.from - 2];
  return /^(?:days?|weeks?|months?|years?)$/u.test(mark?.folded ?? '');
}

/** The words that tell the act: its clause, or the noun phrase with what hangs on it. */
export function spanOf(act: Act): Span {
  const { tokens } = act.sentence.sentence;
  const clause = act.clause?.range;
  const from = Math.min(act.range.from, clause && act.kind === 'verb' ? clause.from : act.range.from);
  return {
    start: tokens[from]?.start ?? act.sentence.sentence.start,
    end: tokens[act.range.to - 1]?.end ?? act.sentence.sentence.end,
  };
}
