import type { Doubt } from '#identity/cluster-judged';
import type { Verdict } from '#identity/verdict';
import type { QuotedFact } from './fact.ts';

/** Two records that may be of one thing, and what speaks for it. */
export interface FactDoubt {
  readonly left: QuotedFact;
  readonly right: QuotedFact;
  readonly verdict: Verdict;
}

/** Doubts about facts from doubts about their indexes. */
export function doubtsOn(facts: readonly QuotedFact[], doubts: readonly Doubt[]): readonly FactDoubt[] {
  return doubts.flatMap(({ a, b, verdict }) => {
    const [left, right] = [facts[a], facts[b]];
    return left && right ? [{ left, right, verdict }] : [];
  });
}
