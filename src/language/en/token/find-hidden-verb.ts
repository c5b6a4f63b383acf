import { headlineVerbs } from './correct-capitals.ts';
import { isCapitalised } from './tag-lists.ts';
import type { DraftToken } from './tag-words.ts';
import { canBeParticiple, verbForm, verbLemma } from './verb-form.ts';

/** Verbs (lemma) that stand in headlines without the ending that would tell them from nouns. */
const plainVerbs = new Set(
  'witness call visit plan eye aim offer support name test train stage need share seek urge back'.split(' '),
);
/** Verbs (lemma) of what states do to one another, in the form in -s alone: the plain one is a noun ("arrest warrant"). */
const deedVerbs = new Set(
  `hit slam blast bomb raid shell ban strike sanction protest probe attack arrest release blame charge fine rap snub boycott halt curb cut
  freeze block seal order demand request question dispute praise welcome hail pledge promise vow grant award gift lend loan export ship return
  recall exchange swap rescue fund finance honor honour host mourn warn condemn accuse threaten reject deny slap summon expel deport detain
  seize lift ease free repatriate resume suspend cancel close reopen deploy mass move send hand donate deliver thank congratulate greet rebuke
  target storm invade shoot down sink recognise recognize endorse applaud laud`.split(/\s+/u),
);
/** Verbs (lemma) that take an infinitive: "Peru *plans* to open …". */
const intending = new Set('plan aim offer seek need'.split(' '));
/** Verbs (lemma) without an object that name what people do somewhere. */
const doingVerbs = new Set('study work live serve train travel teach'.split(' '));
const objectTags = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON']);
const clauseEnds = new Set([',', ';', ':', 'that', 'which', 'who']);

/**
 * Finds the verb, taken for a noun, of a heading to which the tagger gives none ("Viet Nam, Mongolia sign five papers")
 * and of a clause with "that" ("noted that this work aligns with …"). Changes at most one token of each, in place.
 */
export function findHiddenVerbs(tokens: readonly DraftToken[]): void {
  if (!hasFiniteForm(tokens, 0, tokens.length)) {
    findIn(tokens, 0, tokens.length, false);
    return;
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.folded !== 'that' || token.tag !== 'SCONJ') continue;
    let end = at + 1;
    while (end < tokens.length && !clauseEnds.has(tokens[end]?.folded ?? '')) end += 1;
    if (!hasFiniteForm(tokens, at + 1, end)) findIn(tokens, at + 1, end, true);
  }
}

function hasFiniteForm(tokens: readonly DraftToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteForm(tokens, at)) return true;
  return false;
}

function findIn(tokens: readonly DraftToken[], from: number, to: number, sure: boolean): void {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    if (!token || !previous || !next || token.tag !== 'NOUN' || isCapitalised(token)) continue;
    const lemma = verbLemma(token.folded);
    if (!isHeadlineVerb(lemma, previous, token, next) && !isThirdPerson(previous, token, next, sure))
      continue;
    token.tag = 'VERB';
    token.lemma = lemma;
    return;
  }
}

function isHeadlineVerb(lemma: string, previous: DraftToken, token: DraftToken, next: DraftToken): boolean {
  if (isDoing(previous, token, next)) return true;
  const third = verbForm(token) === 'third';
  const deed = deedVerbs.has(lemma) && (third || (/[^s]s$/u.test(token.folded) && previous.tag === 'PROPN'));
  if (!headlineVerbs.has(lemma) && !plainVerbs.has(lemma) && !deed) return false;
  const plural = previous.tag === 'NOUN' && /[^s]s$/u.test(previous.folded);
  if (previous.tag !== 'PROPN' && !plural && !(third && previous.tag === 'NOUN')) return false;
  return (
    objectTags.has(next.tag) ||
    (lemma === 'call' && /^(?:at|on|for)$/u.test(next.folded)) ||
    (next.folded === 'to' && intending.has(lemma))
  );
}

/** "Malian officers study in Oran." */
function isDoing(previous: DraftToken, token: DraftToken, next: DraftToken): boolean {
  if (!doingVerbs.has(token.folded) || !/^(?:in|at|on|abroad|there)$/u.test(next.folded)) return false;
  return previous.tag === 'NOUN' && previous.lemma !== previous.folded;
}

/** "This policy frames Peru's approach", "Peru attaches importance": a form in -s between its subject and object. */
function isThirdPerson(previous: DraftToken, token: DraftToken, next: DraftToken, sure: boolean): boolean {
  const named = previous.tag === 'PROPN';
  if ((!named && previous.tag !== 'NOUN') || !/[^s]s$/u.test(token.folded)) return false;
  if (!named && /s$/u.test(previous.folded)) return false;
  if (sure && next.tag === 'ADP' && !named) return next.folded !== 'of';
  if (sure && named && next.tag === 'ADJ') return true;
  return (
    (next.tag === 'PROPN' && !named) || next.tag === 'DET' || /^(?:its|their|his|her)$/u.test(next.folded)
  );
}

/** Whether the token can be the verb of a clause; "issues related to …" has none. */
function isFiniteForm(tokens: readonly DraftToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag === 'AUX') return true;
  if (token?.tag !== 'VERB' || verbForm(token) === 'gerund' || tokens[at - 1]?.folded === 'to') return false;
  return !(canBeParticiple(token) && tokens[at - 1]?.tag === 'NOUN' && tokens[at + 1]?.tag === 'ADP');
}
