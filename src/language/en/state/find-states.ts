import { findStates as findLabels } from '#lexicon/state-gazetteer';
import type { Mention } from '#model/mention';
import type { Sentence, Token } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { isCapitalised } from '../words.ts';

const rule = 'en/state/find-states';

/** States by name, people, seat of government and capital, also inside compounds ("US-led"). */
export const findStates: MentionFinder = {
  id: rule,
  find: (sentence) => statesIn(sentence),
};

function statesIn(sentence: Sentence): readonly Mention[] {
  return findLabels(sentence.tokens).flatMap((found): Mention[] => {
    const { code, use, weak } = found.value;
    if (weak && !isSupported(sentence.tokens, found.start, found.end)) return [];
    return [{ kind: 'state', rule, start: found.start, end: found.end, code, use }];
  });
}

/** A label that is often a name of something else counts unless it stands within a run of capitalised words. */
function isSupported(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  const named = (token: Token | undefined) => token?.tag === 'PROPN' && isCapitalised(token.text);
  return !named(before) && !named(after);
}
