import type { Token } from '#model/token';
import { retag } from './retag.ts';
import { isCapitalised } from './tag-lists.ts';
import type { DraftToken } from './tag-words.ts';
import { verbForm, verbLemma } from './verb-form.ts';

const months = new Set(['may', 'march', 'august']);

/** Verbs (lemma) of headlines, which Title Case hides among names. */
export const headlineVerbs: ReadonlySet<string> = new Set(
  (
    'sign meet host agree announce receive welcome condemn begin discuss reaffirm pledge urge arrive attend join seek strengthen ' +
    'expand deepen boost vow hold conclude launch hail weigh reject deny send open ask tell say accept adopt inaugurate ' +
    'convene extend express pay make take sanction ratify resume suspend unveil back upgrade elevate enhance affirm underscore ' +
    'stress highlight thank congratulate invite propose commit continue mark celebrate commemorate become co-host co-chair depart ' +
    'leave lead address'
  ).split(' '),
);
/** Of these the plain form is more often a noun in a title ("Visit to", "Address by"). */
const alsoNouns = new Set(
  'host address back mark lead pledge launch open sanction boost upgrade highlight stress sign'.split(' '),
);

/** Whether most of the words that could be in lower case are capitalised: a headline in Title Case or in capitals. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.folded === '.') return false;
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || token.tag === 'NUM') continue;
    words += 1;
    if (isCapitalised(token)) capitals += 1;
  }
  return words >= 3 && capitals >= words * 0.8;
}

/** Mends, in place, the tag of a capitalised word. */
export function correctCapitals(tokens: readonly DraftToken[], at: number, titleCase: boolean): void {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !isCapitalised(token)) return;
  if (!previous && isCommonOpening(token, next)) retag(token, 'NOUN');
  if (months.has(token.folded) && (next?.tag === 'NUM' || previous?.tag === 'ADP')) name(token);
  else if (token.folded === 'under' && next?.folded.startsWith('secretar')) name(token);
  else if (previous && titleCase) {
    if (token.tag === 'PROPN' || token.tag === 'NOUN') correctTitleVerb(token, previous, next);
  } else if (previous && !opensAnew(previous)) correctInside(token, previous, next);
}

const openingNouns = new Set(
  'effort efforts work cooperation exchange exchanges interest emphasis importance trade tourism support progress contacts contact ties training'.split(
    ' ',
  ),
);

/** "*Readiness* to expand …", "*Efforts* are being made": a sentence opens with a noun that is no name. */
function isCommonOpening(token: DraftToken, next: DraftToken | undefined): boolean {
  if (token.tag !== 'PROPN' || !next || !/^(?:ADP|PART|AUX)$/u.test(next.tag) || next.folded === "'s")
    return false;
  return (
    openingNouns.has(token.folded) || /(?:ness|ation|sion|ction|ment|ance|ence|ship)s?$/u.test(token.folded)
  );
}

/** Inside a sentence a capital makes a name, or the noun of one ("Council Meeting"). */
function correctInside(token: DraftToken, previous: Token, next: Token | undefined): void {
  const named = previous.tag === 'PROPN' && next?.tag === 'PROPN';
  if (token.tag === 'VERB') name(token, token.folded === 'meeting' ? 'NOUN' : 'PROPN');
  else if (token.tag === 'X' || token.tag === 'INTJ' || (token.tag === 'AUX' && named)) name(token);
}

function correctTitleVerb(token: DraftToken, previous: Token, next: Token | undefined): void {
  if (/^(?:PART|ADP|DET|ADJ|CCONJ|PUNCT)$/u.test(previous.tag)) return;
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

function name(token: DraftToken, tag: 'NOUN' | 'PROPN' = 'PROPN'): void {
  token.tag = tag;
  token.lemma = token.folded;
}
