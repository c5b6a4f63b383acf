import type { Token } from '#model/token';
import { correctCapitals, findHiddenVerb, isTitleCase } from './correct-capitals.ts';
import type { DraftToken } from './tag-words.ts';
import { canBeParticiple, verbForm, verbLemma } from './verb-form.ts';

const determiners = new Set(
  'a an the this these those his its their our my your her every each no any'.split(' '),
);
const modals = new Set("will would can could may might shall should must 'll ca wo".split(' '));
/** Words in -ing that are as often nouns as verbs. */
const deedNouns = new Set(
  'meeting signing opening hearing briefing greeting training building understanding gathering sitting closing hosting crossing setting ruling'.split(
    ' ',
  ),
);
/** Plain forms that are nouns to the tagger where they may be verbs. */
const deedVerbs = new Set(
  'share support visit plan host aim hope promise claim need welcome praise mark vow award sign back offer head review tour lead start pledge seek value respect train exchange promote increase boost access address benefit counter call name term witness advance'.split(
    ' ',
  ),
);
const quantifiers = new Set('many several some more all both new strong common'.split(' '));
/** Participles that tell a state of mind and are adjectives after "be". */
const states = new Set(
  'interested pleased delighted concerned committed prepared dedicated determined convinced satisfied honored honoured devoted united detailed limited advanced complicated related based aged'.split(
    ' ',
  ),
);
/** Participles that are adjectives more often than not. */
const describing = new Set(
  'shared continued renewed sustained organized organised related limited advanced enhanced increased'.split(
    ' ',
  ),
);
const pronouns = new Set('everything nothing something anything everyone anyone someone'.split(' '));
const gerundVerbs = new Set(
  'consider suggest propose recommend continue start begin stop keep avoid oppose resume discuss'.split(' '),
);
/** Words in -ing that describe the noun behind them. */
const gerundAdjectives = new Set(
  'existing ongoing remaining growing emerging pressing upcoming outstanding participating neighbouring neighboring'.split(
    ' ',
  ),
);
const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/u;
const plainPrepositions = new Set('for of in with by from on at to about into against'.split(' '));
/** Nouns that are plural without an "s", so that a plain verb may follow. */
const collectives = new Set(
  'people police staff personnel media majority men women children youth rest half'.split(' '),
);
const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const opensPhrase = new Set(['DET', 'PROPN', 'PRON', 'NUM']);

/** Mends, in place and by rule, what the tagger gets wrong in the language of news. One pass from left to right; linear. */
export function correctTags(tokens: DraftToken[]): void {
  const titleCase = isTitleCase(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const previous = tokens[at - 1];
    correctMark(token, previous, tokens[at + 1]);
    if (token.text.length > 3 && token.folded.includes('-')) correctHyphenated(token, at > 0);
    if (token.tag === 'SCONJ' && plainPrepositions.has(token.folded)) token.tag = 'ADP';
    correctTo(tokens, at, titleCase);
    correctCapitals(tokens, at, titleCase);
    if (token.tag === 'VERB') correctVerb(token, tokens, at);
    else if (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'PROPN') correctNoun(tokens, at);
    if (token.tag === 'VERB' && token.lemma === token.folded) token.lemma = verbLemma(token.folded);
  }
  if (!tokens.some(isFiniteForm)) findHiddenVerb(tokens);
}

/** Gives the token another tag, and the lemma that goes with it. */
export function retag(token: DraftToken, tag: Token['tag']): void {
  token.tag = tag;
  if (tag === 'VERB') token.lemma = verbLemma(token.folded);
  else if (tag === 'NOUN') token.lemma = singular(token.folded);
  else token.lemma = token.folded;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  return /[^siu]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** The apostrophe after a plural is a possessive; a lone mark is nothing but a mark. */
function correctMark(
  token: DraftToken,
  previous: DraftToken | undefined,
  next: DraftToken | undefined,
): void {
  if (token.folded === "'" && previous?.end === token.start && /s$/u.test(previous.folded))
    token.tag = 'PART';
  else if (token.folded === "'s" && token.tag === 'PROPN') token.tag = 'PART';
  else if (/^(?:n?either|both)$/u.test(token.folded) && token.tag === 'CCONJ' && next?.tag === 'NOUN')
    token.tag = 'DET';
  else if (token.folded === 'further' && next && leadsVerb(previous, next)) retag(token, 'ADV');
  else if (token.folded === 'remains' && token.tag === 'NOUN' && previous?.tag === 'NOUN')
    retag(token, 'VERB');
  else if (pronouns.has(token.folded)) token.tag = 'PRON';
  else if (token.folded === 'new' && token.tag === 'ADV') retag(token, 'ADJ');
  else if (ordinal.test(token.folded)) token.tag = 'ADJ';
  else if (token.folded === 'acting' && token.text !== token.folded && isCapitalised(next))
    retag(token, 'ADJ');
  else if (token.folded === './.') token.tag = 'PUNCT';
}

function correctHyphenated(token: DraftToken, inside: boolean): void {
  const written = token.text[0] ?? '';
  const capital = written !== written.toLowerCase();
  if (token.tag === 'NOUN' && capital && inside && /-\p{Lu}/u.test(token.text)) retag(token, 'PROPN');
  else if (token.tag === 'ADP' || token.tag === 'ADV' || token.tag === 'PART' || token.tag === 'X')
    retag(token, 'ADJ');
  else if (token.tag === 'NOUN' || token.tag === 'VERB') {
    const cut = token.folded.lastIndexOf('-') + 1;
    if (!token.lemma.includes('-')) token.lemma = token.folded.slice(0, cut) + token.lemma;
    if (token.tag === 'VERB' && !/^(?:co|re|pre|de|under|over)-/u.test(token.folded)) retag(token, 'ADJ');
  }
}

/** "to" opens an infinitive before a base form, is a preposition before a phrase, and a name in "Gen. To Lam". */
function correctTo(tokens: readonly DraftToken[], at: number, titleCase: boolean): void {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.folded !== 'to' || !next) return;
  const capital = token.text.startsWith('T') && next.text !== next.folded;
  const accented = !/^to$/iu.test(token.text);
  if (accented || (capital && at > 0 && !titleCase && tokens[at - 1]?.tag === 'PROPN')) {
    retag(token, 'PROPN');
    return;
  }
  if (isHiddenInfinitive(next, tokens[at + 2])) retag(next, 'VERB');
  const base = next.tag === 'AUX' || (next.tag === 'VERB' && verbForm(next) === 'base');
  token.tag = base || next.tag === 'ADV' ? 'PART' : 'ADP';
  token.lemma = 'to';
}

/** "the Vietnamese stand at the fair", "at the Pino Hachado pass": a determiner opens the names before it. */
function endsNamePhrase(tokens: readonly DraftToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && next.tag !== 'ADP' && next.tag !== 'PUNCT') return false;
  let before = at - 1;
  while (before > at - 5 && tokens[before]?.tag === 'PROPN') before -= 1;
  const opening = tokens[before];
  return opening !== undefined && isDeterminer(opening);
}

/** "to showcase their talents": a verb that is known as a noun. */
function isHiddenInfinitive(next: DraftToken, after: DraftToken | undefined): boolean {
  if (next.tag !== 'NOUN' || next.text !== next.folded || !after || /s$/u.test(next.folded)) return false;
  return after.tag === 'DET' || (after.tag === 'PRON' && determiners.has(after.folded));
}

function correctVerb(token: DraftToken, tokens: readonly DraftToken[], at: number): void {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const form = verbForm(token);
  const afterDeterminer = previous !== undefined && isDeterminer(previous);
  const afterModifier = afterDeterminer || previous?.tag === 'ADJ' || isPossessive(previous);
  if (form === 'gerund') {
    if (deedNouns.has(token.folded) && (afterModifier || isNounHere(tokens, at))) retag(token, 'NOUN');
    else if (afterModifier && next && nominal.has(next.tag)) retag(token, 'ADJ');
    else if (afterDeterminer && !(next && opensPhrase.has(next.tag))) retag(token, 'NOUN');
    else if (gerundAdjectives.has(token.folded) && next && nominal.has(next.tag) && previous?.tag !== 'AUX') {
      retag(token, 'ADJ');
    } else if (token.folded === 'visiting' && isGuest(previous, next)) retag(token, 'ADJ');
  } else if (canBeParticiple(token) && form !== 'base') {
    const describes = next && (nominal.has(next.tag) || next.tag === 'SYM' || next.tag === 'CCONJ');
    if (describes && (afterDeterminer || isPossessive(previous) || isAmongAdjectives(tokens, at))) {
      retag(token, 'ADJ');
    } else if (isDescribing(token, previous, next)) retag(token, 'ADJ');
  } else if (afterDeterminer || isPossessive(previous)) retag(token, 'NOUN');
  else if (isNounBehind(token, tokens, at, form)) retag(token, 'NOUN');
}

/** "for shared concern", "proposed continued coordination", "Enhanced ties in trade": no one does it here. */
function isDescribing(
  token: DraftToken,
  previous: DraftToken | undefined,
  next: DraftToken | undefined,
): boolean {
  if (next?.tag !== 'NOUN' && next?.tag !== 'ADJ' && next?.tag !== 'PROPN') return false;
  if (!previous) return next.tag !== 'PROPN';
  if (previous.tag === 'ADP') return true;
  return describing.has(token.folded) && (previous.tag === 'CCONJ' || previous.tag === 'VERB');
}

/** "the robust, continued support", "the large forced move": adjectives stand between it and the opening of the phrase. */
function isAmongAdjectives(tokens: readonly DraftToken[], at: number): boolean {
  let before = at - 1;
  while (before > at - 5 && (tokens[before]?.tag === 'ADJ' || tokens[before]?.folded === ',')) before -= 1;
  const opening = tokens[before];
  return before < at - 1 && opening !== undefined && (isDeterminer(opening) || isPossessive(opening));
}

/** "with visiting Maj. Gen. X": the guest, not the act. */
function isGuest(previous: DraftToken | undefined, next: DraftToken | undefined): boolean {
  if (!next || next.tag === 'DET' || next.text === next.folded) return false;
  return !previous || /^(?:with|between|to|from|and|by)$/u.test(previous.folded);
}

/** A plain form where a verb cannot stand: behind a preposition, another verb, or a noun in the singular. */
function isNounBehind(token: DraftToken, tokens: readonly DraftToken[], at: number, form: string): boolean {
  const previous = tokens[at - 1];
  if (!previous || token.text !== token.folded) return false;
  if (form === 'third') {
    if (previous.tag === 'VERB') return /^(?:ADP|PUNCT|CCONJ)$/u.test(tokens[at + 1]?.tag ?? 'PUNCT');
    return previous.tag === 'ADV' && /er$/u.test(previous.folded);
  }
  if (form !== 'base') return false;
  if (previous.tag === 'ADP') return previous.folded !== 'to';
  const beside = previous.tag === 'ADV' ? tokens[at - 2] : previous;
  if (beside?.tag === 'AUX') return beside.lemma === 'be' && !canBeParticiple(token);
  if (previous.tag === 'PROPN') return endsNamePhrase(tokens, at);
  if (previous.tag === 'ADV') return tokens[at - 2]?.tag === 'ADP' && tokens[at - 2]?.folded !== 'to';
  if (previous.tag === 'ADJ') return tokens[at + 1]?.tag === 'ADP';
  if (previous.tag !== 'NOUN' || previous.text !== previous.folded) return false;
  return !/s$/u.test(previous.folded) && !collectives.has(previous.folded);
}

/** Whether a word such as "meeting" stands as a noun: inside a name, before a noun, or in a heading without a verb. */
function isNounHere(tokens: readonly DraftToken[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous?.tag === 'PROPN' || previous?.tag === 'NOUN') return !next || !opensPhrase.has(next.tag);
  if (next?.tag === 'NOUN' && !previous) return true;
  if (previous || !next || next.tag !== 'ADP') return false;
  return !tokens.some(
    (it, index) => index > at && (it.tag === 'AUX' || (it.tag === 'VERB' && verbForm(it) !== 'gerund')),
  );
}

function correctNoun(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !previous || token.text !== token.folded) return;
  if (token.tag === 'ADJ') {
    if (previous.tag === 'AUX' && modals.has(previous.folded)) retag(token, 'VERB');
    else if (previous.tag === 'NOUN' && next?.tag === 'VERB' && verbForm(next) !== 'gerund')
      retag(token, 'NOUN');
    if (token.folded === 'potential' && (!next || !nominal.has(next.tag))) retag(token, 'NOUN');
    if (/ed$/u.test(token.folded) && isVerbalParticiple(tokens, at)) retag(token, 'VERB');
    return;
  }
  if (token.tag !== 'NOUN') return;
  const twin = previous.tag === 'CCONJ' ? tokens[at - 2] : undefined;
  const twins = twin?.tag === 'VERB' && verbForm(twin) === 'base' && tokens[at - 3]?.folded === 'to';
  const furthered = previous.folded === 'further' && tokens[at - 2]?.folded === 'to';
  const infinite = previous.tag === 'AUX' && modals.has(previous.folded) && next && next.tag !== 'PUNCT';
  if (
    infinite ||
    (twins && next && next.tag !== 'ADP') ||
    (previous.folded === 'not' && token.folded.endsWith('ing'))
  )
    retag(token, 'VERB');
  else if (isDeed(token, previous, next) || isGerundObject(token, previous, next)) retag(token, 'VERB');
  else if (previous.folded === ',' && deedVerbs.has(token.folded) && isListOfInfinitives(tokens, at)) {
    retag(token, 'VERB');
  }
}

/** "Belarus and Viet Nam share many …", "Laos hosts its …": a verb though it looks like a noun. */
function isDeed(token: DraftToken, previous: DraftToken, next: DraftToken | undefined): boolean {
  if (!next || !deedVerbs.has(verbLemma(token.folded))) return false;
  const third = token.folded.endsWith('s');
  const subject =
    previous.tag === 'PROPN' || (third ? previous.tag === 'NOUN' : /[^s]s$/u.test(previous.folded));
  if (determiners.has(next.folded) || quantifiers.has(next.folded)) return subject;
  return third && previous.tag === 'PROPN' && next.tag === 'PROPN' && previous.text !== previous.folded;
}

/** "consider offering more scholarships" */
function isGerundObject(token: DraftToken, previous: DraftToken, next: DraftToken | undefined): boolean {
  if (!token.folded.endsWith('ing') || !next) return false;
  const governs = previous.tag === 'VERB' && gerundVerbs.has(previous.lemma);
  if (!governs && !(previous.tag === 'AUX' && previous.lemma === 'be')) return false;
  return opensPhrase.has(next.tag) || next.tag === 'ADJ';
}

/** "to expand trade, train officers and hold …": a list of infinitives around the word at `at`. */
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

/** "to further advance ties": the word behind "further" is the verb. */
function leadsVerb(previous: DraftToken | undefined, next: DraftToken): boolean {
  return (
    next.tag === 'VERB' || (previous?.folded === 'to' && deedVerbs.has(next.folded) && next.tag !== 'PROPN')
  );
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

function isCapitalised(token: DraftToken | undefined): boolean {
  return token !== undefined && token.text !== token.folded;
}

function isDeterminer(token: DraftToken): boolean {
  return determiners.has(token.folded) && token.tag !== 'ADV' && token.tag !== 'INTJ';
}

function isPossessive(token: DraftToken | undefined): boolean {
  return token?.tag === 'PART' && (token.folded === "'s" || token.folded === "'");
}

function isFiniteForm(token: DraftToken): boolean {
  return token.tag === 'AUX' || (token.tag === 'VERB' && verbForm(token) !== 'gerund');
}
