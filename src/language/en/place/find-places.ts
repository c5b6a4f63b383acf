import { placeGazetteer } from '#lexicon/places';
import type { Mention } from '#model/mention';
import { overlaps } from '#model/span';
import type { Sentence, Token } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { isCapitalised } from '../words.ts';

const rule = 'en/place/find-places';

/** Cities, regions, seas and sites; a capital is found as a place here and as its state by the finder of states. */
export const findPlaces: MentionFinder = {
  id: rule,
  find: (sentence, _text, earlier) => placesIn(sentence, earlier),
};

const placing = new Set(['in', 'at', 'to', 'from', 'near', 'outside', 'off', 'of', 'around', 'into']);

function placesIn(sentence: Sentence, earlier: readonly Mention[]): readonly Mention[] {
  const { tokens } = sentence;
  const places = placeGazetteer();
  const states = earlier.filter((it) => it.kind === 'state' && it.use !== 'capital');
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]?.text ?? '')) continue;
    const match = places.matchAt(tokens, at);
    if (!match) continue;
    const [first, last] = [tokens[at], tokens[at + match.length - 1]];
    at += match.length - 1;
    if (!first || !last || match.value.kind === 'adjective') continue;
    const span = { start: first.start, end: last.end };
    if (states.some((it) => overlaps(it, span))) continue;
    if (match.value.weak && !placed(tokens, at - match.length + 1, at + 1)) continue;
    const name = tokens.slice(at - match.length + 1, at + 1).map((token) => token.text);
    found.push({ kind: 'place', rule, ...span, name: name.join(' '), state: match.value.state });
  }
  return found;
}

/** Whether a preposition of place stands before, or a comma and another capitalised word behind. */
function placed(tokens: readonly Token[], from: number, to: number): boolean {
  if (placing.has(tokens[from - 1]?.folded ?? '')) return !isCapitalised(tokens[to]?.text ?? '');
  return (
    tokens[to]?.text === ',' &&
    isCapitalised(tokens[to + 1]?.text ?? '') &&
    placing.has(tokens[from - 1]?.folded ?? '')
  );
}
