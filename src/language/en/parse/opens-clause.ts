import type { Token } from '#model/token';
import { verbForm } from '../token/verb-form.ts';
import type { Atom } from './atom.ts';
import { type Chunk, wordChunk } from './chunk.ts';
import { isDateUnit } from './phrase-class.ts';
import { relativeWords, subordinatorsOrPrepositions } from './word-classes.ts';

const reach = 24;

/** A word such as "after" opens a clause when a finite verb follows before the next comma; else it is a preposition. */
export function readSubordinator(
  tokens: readonly Token[],
  at: number,
  atoms: ReadonlyMap<number, Atom>,
): Chunk {
  const text = tokens[at]?.folded ?? '';
  if (!subordinatorsOrPrepositions.has(text)) return wordChunk('subordinator', text, at, 1);
  const kind = opensClause(tokens, at + 1, atoms) ? 'subordinator' : 'preposition';
  return wordChunk(kind, text, at, 1);
}

/** Whether a subject and a finite verb of its own follow: nouns and prepositions, then a verb, no comma between. */
function opensClause(tokens: readonly Token[], from: number, atoms: ReadonlyMap<number, Atom>): boolean {
  let nouns = 0;
  let inside = false;
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const atom = atoms.get(at);
    if (atom) {
      if (inside && isSpanOfTime(tokens, from, at)) return false;
      if (atom.class !== 'date') nouns += 1;
      if (inside && atom.class === 'person') return false;
      inside = true;
      at = atom.to - 1;
      continue;
    }
    const token = tokens[at];
    if (!token) return false;
    if (token.tag === 'PUNCT' && !/^[("')“”-]$/u.test(token.text)) return false;
    if (relativeWords.has(token.folded) || token.folded === 'that') return false;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB') return verbOpensClause(tokens, at, from, nouns);
    // "Before the ceremony the ministers met": two phrases side by side.
    if (inside && opensPhrase(token)) return false;
    if (inside && (token.tag === 'PROPN' || token.tag === 'ADJ') && isSpanOfTime(tokens, from, at))
      return false;
    inside = token.tag === 'NOUN' || token.tag === 'PROPN';
    if (inside || token.tag === 'PRON') nouns += 1;
  }
  return false;
}

/** "After a month Petrov met …": the words `[from, to)` are a length of time, and another phrase follows. */
function isSpanOfTime(tokens: readonly Token[], from: number, to: number): boolean {
  const unit = tokens[to - 1];
  return (
    isDateUnit(unit && { ...unit, folded: unit.lemma }) && to - from <= 3 && tokens[from]?.tag !== 'PROPN'
  );
}

function opensPhrase(token: Token): boolean {
  return (
    token.tag === 'DET' ||
    (token.tag === 'PRON' && /^(?:he|she|they|it|we|i|his|their|its)$/u.test(token.folded))
  );
}

function verbOpensClause(tokens: readonly Token[], at: number, from: number, nouns: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  const form = verbForm(token);
  let before = at - 1;
  while (before >= from && tokens[before]?.tag === 'ADV') before -= 1;
  if (form === 'gerund' || form === 'participle') return before < from && form === 'gerund';
  if (tokens[before]?.folded === 'to') return false;
  if (at === from) return form === 'past';
  return nouns > 0 && !(form === 'past' && (next?.folded === 'by' || tokens[at - 1]?.tag === 'ADP'));
}
