import { placeGazetteer } from '#lexicon/places';
import { findStates as findLabels } from '#lexicon/state-gazetteer';
import type { Mention } from '#model/mention';
import type { Span } from '#model/span';
import type { Sentence, Token } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { isCapitalised } from '../words.ts';
import { isGivenNameHere } from './namesake.ts';

const rule = 'en/state/find-states';

/** States by name, people, seat of government and capital, also inside compounds ("US-led"). */
export const findStates: MentionFinder = {
  id: rule,
  find: (sentence) => statesIn(sentence),
};

function statesIn(sentence: Sentence): readonly Mention[] {
  const longer = placesWithStates(sentence.tokens);
  return findLabels(sentence.tokens).flatMap((found): Mention[] => {
    const { code, use, weak } = found.value;
    // "US$5 million"
    if (sentence.tokens.find((it) => it.start >= found.end)?.text.startsWith('$')) return [];
    if (weak && !isSupported(sentence.tokens, found.start, found.end)) return [];
    if (use === 'capital' && namesPaper(sentence.tokens, found.end)) return [];
    if (found.to - found.from === 1 && isGivenNameHere(sentence.tokens, found.from)) return [];
    if (longer.some((place) => place.start <= found.start && found.end <= place.end)) return [];
    return [{ kind: 'state', rule, start: found.start, end: found.end, code, use }];
  });
}

const papers = new Set(
  'group convention conventions agreement agreements accord accords protocol process pact treaty declaration format club memorandum formula charter consensus principles rules'.split(
    ' ',
  ),
);

/** "the *Minsk* Group", "the *Vienna* Convention": a paper or process called after the town where it began. */
function namesPaper(tokens: readonly Token[], end: number): boolean {
  return papers.has(tokens.find((token) => token.start >= end)?.folded ?? '');
}

/** Names of places of two words or more that may hold the name of a state ("South China Sea"). */
function placesWithStates(tokens: readonly Token[]): readonly Span[] {
  const places = placeGazetteer();
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]?.text ?? '')) continue;
    const match = places.matchAt(tokens, at);
    const last = match && tokens[at + match.length - 1];
    if (!match || !last || match.length < 2 || match.value.kind === 'city') continue;
    spans.push({ start: tokens[at]?.start ?? 0, end: last.end });
    at += match.length - 1;
  }
  return spans;
}

/** A label that is often a name of something else counts unless it stands within a run of capitalised words. */
function isSupported(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  const named = (token: Token | undefined) => token?.tag === 'PROPN' && isCapitalised(token.text);
  return !named(before) && !named(after);
}
