import type { Token } from '#model/token';
import type { PhraseClass } from './atom.ts';

const dateHeads = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today yesterday tomorrow tonight jan. feb. mar. apr. aug. sept. oct. nov. dec.'
  ).split(' '),
);
const dateUnits = new Set('week month year day morning afternoon evening decade'.split(' '));
const dateModifiers = new Set('last next this that every same previous following'.split(' '));
/** Heads of office titles in capitals, where no mention says so. */
const offices = new Set(
  (
    'chief minister president secretary chairman chairwoman chairperson chair head director commander ambassador deputy governor mayor ' +
    'speaker king queen chancellor envoy commissioner inspector admiral general premier spokesperson spokesman'
  ).split(' '),
);

/** Whether the token starts a date by itself ("Monday", "October"). */
export function isDateHead(token: Token): boolean {
  return (
    dateHeads.has(token.folded) && token.tag !== 'NUM' && (token.folded !== 'may' || token.tag === 'PROPN')
  );
}

/** Whether "next week" or the like starts at `at`: a date of its own behind a phrase. */
export function isDateOpening(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 1];
  if (!unit || !dateModifiers.has(tokens[at]?.folded ?? '')) return false;
  return dateUnits.has(unit.folded) || isDateHead(unit);
}

/** Whether the token names a unit of time ("week"). */
export function isDateUnit(token: Token | undefined): boolean {
  return token !== undefined && dateUnits.has(token.folded);
}

/** The class of the words `[from, to)` with the given head, no part of which is a mention. */
export function classOfWords(tokens: readonly Token[], from: number, to: number, at: number): PhraseClass {
  const head = tokens[at];
  if (!head) return 'noun';
  if (isDateHead(head)) return 'date';
  if (head.tag === 'NUM' && dateHeads.has(tokens[at - 1]?.folded ?? '')) return 'date';
  if (dateUnits.has(head.folded) && to - from <= 3 && isDatePhrase(tokens, from, to)) return 'date';
  // A word in capitals that only opens the sentence ("Trade between …").
  if (at === 0 && to === 1 && tokens[1]?.tag === 'ADP' && tokens[1].folded !== 'of') return 'noun';
  if (head.tag === 'PROPN') return offices.has(head.folded) ? 'office' : 'name';
  return 'noun';
}

/** "last week", "the next day", "a year" (of what comes each year). */
function isDatePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.folded ?? '';
  if (first === 'the') return dateModifiers.has(tokens[from + 1]?.folded ?? '');
  return dateModifiers.has(first) || (first === 'a' && to - from === 2);
}
