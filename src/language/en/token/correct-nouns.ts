import { retag } from './retag.ts';
import {
  deedVerbs,
  determiners,
  gerundVerbs,
  isCapitalised,
  journeyVerbs,
  modals,
  neverNouns,
  nominal,
  objectPronouns,
  opensPhrase,
  quantifiers,
  states,
  subjectPronouns,
} from './tag-lists.ts';
import type { DraftToken } from './tag-words.ts';
import { verbForm, verbLemma } from './verb-form.ts';

/** Mends, in place, a token that the tagger takes for a noun or an adjective where it is a verb. */
export function correctNoun(token: DraftToken, tokens: readonly DraftToken[], at: number): void {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.tag === 'PROPN') return;
  if (token.folded.endsWith('ing') && opensObject(next) && (!previous || previous.tag === 'NOUN')) {
    // "Opening the meeting, …", "the situation revealing the …"
    if (!previous || token.tag === 'ADJ') retag(token, 'VERB');
    return;
  }
  if (!previous || isCapitalised(token)) return;
  if (neverNouns.has(token.folded) || opensPhraseAsGerund(token, previous, next)) retag(token, 'VERB');
  else if (token.tag === 'ADJ') correctAdjective(token, tokens, at, previous);
  else if (
    isInfinitive(token, tokens, at) ||
    isDeed(token, previous, next) ||
    isGerund(token, previous, next)
  ) {
    retag(token, 'VERB');
  }
}

/** "On closing the gap, …" */
function opensPhraseAsGerund(token: DraftToken, previous: DraftToken, next: DraftToken | undefined): boolean {
  return (
    token.folded.endsWith('ing') &&
    previous.tag === 'ADP' &&
    previous.folded !== 'during' &&
    next?.tag === 'DET' &&
    opensObject(next)
  );
}

function opensObject(token: DraftToken | undefined): boolean {
  return token !== undefined && determiners.has(token.folded) && token.tag !== 'ADV';
}

function correctAdjective(
  token: DraftToken,
  tokens: readonly DraftToken[],
  at: number,
  previous: DraftToken,
): void {
  const next = tokens[at + 1];
  if (previous.tag === 'AUX' && modals.has(previous.folded)) retag(token, 'VERB');
  else if (/ed$/u.test(token.folded) && isVerbalParticiple(tokens, at)) retag(token, 'VERB');
  else if (previous.tag === 'NOUN' && next?.tag === 'VERB' && verbForm(next) !== 'gerund')
    retag(token, 'NOUN');
  else if (token.folded === 'potential' && (!next || !nominal.has(next.tag))) retag(token, 'NOUN');
}

/** Whether a modal or "to" before the word, or other infinitives around it, make it a verb. */
function isInfinitive(token: DraftToken, tokens: readonly DraftToken[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next || !previous) return false;
  if (previous.tag === 'AUX' && modals.has(previous.folded)) return next.tag !== 'PUNCT';
  if (previous.folded === 'not') return token.folded.endsWith('ing');
  if (previous.folded === 'further') return tokens[at - 2]?.folded === 'to' && deedVerbs.has(token.folded);
  const twin = previous.tag === 'CCONJ' ? tokens[at - 2] : undefined;
  if (twin?.tag === 'VERB' && verbForm(twin) === 'base' && tokens[at - 3]?.folded === 'to')
    return next.tag !== 'ADP';
  return previous.folded === ',' && deedVerbs.has(token.folded) && isListOfInfinitives(tokens, at);
}

/** "to expand trade, train officers and hold …" */
function isListOfInfinitives(tokens: readonly DraftToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !/^(?:NOUN|ADJ|DET|PROPN)$/u.test(next.tag)) return false;
  let opened = false;
  for (let index = at - 1; index > Math.max(0, at - 14); index -= 1) {
    if (tokens[index]?.tag === 'VERB' && tokens[index - 1]?.folded === 'to') opened = true;
  }
  if (!opened) return false;
  for (let index = at + 1; index < Math.min(tokens.length - 1, at + 20); index += 1) {
    const verb = tokens[index + 1];
    if (tokens[index]?.tag === 'CCONJ') return verb?.tag === 'VERB' && verbForm(verb) === 'base';
  }
  return false;
}

/** "Belarus and Viet Nam share many …", "Laos hosts its …", "the talks remains": a verb though it looks like a noun. */
function isDeed(token: DraftToken, previous: DraftToken, next: DraftToken | undefined): boolean {
  if (token.folded === 'remains') return previous.tag === 'NOUN';
  if (next?.folded === 'together')
    return (
      /^(?:work|stand|act)$/u.test(token.folded) &&
      previous.tag !== 'ADJ' &&
      !determiners.has(previous.folded)
    );
  const third = /[^s]s$/u.test(token.folded);
  if (!next) return false;
  // "*shot* down a drone": no noun has such a particle.
  if (token.folded === 'shot' && /^(?:down|dead)$/u.test(next.folded)) return true;
  const lemma = verbLemma(token.folded);
  if (third && isBesidePronoun(previous, next)) return true;
  if (third && journeyVerbs.has(lemma)) return previous.tag === 'PROPN' && next.tag === 'ADP';
  if (!deedVerbs.has(lemma)) return false;
  const subject =
    previous.tag === 'PROPN' || (third ? previous.tag === 'NOUN' : /[^s]s$/u.test(previous.folded));
  if (determiners.has(next.folded) || quantifiers.has(next.folded)) return subject;
  return third && previous.tag === 'PROPN' && next.tag === 'PROPN' && isCapitalised(previous);
}

/** "This includes programmes", "… and wishes them strength": no noun can stand there. */
function isBesidePronoun(previous: DraftToken, next: DraftToken): boolean {
  const subject = previous.tag === 'PRON' && previous.text !== 'IT' && subjectPronouns.has(previous.folded);
  return (subject && nominal.has(next.tag)) || (next.tag === 'PRON' && objectPronouns.has(next.folded));
}

/** "consider offering more scholarships", "is planning a patrol". */
function isGerund(token: DraftToken, previous: DraftToken, next: DraftToken | undefined): boolean {
  if (!token.folded.endsWith('ing') || !next) return false;
  if (previous.folded === 'been') return true;
  const governs = previous.tag === 'VERB' && gerundVerbs.has(previous.lemma);
  if (!governs && !(previous.tag === 'AUX' && previous.lemma === 'be')) {
    return previous.folded === 'further' && opensObject(next);
  }
  return opensPhrase.has(next.tag) || next.tag === 'ADJ';
}

/** "X informed Y", "has been consolidated and expanded": a participle that acts, though it looks like an adjective. */
function isVerbalParticiple(tokens: readonly DraftToken[], at: number): boolean {
  const next = tokens[at + 1];
  let before = at - 1;
  while (before > at - 3 && tokens[before]?.tag === 'ADV') before -= 1;
  const previous = tokens[before];
  if (!previous || states.has(tokens[at]?.folded ?? '')) return false;
  if (previous.tag === 'AUX') return next?.tag !== 'NOUN';
  if (!next || !opensPhrase.has(next.tag) || determiners.has(previous.folded)) return false;
  return previous.tag === 'PROPN' || previous.tag === 'NOUN' || previous.tag === 'PRON';
}
