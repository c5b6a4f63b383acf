import { retag } from './retag.ts';
import {
  collectives,
  deedNouns,
  describing,
  feelings,
  feelingVerbs,
  gerundAdjectives,
  isCapitalised,
  isDeterminer,
  isPossessive,
  neverNouns,
  nominal,
  objectPronouns,
  opensPhrase,
  workedAt,
} from './tag-lists.ts';
import type { DraftToken } from './tag-words.ts';
import { canBeParticiple, type VerbForm, verbForm } from './verb-form.ts';

/** Mends, in place, a token that the tagger takes for a verb where it is a noun or an adjective. */
export function correctVerb(token: DraftToken, tokens: readonly DraftToken[], at: number): void {
  const previous = tokens[at - 1];
  const form = verbForm(token);
  if (form === 'gerund') correctGerund(token, tokens, at);
  else if (canBeParticiple(token) && form !== 'base') {
    const stays = previous?.tag === 'VERB' && /^(?:remain|stand|stay)$/u.test(previous.lemma);
    if (
      stays ||
      describesNoun(tokens, at) ||
      isListed(tokens, at) ||
      isDescribing(token, previous, tokens[at + 1])
    )
      retag(token, 'ADJ');
  } else if (opensNoun(previous, form) || isPossessive(previous)) retag(token, 'NOUN');
  else if (!isCapitalised(token) && previous && !neverNouns.has(token.folded)) {
    const misplaced =
      form === 'third' ? isPluralNoun(tokens, at) : form === 'base' && isPlainNoun(token, tokens, at);
    if (misplaced) retag(token, 'NOUN');
  }
}

/** A determiner; but "this" before a form in -s is its subject ("This includes …"). */
function opensNoun(previous: DraftToken | undefined, form: VerbForm): boolean {
  return isDeterminer(previous) && !(form === 'third' && /^(?:this|that)$/u.test(previous?.folded ?? ''));
}

function correctGerund(token: DraftToken, tokens: readonly DraftToken[], at: number): void {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const nounFollows = next !== undefined && nominal.has(next.tag);
  const modified = isDeterminer(previous) || previous?.tag === 'ADJ' || isPossessive(previous);
  if (deedNouns.has(token.folded) && (modified || isNounHere(tokens, at))) retag(token, 'NOUN');
  else if (modified && nounFollows) retag(token, 'ADJ');
  // "a two-day *working* visit"
  else if (token.folded === 'working' && workedAt.has(next?.lemma ?? '')) retag(token, 'ADJ');
  else if (isDeterminer(previous) && !(next && opensPhrase.has(next.tag))) retag(token, 'NOUN');
  else if (gerundAdjectives.has(token.folded) && nounFollows && previous?.tag !== 'AUX') retag(token, 'ADJ');
  // "experience sharing, …": nothing is shared behind it.
  else if (previous?.tag === 'NOUN' && (!next || next.tag === 'PUNCT' || next.tag === 'CCONJ'))
    retag(token, 'NOUN');
  else if (token.folded === 'visiting' && isGuest(previous, next)) retag(token, 'ADJ');
}

/** "the signed plans", "our shared, firm will", "the robust, continued support", "blatant and repeated violations". */
function describesNoun(tokens: readonly DraftToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  const beforeAdjective = next.folded === ',' && tokens[at + 2]?.tag === 'ADJ';
  // "our shared resolve"
  const beforeDeed =
    describing.has(tokens[at]?.folded ?? '') && next.tag === 'VERB' && verbForm(next) === 'base';
  if (beforeDeed) return isDeterminer(tokens[at - 1]) || isPossessive(tokens[at - 1]);
  if (!nominal.has(next.tag) && next.tag !== 'SYM' && next.tag !== 'CCONJ' && !beforeAdjective) return false;
  let before = at - 1;
  while (before > at - 8 && isAdjectival(tokens[before])) before -= 1;
  return isDeterminer(tokens[before]) || isPossessive(tokens[before]);
}

/** "with massive, *coordinated* consequences", "a swift, *coordinated*, and forceful response" */
function isListed(tokens: readonly DraftToken[], at: number): boolean {
  const opener = tokens[at - 3]?.tag;
  if (tokens[at - 1]?.folded !== ',' || tokens[at - 2]?.tag !== 'ADJ') return false;
  if (opener !== 'ADP' && opener !== 'DET') return false;
  const [next, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (next?.tag === 'NOUN') return true;
  const last = next?.folded === ',' ? third : second;
  return (next?.folded === ',' ? second : next)?.tag === 'CCONJ' && last?.tag === 'ADJ';
}

function isAdjectival(token: DraftToken | undefined): boolean {
  if (token?.tag === 'ADV') return token.folded.endsWith('ly');
  return token?.tag === 'ADJ' || token?.folded === ',' || token?.tag === 'CCONJ';
}

/** "for shared concern", "proposed continued coordination", "Enhanced ties in trade": no one does it here. */
function isDescribing(
  token: DraftToken,
  previous: DraftToken | undefined,
  next: DraftToken | undefined,
): boolean {
  if (next?.folded === 'ones') return true;
  if (next?.tag !== 'NOUN' && next?.tag !== 'ADJ' && next?.tag !== 'PROPN') return false;
  if (!previous) return next.tag !== 'PROPN';
  if (previous.tag === 'ADP') return true;
  return describing.has(token.folded) && (previous.tag === 'CCONJ' || previous.tag === 'VERB');
}

/** "with visiting Maj. Gen. X": the guest, not the act. */
function isGuest(previous: DraftToken | undefined, next: DraftToken | undefined): boolean {
  if (!next || next.tag === 'DET' || !isCapitalised(next)) return false;
  return !previous || /^(?:with|between|to|from|and|by)$/u.test(previous.folded);
}

/** A form in -s where no verb can stand: "experienced struggles for", "international offers of", "the A-B exercises,". */
function isPluralNoun(tokens: readonly DraftToken[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const closed = !next || next.tag === 'ADP' || next.tag === 'PUNCT' || next.tag === 'CCONJ';
  if (previous?.tag === 'ADP') return true;
  if (previous?.tag === 'AUX') return !next || !objectPronouns.has(next.folded);
  if (previous?.tag === 'CCONJ') return next?.folded === 'of';
  if (previous?.tag === 'VERB') return closed;
  if (previous?.tag === 'ADJ') return next?.tag !== 'DET';
  if (previous?.tag === 'PROPN')
    return (
      (closed || /^(?:that|which|this|last|next)$/u.test(next.folded)) &&
      /^[-–]$/u.test(tokens[at - 2]?.text ?? '')
    );
  return previous?.tag === 'ADV' && /er$/u.test(previous.folded);
}

/** A plain form where a verb cannot stand: behind a preposition, "be", an adjective, or a noun in the singular. */
function isPlainNoun(token: DraftToken, tokens: readonly DraftToken[], at: number): boolean {
  const previous = tokens[at - 1];
  const before = tokens[at - 2];
  const next = tokens[at + 1];
  switch (previous?.tag) {
    case 'ADP':
      return previous.folded !== 'to';
    case 'AUX':
      return previous.lemma === 'be' && !canBeParticiple(token);
    case 'ADV':
      if (before?.tag === 'AUX') return before.lemma === 'be' && !canBeParticiple(token);
      return before?.tag === 'ADP' && before.folded !== 'to';
    case 'ADJ':
      return next?.tag === 'ADP' || isDeterminer(before);
    case 'VERB':
      if (feelings.has(token.folded) && feelingVerbs.has(previous.lemma)) return true;
      // "giving pay rises"
      return (
        next?.tag === 'NOUN' &&
        verbForm(previous) === 'gerund' &&
        !/^(?:help|let|make|see|have)$/u.test(previous.lemma)
      );
    case 'PROPN':
      return endsNamePhrase(tokens, at);
    case 'NOUN':
      if (isDeterminer(next)) return false;
      return !isCapitalised(previous) && !/s$/u.test(previous.folded) && !collectives.has(previous.folded);
    default:
      return false;
  }
}

/** "the Vietnamese stand at the fair", "at the Pino Hachado pass": a determiner opens the names before it. */
function endsNamePhrase(tokens: readonly DraftToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && next.tag !== 'ADP' && next.tag !== 'PUNCT') return false;
  let before = at - 1;
  while (before > at - 5 && tokens[before]?.tag === 'PROPN') before -= 1;
  return isDeterminer(tokens[before]);
}

/** Whether a word such as "meeting" stands as a noun: inside a name, before a noun, or in a heading without a verb. */
function isNounHere(tokens: readonly DraftToken[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous?.tag === 'PROPN' || previous?.tag === 'NOUN') return !next || !opensPhrase.has(next.tag);
  if (next?.tag === 'NOUN' && !previous) return true;
  if (previous || next?.tag !== 'ADP') return false;
  return !tokens.some(
    (it, index) => index > at && (it.tag === 'AUX' || (it.tag === 'VERB' && verbForm(it) !== 'gerund')),
  );
}
