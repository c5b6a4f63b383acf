import type { Clause } from '#model/clause';
import type { PloverType } from '#model/code';
import type { Reading, SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';
import { type Act, actsOf } from '../act/acts.ts';
import { speechVerbs } from '../act/speech.ts';
import { whenOf } from '../act/when-where.ts';
import { turnSpeaker } from '../initiative/turn-speaker.ts';
import { tellsOfTalks } from './at-talks.ts';
import { type Trigger, triggerOf } from './plover-triggers.ts';

/** Acts of words alone: inside talks they are what is said there, unless a third side is meant. */
export const verbal: ReadonlySet<PloverType> = new Set<PloverType>([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'AGREE',
  'THREATEN',
  'CONCEDE',
]);
/** Acts of those at odds. */
export const conflicts: ReadonlySet<PloverType> = new Set<PloverType>([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
]);
/** Hostile acts of deed. */
export const hostileDeeds: ReadonlySet<PloverType> = new Set<PloverType>([
  'SANCTION',
  'COERCE',
  'MOBILIZE',
  'ASSAULT',
]);
/** What announcing the act for the time to come is. */
const announced: Partial<Readonly<Record<PloverType, PloverType>>> = {
  SANCTION: 'THREATEN',
  COERCE: 'THREATEN',
  ASSAULT: 'THREATEN',
  MOBILIZE: 'THREATEN',
  REJECT: 'REJECT',
  AID: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AGREE: 'AGREE',
  RETREAT: 'CONCEDE',
  CONCEDE: 'CONCEDE',
};

/** The type of what the verb tells as news; none of what is conditional, wished for, denied or only thought. */
export function typeTold(act: Act, trigger: Trigger, lead: boolean): PloverType | undefined {
  return isTold(act, trigger, lead) ? typeOf(act, trigger.type, lead) : undefined;
}

/** Whether the clause tells the act as news: finite, not in a condition, not in what hangs on another noun. */
function isTold(act: Act, trigger: Trigger, lead: boolean): boolean {
  const { clause } = act;
  if (!clause || clause.negated) return false;
  if (conditional.has(clause.mark ?? '')) return false;
  const joined = lead
    ? clause.relation === 'root' || clause.relation === 'coordinate'
    : isJoined(clause, act);
  if (clause.form === 'finite' && (joined || (clause.relation === 'content' && lead))) return true;
  if (lead && clause.relation === 'root') return true;
  if (isDecided(act, lead)) return true;
  return !trigger.weak && hostileDeeds.has(trigger.type) && isReportedDeed(act);
}

/** A main clause, or one joined to it; not to one that hangs on a noun ("those who helped *and threatened* X"). */
function isJoined(clause: Clause, { sentence }: Act): boolean {
  let current: Clause | undefined = clause;
  while (current?.relation === 'coordinate' && current.governor !== undefined)
    current = sentence.parse.clauses[current.governor];
  return (
    current?.relation !== 'relative' && (current?.relation === 'root' || clause.relation === 'coordinate')
  );
}

const deciding = new Set(['decide', 'choose', 'move', 'resolve', 'opt', 'proceed', 'vote', 'go on']);

/** "has *decided to recognise* X", "*moved to expel* two diplomats": what a government decides it does. */
function isDecided({ clause, sentence }: Act, lead: boolean): boolean {
  if (clause?.form !== 'infinitive' || clause.governor === undefined) return false;
  const governor = sentence.parse.clauses[clause.governor];
  if (!governor || !deciding.has(governor.lemma) || governor.form !== 'finite') return false;
  if (governor.negated || governor.modals.length > 0 || governor.tense === 'future') return false;
  if (governor.tense !== 'past' && !governor.perfect) return false;
  const joined = governor.relation === 'root' || governor.relation === 'coordinate';
  return joined || (governor.relation === 'content' && lead);
}

const conditional = new Set(['if', 'unless', 'whether', 'until', 'till', 'lest', 'before', 'once']);

/** "said that X *had seized* …", "after X *seized* …", "X, which *seized* … on Friday": a deed told in passing. */
function isReportedDeed(act: Act): boolean {
  const { clause } = act;
  const governor = clause?.governor === undefined ? undefined : act.sentence.parse.clauses[clause.governor];
  if (clause?.relation === 'gerund') return isAnswer(clause, act);
  if (clause?.form !== 'finite' || clause.tense !== 'past' || clause.modals.length > 0) return false;
  if (clause.relation === 'content')
    return governor !== undefined && !governor.negated && speechVerbs.has(governor.lemma.split(' ')[0] ?? '');
  const aside = clause.relation === 'adverbial' || clause.relation === 'relative';
  return aside && whenOf(act, act.sentence).date !== undefined;
}

const answers = new Set([
  'retaliate',
  'respond',
  'react',
  'reply',
  'answer',
  'hit back',
  'strike back',
  'punish',
  'hit',
]);

/** "*retaliated by* sealing the border and cutting off the gas" */
function isAnswer(clause: Clause, act: Act): boolean {
  const governor = clause.governor === undefined ? undefined : act.sentence.parse.clauses[clause.governor];
  if (!governor || governor.negated || !answers.has(governor.lemma)) return false;
  // "retaliated by …" may be read as a participle.
  return governor.tense === 'past' || (governor.form === 'participle' && governor.relation === 'root');
}

/** The type as told: of what will be done, what the announcement of it is; none for what might or should be done. */
function typeOf(act: Act, type: PloverType, lead: boolean): PloverType | undefined {
  const { clause } = act;
  if (!clause || act.kind === 'noun') return type;
  if (clause.modals.some((it) => ['may', 'might', 'could', 'should', 'can', 'must', 'ought'].includes(it)))
    return undefined;
  const ahead = clause.tense === 'future' || clause.modals.includes('would');
  if (!ahead) return type;
  return lead ? announced[type] : undefined;
}

/** Whether the news is of two at odds: its headline or first sentence tells a protest, sanction or attack, and no talks. */
export const isQuarrel: (reading: Reading) => boolean = rememberBy(findQuarrel);

function findQuarrel(reading: Reading): boolean {
  return openingOf(reading, 1).some((sentence) =>
    actsOf(sentence).some((act) => {
      const type = triggerOf(act)?.type;
      const hostile = type !== undefined && (conflicts.has(type) || hostileDeeds.has(type));
      return hostile && act.kind === 'verb' && !tellsOfTalks(act, reading);
    }),
  );
}

const talks =
  /(?<!\p{L})(?:[Mm]eetings?|[Mm]et|[Tt]alks|[Cc]all(?:ed)?(?! (?:on|upon|for|in|off)(?!\p{L}))|[Cc]onversation|[Ss]poke|[Tt]elephon(?:e|ed)|[Pp]hone|[Vv]isit(?:ed|s)?|[Rr]eadout|[Dd]ialogue|[Ss]ummit|[Rr]eceived|[Nn]egotiations|[Cc]onsultations|[Dd]iscuss(?:ed|ion|ions)?|QUESTION|Q:)(?!\p{L})/u;

/** Whether the title or the first sentences tell of talks, or of questions and answers, in which much is said that is no act. */
export const reportsTalks: (reading: Reading) => boolean = rememberBy((reading: Reading) => {
  const { text, title = '' } = reading.source;
  const opening = openingOf(reading, 3).map(({ sentence }) => text.slice(sentence.start, sentence.end));
  return [title, ...opening].some((it) => talks.test(it));
});

/** Whether the sentence is of a text that neither reports talks nor has speakers in turn. */
export function isStatement(sentence: SentenceReading, reading: Reading): boolean {
  return !reportsTalks(reading) && !turnSpeaker(sentence, reading);
}

/** The headline and the first sentences of the text itself. */
export function openingOf(reading: Reading, count: number) {
  const body = reading.sentences.filter((it) => it.sentence.segment === 'body').slice(0, count);
  return [...reading.sentences.filter((it) => it.sentence.segment === 'headline'), ...body];
}
