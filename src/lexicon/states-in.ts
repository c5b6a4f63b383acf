import { stateByName } from './states.ts';

/** Words of the longest names of states: "Saint Vincent and the Grenadines". */
const mostWords = 5;

/**
 * The codes of the states that a search names, in order, each once: "Belarus Viet Nam", "kenyan", "FRA". Of a code all
 * letters must be large, so that "can" and "per" stay words.
 */
export function statesIn(text: string): readonly string[] {
  const words = text.split(/[\s,;:"“”()–—]+/u).filter((it) => it !== '');
  const codes: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestName(words.slice(at, at + mostWords));
    if (found) codes.push(found.code);
    at += found?.words ?? 1;
  }
  return [...new Set(codes)];
}

function longestName(
  words: readonly string[],
): { readonly code: string; readonly words: number } | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    if (name.length <= 3 && name !== name.toUpperCase()) continue;
    const state = stateByName(name);
    if (state) return { code: state.code, words: length };
  }
  return undefined;
}
