import type { Token } from '#model/token';
import type { DraftToken as Draft } from './tag-words.ts';
import { verbForm, verbLemma } from './verb-form.ts';

const months = new Set(['may', 'march', 'august']);
/** Verbs that headlines in Title Case hide among names; third person or base form. */
const headlineVerbs = new Set(
  (
    'sign meet host agree announce receive welcome condemn begin discuss reaffirm pledge urge arrive attend join seek strengthen ' +
    'expand deepen boost vow hold conclude launch hail weigh reject deny send join open ask tell say accept adopt inaugurate ' +
    'convene extend express pay make take sanction ratify resume suspend unveil back upgrade elevate enhance affirm underscore ' +
    'stress highlight thank congratulate invite propose commit continue mark celebrate commemorate become co-host co-chair depart leave lead address'
  ).split(' '),
);
/** Of these the plain form is more often a noun in a title ("Visit to", "Address by"). */
const alsoNouns = new Set(
  'host address back mark lead pledge launch open sanction boost upgrade highlight stress sign'.split(' '),
);

const bareHeadlineVerbs = new Set(
  'witness call visit plan eye aim offer support name test train stage need share seek urge back'.split(' '),
);

/** Whether most of the words that could be in lower case are capitalised: a headline in Title Case or in capitals. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    const first = text[0] ?? '';
    if (text.length < 4 || first.toLowerCase() === first.toUpperCase()) continue;
    words += 1;
    if (first !== first.toLowerCase()) capitals += 1;
  }
  return words >= 3 && capitals >= words * 0.8 && tokens.at(-1)?.folded !== '.';
}

/** Mends, in place, the tag of a capitalised word that does not open the sentence. */
export function correctCapitals(tokens: readonly Draft[], at: number, titleCase: boolean): void {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || token.text === token.folded) return;
  const first = token.text[0] ?? '';
  if (first === first.toLowerCase()) return;
  if (months.has(token.folded) && (next?.tag === 'NUM' || previous?.tag === 'ADP')) {
    name(token);
    return;
  }
  if (token.folded === 'under' && next?.folded.startsWith('secretar')) name(token);
  if (!previous) return;
  if (titleCase) {
    if (token.tag === 'PROPN' || token.tag === 'NOUN') correctTitleVerb(token, previous, next);
    return;
  }
  if (opensAnew(previous)) return;
  if (token.tag === 'VERB')
    name(token, verbForm(token) === 'gerund' && token.folded === 'meeting' ? 'NOUN' : 'PROPN');
  else if (token.tag === 'X' || token.tag === 'INTJ') name(token);
  else if (token.tag === 'PART' && token.folded === 'to' && next && isCapital(next)) name(token);
  else if (token.tag === 'AUX' && previous.tag === 'PROPN' && next?.tag === 'PROPN') name(token);
}

function correctTitleVerb(token: Draft, previous: Token, next: Token | undefined): void {
  if (previous.tag === 'PART' || previous.tag === 'ADP' || previous.tag === 'DET' || previous.tag === 'ADJ')
    return;
  if (previous.tag === 'CCONJ' || previous.tag === 'PUNCT') return;
  const lemma = verbLemma(token.folded);
  if (!headlineVerbs.has(lemma) || !next) return;
  const form = verbForm(token);
  if (form === 'gerund' || form === 'participle') return;
  if (form === 'base' && (alsoNouns.has(lemma) ? next.tag !== 'DET' : next.folded === 'of')) return;
  token.tag = 'VERB';
  token.lemma = lemma;
}

function opensAnew(previous: Token): boolean {
  return previous.tag === 'PUNCT' && !/^[,)’'-]$/u.test(previous.text);
}

function isCapital(token: Token): boolean {
  const first = token.text[0] ?? '';
  return first !== first.toLowerCase();
}

function name(token: Draft, tag: 'NOUN' | 'PROPN' = 'PROPN'): void {
  token.tag = tag;
  token.lemma = token.folded;
}

/**
 * Finds, in a heading to which the tagger gives no verb, the noun that is one: "Viet Nam, Mongolia sign five papers",
 * "Navy ships call at Darwin". Changes at most one token.
 */
export function findHiddenVerb(tokens: readonly Draft[]): void {
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    if (!previous || !next || token.tag !== 'NOUN' || token.text !== token.folded) continue;
    const lemma = verbLemma(token.folded);
    if (!headlineVerbs.has(lemma) && !bareHeadlineVerbs.has(lemma) && !isThirdPerson(previous, token, next))
      continue;
    const third = verbForm(token) === 'third';
    const plural = previous.tag === 'NOUN' && /[^s]s$/u.test(previous.folded);
    if (previous.tag !== 'PROPN' && !plural && !(third && previous.tag === 'NOUN')) continue;
    const opensObject = /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/u.test(next.tag);
    if (!opensObject && !(lemma === 'call' && /^(?:at|on|for)$/u.test(next.folded))) continue;
    token.tag = 'VERB';
    token.lemma = lemma;
    return;
  }
}

/** "This policy frames Peru's approach": a form in -s between a singular noun and a name or determiner. */
function isThirdPerson(previous: Draft, token: Draft, next: Draft): boolean {
  if (previous.tag !== 'NOUN' || /s$/u.test(previous.folded) || !/[^s]s$/u.test(token.folded)) return false;
  return next.tag === 'PROPN' || next.tag === 'DET' || /^(?:its|their|his|her)$/u.test(next.folded);
}
