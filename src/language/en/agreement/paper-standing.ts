import type { AgreementStatus, EventStatus } from '#model/code';
import type { Reading, SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import type { Act } from '../act/acts.ts';
import { standingOf } from '../act/standing.ts';
import type { PaperDeed } from './paper-deeds.ts';
import { type Paper, papersIn } from './papers.ts';

/** How far a paper has come, and the deed that says so. */
export interface PaperStanding {
  readonly status: AgreementStatus;
  readonly deed?: PaperDeed | undefined;
}

/** Which of several deeds tells how far the paper has come: the first of these. */
const order: readonly AgreementStatus[] = [
  'expired',
  'in-force',
  'signed',
  'issued',
  'drafting',
  'agreed',
  'proposed',
];
const drafts = new Set(['draft', 'unsigned']);
const wishes = new Set([
  'proposed',
  'future',
  'possible',
  'potential',
  'prospective',
  'planned',
  'suggested',
]);

/** The standing that the words around the paper give it; undefined where they say nothing of it. */
export function standingOfPaper(
  paper: Paper,
  deeds: readonly PaperDeed[],
  sentence: SentenceReading,
  reading: Reading,
): PaperStanding | undefined {
  if (paper.premodifiers.some((word) => drafts.has(word)) || isCalledDraft(paper, sentence))
    return { status: 'drafting', deed: deeds[0] };
  const firm = deeds
    .filter((it) => !it.weak)
    .map((deed) => ({ status: statusOf(deed, paper, reading), deed }));
  const told = firm.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0];
  if (isInForce(paper, sentence) && told?.status !== 'expired')
    return { status: 'in-force', deed: told?.deed };
  if (told) return told;
  if (paper.premodifiers.some((word) => wishes.has(word))) return { status: 'proposed', deed: deeds[0] };
  const [weak] = deeds;
  return weak ? { status: weak.deed === 'issued' ? 'agreed' : 'in-force', deed: weak } : undefined;
}

function statusOf({ deed, act }: PaperDeed, paper: Paper, reading: Reading): AgreementStatus {
  const status = deedStatus(act, reading);
  if (deed === 'drafting' || deed === 'proposed') return deed;
  if (status === 'proposed') return deed === 'expired' ? 'in-force' : 'proposed';
  const done = status === 'occurred';
  switch (deed) {
    case 'signed':
    case 'exchanged':
    case 'joined':
      return done ? 'signed' : hasAgreedText(paper, act) ? 'agreed' : 'drafting';
    case 'concluded':
      return done ? 'signed' : 'drafting';
    case 'reached':
      return done ? 'agreed' : 'drafting';
    case 'issued':
      return done ? (paper.kind === 'joint-statement' ? 'issued' : 'agreed') : 'drafting';
    case 'ratified':
      return done ? 'in-force' : 'signed';
    case 'expired':
      return done ? 'expired' : 'in-force';
    default:
      return 'in-force';
  }
}

const awaiting = new Set(
  'prepare expect await plan discuss hope look delay postpone enable allow lead pave help'.split(' '),
);
const denying = new Set(['prevent', 'block', 'cancel', 'refuse']);

/** Whether the deed is done, to come, wished for or failed. */
export function deedStatus(act: Act, reading: Reading): EventStatus {
  const { sentence, clause } = act;
  if (isDoneAside(act)) return 'occurred';
  const { status } = standingOf(clause, sentence);
  if (isCondition(act)) return 'planned';
  const verb = clause?.lemma.split(' ')[0] ?? '';
  if (act.kind === 'verb' && clause?.form === 'infinitive' && status === 'occurred' && !isAchieved(act))
    return hasFailed(act) || isDeniedNext(act, reading) ? 'denied' : isNeeded(act) ? 'proposed' : 'planned';
  if (status === 'occurred' && (act.kind === 'noun' || clause?.form === 'gerund') && isProspect(act))
    return 'proposed';
  if (act.kind === 'noun' && !clause && sentence.parse.clauses.length > 0 && !isBehind(act))
    return 'proposed';
  if (act.kind === 'noun' && status === 'occurred' && act.slot !== 'subject') {
    if (awaiting.has(verb)) return 'planned';
    if (denying.has(verb)) return 'denied';
  }
  if (status === 'occurred' && hasFailed(act)) return 'denied';
  if (status === 'planned' || status === 'proposed' || isToBe(act)) {
    if (hasFailed(act) || isDeniedNext(act, reading)) return 'denied';
    return status === 'proposed' ? status : 'planned';
  }
  return status;
}

/** "to implement the accords *signed in May*": done, whatever is to be done with them. */
function isDoneAside({ clause, kind }: Act): boolean {
  return (
    kind === 'verb' &&
    clause?.relation === 'participle' &&
    clause.voice === 'passive' &&
    clause.mark === undefined
  );
}

/** "became the third nation *to sign*", "met *to sign*": an infinitive that tells what was done. */
function isAchieved({ sentence, at, clause }: Act): boolean {
  const governor = clause?.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
  if (/^(?:manage|meet|gather|succeed|proceed|go on|join|help|become)$/u.test(governor?.lemma ?? ''))
    return true;
  const before = sentence.sentence.tokens.slice(Math.max(0, at - 6), at);
  return before.some(
    (token) =>
      /^(?:nation|country|state|signatory|first|second|third|last|latest|pleased|delighted|happy|honou?red|proud)$/u.test(
        token.folded,
      ) || /^\d+(?:st|nd|rd|th)$/u.test(token.folded),
  );
}

/** "in order to sign", "it is necessary to sign" */
function isNeeded({ sentence, at }: Act): boolean {
  const before = sentence.sentence.tokens.slice(Math.max(0, at - 14), at);
  return before.some((token) =>
    /^(?:order|necessary|need|needs|possible|possibility|opportunity|important|ready|readiness|willing|willingness|want|wants|hope|hopes)$/u.test(
      token.folded,
    ),
  );
}

/** "*after* the signing of", "*with* the conclusion of": the noun tells what was done before or with something else. */
function isBehind({ sentence, range, at }: Act): boolean {
  const { tokens } = sentence.sentence;
  const before = tokens.slice(Math.max(0, range.from - 3), range.from).map((token) => token.folded);
  if (
    before.some((word) =>
      /^(?:after|following|since|with|by|upon|welcomed|anniversary|and|[-–—])$/u.test(word),
    )
  )
    return true;
  const next = tokens[at + 2];
  return sentence.mentions.some((it) => it.kind === 'date' && next !== undefined && it.start === next.start);
}

/** "in favour of *signing*", "talks on *the signing of*": what is looked forward to. */
function isProspect({ sentence, at }: Act): boolean {
  const before = sentence.sentence.tokens.slice(Math.max(0, at - 5), at);
  return before.some((token) => prospects.test(token.lemma) || prospects.test(token.folded));
}

const prospects =
  /^(?:favour|favor|possibility|negotiation|prospect|interest|plan|before|toward|towards|without|goal|aim|purpose|prepare|preparation|readiness|proposal|idea|consider|intention|opportunity|task|need|talks|forward)$/u;

/** "*when concluded*", "*if* it is signed": not done yet. */
function isCondition({ clause, at, sentence }: Act): boolean {
  if (!clause) return false;
  if (/^(?:if|when|once|until|unless)$/u.test(sentence.sentence.tokens[at - 1]?.folded ?? '')) return true;
  const open = clause.tense === 'present' || clause.form === 'participle';
  return open && /^(?:if|when|once|until|unless|before|whenever)$/u.test(clause.mark ?? '');
}

/** "was *to be signed*", "is *due to sign*" */
function isToBe(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const before = tokens.slice(Math.max(0, act.at - 3), act.at).map((token) => token.folded);
  if (act.kind !== 'verb') return false;
  return (
    /(?:^| )to be$/u.test(before.join(' ')) ||
    (before.at(-1) === 'to' && /^(?:is|are|was|were|due|set|expected)$/u.test(before.at(-2) ?? ''))
  );
}

const negated = new Set(['not', "n't", 'never']);
const auxiliaries = /^(?:was|were|is|did|has|have|had)$/u;

/** "was expected to be signed *but was not*" */
function hasFailed(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const but = tokens.findIndex((token, at) => at > act.at && token.folded === 'but');
  if (but < 0) return false;
  const after = tokens.slice(but + 1, but + 6);
  const not = after.findIndex((token) => negated.has(token.folded));
  if (not < 1 || !auxiliaries.test(after[not - 1]?.folded ?? '')) return false;
  return endsThought(tokens[but + 1 + not + 1]);
}

/** "It was not." in the next sentence takes back what was to happen. */
function isDeniedNext(act: Act, reading: Reading): boolean {
  const next = reading.sentences[act.sentence.sentence.index + 1];
  const words = next?.sentence.tokens.slice(0, 4) ?? [];
  const [subject, auxiliary, not, end] = words;
  const pronoun = /^(?:it|they|this|that|these)$/u.test(subject?.folded ?? '');
  return (
    pronoun && auxiliaries.test(auxiliary?.folded ?? '') && negated.has(not?.folded ?? '') && endsThought(end)
  );
}

function endsThought(token: Token | undefined): boolean {
  return !token || /^(?:[.,;:!]|because|since|as|due|owing|after|when)$/u.test(token.folded);
}

/** Words after the paper, up to the next paper or the end of the sentence; at most 25. */
function wordsAfter(paper: Paper, sentence: SentenceReading): readonly string[] {
  const next = papersIn(sentence).find((it) => it.from > paper.head)?.from;
  const { tokens } = sentence.sentence;
  return tokens.slice(paper.to, Math.min(next ?? tokens.length, paper.to + 25)).map((token) => token.folded);
}

/** "which is still *in force*", "*in place since* 1951" */
function isInForce(paper: Paper, sentence: SentenceReading): boolean {
  const words = ` ${wordsAfter(paper, sentence).join(' ')} `;
  if (/ (?:not|never|no longer)(?: \p{L}+)? (?:in|into) force /u.test(words)) return false;
  if (/ (?:expected|due|will|would|shall|may|to) (?:\p{L}+ ){0,2}(?:in|into|take) /u.test(words))
    return false;
  return / (?:in force|in place since|in effect|into force|took effect|takes effect|into effect|remains? valid|still binding|still applies) /u.test(
    words,
  );
}

/** "remains a draft", "is still on the table" */
function isCalledDraft(paper: Paper, sentence: SentenceReading): boolean {
  const words = ` ${wordsAfter(paper, sentence).join(' ')} `;
  return / (?:remains?|is|are|was|stays?) (?:\p{L}+ ){0,2}(?:a )?(?:drafts?|being (?:drafted|prepared|negotiated|drawn up|finali[sz]ed)|under (?:negotiation|preparation|discussion|review)|in preparation|in the works) /u.test(
    words,
  );
}

/** "the wording *was agreed* in January" beside a signing to come */
function hasAgreedText(paper: Paper, act: Act): boolean {
  const words = ` ${wordsAfter(paper, act.sentence).join(' ')} `;
  return (
    /(?:agreed|finali[sz]ed|initial(?:l)?ed|ready|completed) /u.test(words) &&
    !/ not (?:yet )?(?:agreed|finali[sz]ed|ready) /u.test(words)
  );
}
