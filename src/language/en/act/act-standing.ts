import type { Clause } from '#model/clause';
import type { EventStatus } from '#model/code';
import type { Act } from './acts.ts';
import { type Standing, standingOf } from './standing.ts';

/** What a word before the noun says of its standing ("the upcoming visit"). */
const premodified: Readonly<Record<string, EventStatus>> = {
  upcoming: 'planned',
  forthcoming: 'planned',
  planned: 'planned',
  plan: 'planned',
  scheduled: 'planned',
  expected: 'planned',
  future: 'planned',
  next: 'planned',
  impending: 'planned',
  coming: 'planned',
  possible: 'proposed',
  proposed: 'proposed',
  cancelled: 'denied',
  canceled: 'denied',
  postponed: 'denied',
};
/** Verbs that say that what their object or passive subject names is to come, wished for, or not to be. */
const verbStatus: Readonly<Record<string, EventStatus>> = {
  plan: 'planned',
  schedule: 'planned',
  announce: 'planned',
  arrange: 'planned',
  prepare: 'planned',
  expect: 'planned',
  await: 'planned',
  agree: 'planned',
  accept: 'planned',
  'look forward': 'planned',
  look: 'planned',
  propose: 'proposed',
  suggest: 'proposed',
  offer: 'proposed',
  request: 'proposed',
  seek: 'proposed',
  invite: 'proposed',
  consider: 'proposed',
  cancel: 'denied',
  postpone: 'denied',
  'call off': 'denied',
  'put off': 'denied',
  reject: 'denied',
  refuse: 'denied',
  decline: 'denied',
  'rule out': 'denied',
  deny: 'denied',
  boycott: 'denied',
  skip: 'denied',
};
/** Verbs whose negation says that the thing itself did not happen. */
const happening = new Set(
  'hold have take occur schedule plan expect sign happen be conduct attend begin start make pay place undertake come go meet materialise materialize'.split(
    ' ',
  ),
);
/** Prepositions by which an act is but the occasion of what the clause tells. */
const occasion = new Set(
  'during at after following in on amid within upon throughout since before ahead until'.split(' '),
);

const due = new Set(['be due', 'be expected', 'be scheduled', 'be slated', 'be set', 'be awaited']);

/** "at the *beginning* of the talks" */
const edges = new Set('beginning start outset opening end conclusion close course middle'.split(' '));

/** The standing of an act: of a verb that of its clause; of a noun what its words and its place in the clause say. */
export function standingOfAct(act: Act): Standing {
  const { clause, sentence } = act;
  const whole = standingOf(clause, sentence);
  if (act.kind === 'verb' || !clause) return { ...whole, status: ownWord(act) ?? whole.status };
  if (fellThrough(act, clause)) return { ...whole, status: 'denied', news: false };
  const own = ownWord(act);
  const news = whole.news && act.slot !== 'complement';
  // "cancelled a *planned* trip": what the verb does away with is not to come.
  const undone = act.slot === 'object' && verbStatus[clause.lemma] === 'denied' && !clause.negated;
  if (own) return { ...whole, status: undone ? 'denied' : own, news };
  if (act.slot === 'complement')
    return { ...whole, status: complementStatus(act, clause, whole.status), news };
  const verb = verbStatus[clause.lemma] ?? verbStatus[clause.lemma.split(' ')[0] ?? ''];
  const concerned = act.slot === 'object' || clause.voice === 'passive';
  if (verb && concerned && whole.status !== 'denied')
    return { ...whole, status: clause.negated ? 'denied' : verb, news };
  const light = happening.has(clause.lemma.split(' ')[0] ?? '');
  if (act.slot === 'subject' && !light && !happening.has(clause.lemma))
    return { ...whole, status: 'occurred', news };
  if (whole.status === 'denied' && clause.negated && !light) return { ...whole, status: 'occurred', news };
  return { ...whole, news };
}

/** "The meeting had been set for Monday *but was called off*": a clause joined to that of its subject says so. */
function fellThrough(act: Act, clause: Clause): boolean {
  if (act.slot !== 'subject') return false;
  const { clauses } = act.sentence.parse;
  const index = clauses.indexOf(clause);
  return clauses.some(
    (it) =>
      it.relation === 'coordinate' &&
      it.governor === index &&
      it.voice === 'passive' &&
      !it.negated &&
      (it.subject === undefined || it.subject.head === act.at) &&
      verbStatus[it.lemma] === 'denied',
  );
}

function ownWord(act: Act): EventStatus | undefined {
  return act.premodifiers.map((word) => premodified[word]).find((it) => it !== undefined);
}

function complementStatus(act: Act, clause: Clause, whole: EventStatus): EventStatus {
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  const preposition = tokens[from - 1]?.folded ?? '';
  // "*is due in* Lima on Friday *for talks*"
  if (due.has(clause.lemma) && ['for', 'on', 'to', 'at', 'during'].includes(preposition))
    return clause.negated ? 'denied' : 'planned';
  if (preposition === 'to' || preposition === 'for') {
    const verb = verbStatus[clause.lemma] ?? verbStatus[clause.lemma.split(' ')[0] ?? ''];
    return verb ?? whole;
  }
  const ahead = preposition === 'before' || (preposition === 'of' && tokens[from - 2]?.folded === 'ahead');
  const edge = preposition === 'of' && edges.has(tokens[from - 2]?.folded ?? '');
  if (ahead || edge) return 'occurred';
  if (!occasion.has(preposition)) return whole;
  return clause.tense === 'future' ? 'planned' : 'occurred';
}
