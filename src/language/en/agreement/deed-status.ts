import type { EventStatus } from '#model/code';
import type { Reading } from '#model/reading';
import type { Token } from '#model/token';
import type { Act } from '../act/acts.ts';
import { standingOf } from '../act/standing.ts';

const awaiting = new Set(
  'prepare expect await plan discuss hope look delay postpone enable allow lead pave help'.split(' '),
);

const wishing = new Set(
  'call urge advocate favour favor demand seek propose recommend suggest encourage press request'.split(' '),
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
    if (wishing.has(verb)) return 'proposed';
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
  if (tokens[at + 1]?.folded === 'by') return true;
  const next = tokens[at + 2];
  return sentence.mentions.some((it) => it.kind === 'date' && next !== undefined && it.start === next.start);
}

/** "in favour of *signing*", "talks on *the signing of*": what is looked forward to. */
function isProspect({ sentence, at }: Act): boolean {
  const before = sentence.sentence.tokens.slice(Math.max(0, at - 5), at);
  return before.some((token) => prospects.test(token.lemma) || prospects.test(token.folded));
}

const prospects =
  /^(?:favour|favor|possibility|negotiation|prospect|interest|plan|before|toward|towards|without|goal|aim|purpose|prepare|preparation|readiness|proposal|idea|consider|intention|opportunity|task|need|talks|forward|ready|open|readiness|desire|hope|wish|importance|urgency|necessity|expectation)$/u;

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
