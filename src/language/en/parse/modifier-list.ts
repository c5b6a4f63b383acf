import type { Token } from '#model/token';

const maxModifiers = 9;

/**
 * "political, trade and cultural cooperation": the index of the noun behind the list of its modifiers whose first comma
 * stands at `comma`; 0 where there is no such list. Reads a bounded number of tokens.
 */
export function modifierListEnd(tokens: readonly Token[], comma: number): number {
  const first = tokens[comma - 1];
  if (first?.tag !== 'ADJ' || /^(?:particular|general|short)$/u.test(first.folded)) return 0;
  let nouns = 0;
  let at = comma;
  for (let count = 0; count < maxModifiers; count += 1) {
    const isLast =
      tokens[at]?.tag === 'CCONJ' || (tokens[at]?.folded === ',' && tokens[at + 1]?.tag === 'CCONJ');
    if (tokens[at]?.folded === ',') at += 1;
    if (tokens[at]?.tag === 'CCONJ') at += 1;
    const modifier = tokens[at];
    if (modifier?.tag !== 'ADJ' && modifier?.tag !== 'NOUN') return 0;
    if (modifier.tag === 'NOUN') nouns += 1;
    at += 1;
    if (isLast) return nouns > 0 && tokens[at]?.tag === 'NOUN' ? at : 0;
    if (tokens[at]?.folded !== ',' && tokens[at]?.tag !== 'CCONJ') return 0;
  }
  return 0;
}
