import { stateByName } from '#lexicon/states';
import { isEdtf } from '#text/edtf';

/** What a reader asks of a page: the parts of its path and of its query. */
export interface Ask {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A part of the address that a page does not understand. */
export class BadAsk extends Error {
  override readonly name = 'BadAsk';
}

/** One of a list of words in the query; undefined where it is absent or empty. Throws BadAsk for another word. */
export function wordIn<Word extends string>(
  { query }: Ask,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  const word = words.find((it) => it === value);
  if (word === undefined) throw new BadAsk(`“${name}” is one of ${words.join(', ')}.`);
  return word;
}

/** A text in the query, trimmed; undefined where it is absent or empty. */
export function textIn({ query }: Ask, name: string): string | undefined {
  return query[name]?.trim() || undefined;
}

/** A day, month or year (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) in the query. */
export function dateIn(ask: Ask, name: string): string | undefined {
  const text = textIn(ask, name);
  if (text === undefined) return undefined;
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(text) && isEdtf(text)) return text;
  throw new BadAsk(`“${name}” is a date like 2025-10-20, 2025-10 or 2025.`);
}

const sideCode = /^[A-Z][A-Za-z\d]{1,9}$/u;

/** The code of a state or an organisation in the query; a state may go by its name. */
export function sideIn(ask: Ask, name: string): string | undefined {
  const text = textIn(ask, name);
  const known = text === undefined ? undefined : sideOf(text);
  if (text === undefined || known !== undefined) return known;
  throw new BadAsk(`“${name}” is a state like KEN or Kenya, or an organisation like ASEAN.`);
}

/** Two sides as an address names them, sorted codes: `KEN-PER`, or by name `Kenya-Peru`. */
export function pairOf(text: string): readonly [string, string] {
  const parts = text.split('-');
  // A name may have a hyphen itself.
  for (let at = 1; at < parts.length; at += 1) {
    const [a, b] = [sideOf(parts.slice(0, at).join('-')), sideOf(parts.slice(at).join('-'))];
    if (a !== undefined && b !== undefined && a !== b) return a < b ? [a, b] : [b, a];
  }
  throw new BadAsk('A pair is two sides with a hyphen, like KEN-PER or Kenya-Peru.');
}

function sideOf(text: string): string | undefined {
  return stateByName(text)?.code ?? (sideCode.test(text) ? text : undefined);
}
