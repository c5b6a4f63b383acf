import { correctCapitals, isTitleCase } from './correct-capitals.ts';
import { correctNoun } from './correct-nouns.ts';
import { correctVerb } from './correct-verbs.ts';
import { findHiddenVerbs } from './find-hidden-verb.ts';
import { retag } from './retag.ts';
import { beforePreposition, deedVerbs, determiners, isCapitalised } from './tag-lists.ts';
import type { DraftToken } from './tag-words.ts';
import { verbForm, verbLemma } from './verb-form.ts';

const pronouns = new Set('everything nothing something anything everyone anyone someone'.split(' '));
const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/u;
const isOrdinal = (word: string): boolean => word.charCodeAt(0) < 58 && ordinal.test(word);
const plainPrepositions = new Set('for of in with by from on at to about into against'.split(' '));

/**
 * Mends, in place and by rule, what the tagger gets wrong in the language of news. One pass from left to right; linear. In a
 * sentence that is `shouting` a capital says nothing.
 */
export function correctTags(tokens: readonly DraftToken[], shouting = false): void {
  const titleCase = shouting || isTitleCase(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.tag === 'PUNCT') correctApostrophe(token, tokens[at - 1]);
    else correctWord(token, tokens, at);
    if (token.text.length > 3 && token.folded.includes('-')) correctHyphenated(token, at > 0);
    if (token.folded === 'to') correctTo(token, tokens, at, titleCase);
    if (!shouting && token.text !== token.folded) correctCapitals(tokens, at, titleCase);
    if (token.tag === 'VERB') correctVerb(token, tokens, at);
    else if (token.tag === 'NOUN' || token.tag === 'ADJ') correctNoun(token, tokens, at);
    if (token.tag === 'VERB' && token.lemma === token.folded) token.lemma = verbLemma(token.folded);
  }
  findHiddenVerbs(tokens);
}

/** The apostrophe after a plural is a possessive. */
function correctApostrophe(token: DraftToken, previous: DraftToken | undefined): void {
  if (token.folded === "'" && previous?.end === token.start && previous.folded.endsWith('s'))
    token.tag = 'PART';
}

/** Single words that the tagger gets wrong. */
function correctWord(token: DraftToken, tokens: readonly DraftToken[], at: number): void {
  const next = tokens[at + 1];
  const word = token.folded;
  switch (token.tag) {
    case 'SCONJ':
      if (plainPrepositions.has(word)) token.tag = 'ADP';
      return;
    case 'PROPN':
      if (word === "'s") token.tag = 'PART';
      else if (word === 'acting' && isCapitalised(next)) retag(token, 'ADJ');
      return;
    case 'CCONJ':
      if (/^(?:n?either|both)$/u.test(word) && next?.tag === 'NOUN') token.tag = 'DET';
      return;
    case 'SYM':
      if (word === './.') token.tag = 'PUNCT';
      return;
    case 'ADV':
    case 'ADJ':
    case 'VERB':
    case 'NOUN':
    case 'PRON':
      if (word === 'further' && next && leadsVerb(tokens, at)) retag(token, 'ADV');
      else if (word === 'new' || isOrdinal(word)) retag(token, 'ADJ');
      else if (word === 'acting' && isCapitalised(token) && isCapitalised(next)) retag(token, 'ADJ');
      else if (pronouns.has(word)) retag(token, 'PRON');
      else if (word === 'worth' && tokens[at - 1]?.tag === 'NOUN') retag(token, 'ADP');
      return;
    default:
  }
}

/** "to further advance ties", "of further strengthening the …": the word behind "further" is the verb. */
function leadsVerb(tokens: readonly DraftToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.tag === 'VERB') return true;
  if (next?.tag !== 'NOUN' && next?.tag !== 'ADJ') return false;
  if (next.folded.endsWith('ing')) return determiners.has(tokens[at + 2]?.folded ?? '');
  return tokens[at - 1]?.folded === 'to' && deedVerbs.has(next.folded);
}

function correctHyphenated(token: DraftToken, inside: boolean): void {
  switch (token.tag) {
    case 'ADP':
    case 'ADV':
    case 'PART':
    case 'X':
      retag(token, 'ADJ');
      return;
    case 'VERB':
      if (!/^(?:co|re|pre|de|under|over)-/u.test(token.folded)) retag(token, 'ADJ');
      else keepPrefix(token);
      return;
    case 'NOUN':
      if (inside && isCapitalised(token) && /-\p{Lu}/u.test(token.text)) retag(token, 'PROPN');
      else keepPrefix(token);
      return;
    default:
  }
}

/** The tagger gives the lemma of the last part alone. */
function keepPrefix(token: DraftToken): void {
  if (token.lemma.includes('-')) return;
  token.lemma = token.folded.slice(0, token.folded.lastIndexOf('-') + 1) + token.lemma;
}

/** "to" opens an infinitive before a base form, is a preposition before a phrase, and a name in "Gen. To Lam". */
function correctTo(token: DraftToken, tokens: readonly DraftToken[], at: number, titleCase: boolean): void {
  const next = tokens[at + 1];
  if (!next) return;
  const accented = !/^to$/iu.test(token.text);
  const named = isCapitalised(token) && isCapitalised(next) && tokens[at - 1]?.tag === 'PROPN';
  if (accented || (named && !titleCase)) {
    retag(token, 'PROPN');
    return;
  }
  if (isHiddenInfinitive(next, tokens[at + 2])) retag(next, 'VERB');
  else if (isHiddenNoun(next, tokens[at - 1], tokens[at + 2]))
    retag(next, next.folded === 'full' ? 'ADJ' : 'NOUN');
  const plain = next.tag === 'AUX' || (next.tag === 'VERB' && verbForm(next) === 'base');
  token.tag = plain || next.tag === 'ADV' || next.folded === 'further' ? 'PART' : 'ADP';
  token.lemma = 'to';
}

const nounEnding = /(?:tion|sion|ness|ity|ism|ance|ence|ship)$/u;
const verbsLikeNouns = new Set(
  (
    'mention position condition function question commission station caution envision provision partition petition auction sanction ' +
    'transition ration motion distance advance finance enhance balance dance glance commence influence experience reference sequence silence ' +
    'convince ship worship'
  ).split(' '),
);
const nounsLikeVerbs = new Set(['justice', 'full', 'border', 'shoulder', 'dialogue']);

/** "related to border security", "access to information": no verb, though the tagger takes it for one. */
function isHiddenNoun(
  next: DraftToken,
  previous: DraftToken | undefined,
  after: DraftToken | undefined,
): boolean {
  if (next.tag !== 'VERB' || isCapitalised(next) || verbForm(next) !== 'base') return false;
  const free =
    (after?.tag !== 'DET' || after.folded === 'both') &&
    !(after?.tag === 'PRON' && determiners.has(after.folded));
  if (free && beforePreposition.has(previous?.folded ?? '')) return true;
  if (nounsLikeVerbs.has(next.folded)) return free;
  return free && after?.tag !== 'PRON' && nounEnding.test(next.folded) && !verbsLikeNouns.has(next.folded);
}

/** "to showcase their talents": a verb that is known as a noun. */
function isHiddenInfinitive(next: DraftToken, after: DraftToken | undefined): boolean {
  if (next.tag !== 'NOUN' || isCapitalised(next) || !after || next.folded.endsWith('s')) return false;
  return after.tag === 'DET' || (after.tag === 'PRON' && determiners.has(after.folded));
}
