import type { Clause } from '#model/clause';
import type { EventStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';

/** How an act stands: done, to come, wished for, not done; and how surely it is told. */
export interface Standing {
  readonly status: EventStatus;
  readonly hedged: boolean;
  /** Whether the clause tells the news in the past or present tense, so that the day of publication may date it. */
  readonly news: boolean;
}

const proposers = new Set(
  'propose suggest offer invite ask urge call request recommend hope wish want desire appeal encourage advise seek'.split(
    ' ',
  ),
);
const planners = new Set(
  'plan schedule intend agree expect prepare set due decide arrange announce promise pledge vow confirm commit accept'.split(
    ' ',
  ),
);
const refusers = new Set('refuse decline cancel postpone deny reject fail abandon suspend'.split(' '));
const hedges = new Set('believe rumour rumor reportedly allegedly apparently'.split(' '));
const reportedPassives = new Set('say report believe think understand rumour rumor allege'.split(' '));

/** Words before "to" that put what follows in the time to come ("is due to meet"). */
const dueWords = new Set(
  'due set scheduled expected slated planned supposed ready poised likely bound about intends plans'.split(
    ' ',
  ),
);
/** Nouns that what is wished for or intended hangs on ("an invitation to visit"). */
const wishNouns: Readonly<Record<string, EventStatus>> = {
  invitation: 'proposed',
  proposal: 'proposed',
  offer: 'proposed',
  request: 'proposed',
  wish: 'proposed',
  desire: 'proposed',
  call: 'proposed',
  readiness: 'proposed',
  willingness: 'proposed',
  preparedness: 'proposed',
  openness: 'proposed',
  interest: 'proposed',
  plan: 'planned',
  intention: 'planned',
  decision: 'planned',
  refusal: 'denied',
  failure: 'denied',
};

/** The standing of what the clause tells, from its tense, modals, negation and the clauses that govern it. */
export function standingOf(clause: Clause | undefined, sentence: SentenceReading): Standing {
  if (!clause) return { status: 'occurred', hedged: hedgedWords(sentence), news: true };
  let status: EventStatus | undefined;
  let hedged = hedgedWords(sentence);
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 5; depth++) {
    status = strongest(
      status,
      depth > 0 && current.tense === 'future' && current.form === 'finite' ? 'planned' : undefined,
    );
    status = strongest(status, ownStatus(current, depth));
    if (current === clause && isDue(current, sentence)) status = strongest(status, 'planned');
    if (current === clause && isUnable(current, sentence)) status = 'denied';
    if (current.voice === 'passive' && reportedPassives.has(current.lemma) && depth > 0) hedged = true;
    if (hedges.has(current.lemma)) hedged = true;
    current = firstOfList(current, sentence);
    if (current.relation === 'coordinate' || current.relation === 'root') break;
    if (current.relation === 'relative' || current.relation === 'adverbial') break;
    const governor: Clause | undefined =
      current.governor === undefined ? undefined : sentence.parse.clauses[current.governor];
    if (governor && current.relation === 'infinitive')
      status = strongest(status, nounStatus(governor, sentence) ?? wishBefore(current, sentence));
    current = governor;
  }
  const news = clause.form === 'finite' && !clause.perfect && clause.tense !== 'future';
  return { status: status ?? 'occurred', hedged, news };
}

/** "agreed to meet *and to hold* drills": of infinitives in a row the first says on what they hang. */
function firstOfList(clause: Clause, { parse }: SentenceReading): Clause {
  let first = clause;
  while (first.relation === 'coordinate' && first.form === 'infinitive' && first.governor !== undefined) {
    const before: Clause | undefined = parse.clauses[first.governor];
    if (before?.form !== 'infinitive') break;
    first = before;
  }
  return first;
}

function isDue(clause: Clause, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const [before, to] = [tokens[clause.verb - 2]?.folded ?? '', tokens[clause.verb - 1]?.folded ?? ''];
  return to === 'to' && dueWords.has(before);
}

/** "assured him of his *intention* to visit" */
function wishBefore(clause: Clause, sentence: SentenceReading): EventStatus | undefined {
  const { tokens } = sentence.sentence;
  const noun = tokens[clause.verb - 1]?.folded === 'to' ? (tokens[clause.verb - 2]?.lemma ?? '') : '';
  return Object.hasOwn(wishNouns, noun) ? wishNouns[noun] : undefined;
}

/** "regretted being *unable to* visit" */
function isUnable(clause: Clause, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  return tokens[clause.verb - 1]?.folded === 'to' && tokens[clause.verb - 2]?.folded === 'unable';
}

/** "extended an *invitation* to visit", "accepted an invitation to visit". */
function nounStatus(governor: Clause, sentence: SentenceReading): EventStatus | undefined {
  const heads = governor.objects.map((it) => sentence.sentence.tokens[it.head]?.lemma ?? '');
  const noun = heads.find((it) => Object.hasOwn(wishNouns, it));
  if (!noun) return undefined;
  if (noun === 'invitation' && governor.lemma === 'accept') return 'planned';
  return wishNouns[noun];
}

const order: readonly EventStatus[] = ['occurred', 'planned', 'proposed', 'denied'];

function strongest(a: EventStatus | undefined, b: EventStatus | undefined): EventStatus | undefined {
  if (!a || !b) return a ?? b;
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function ownStatus(clause: Clause, depth: number): EventStatus | undefined {
  if (clause.negated && depth === 0) return 'denied';
  if (depth > 0) {
    const verb = clause.lemma.split(' ')[0] ?? '';
    if (refusers.has(verb)) return 'denied';
    if (proposers.has(verb)) return 'proposed';
    if (planners.has(verb)) return 'planned';
    return undefined;
  }
  if (refusers.has(clause.lemma)) return 'denied';
  if (clause.tense === 'future') return 'planned';
  if (clause.modals.some((modal) => ['should', 'may', 'might', 'could', 'can', 'must'].includes(modal)))
    return 'proposed';
  if (clause.modals.includes('would')) return 'planned';
  return undefined;
}

const hedgeWords = new Set(['reportedly', 'allegedly', 'apparently', 'purportedly', 'rumoured', 'rumored']);

const hedgedWords = rememberBy(({ sentence: { tokens } }: SentenceReading): boolean =>
  tokens.some(
    (token, at) =>
      hedgeWords.has(token.folded) ||
      (token.folded === 'sources' &&
        ['indicate', 'say', 'said', 'suggest'].includes(tokens[at + 1]?.folded ?? '')),
  ),
);
