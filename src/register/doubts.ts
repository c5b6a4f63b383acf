import type { Doubt, Joined } from '#identity/cluster-judged';
import type { Verdict } from '#identity/verdict';
import type { Entry } from '#model/entry';
import type { QuotedFact } from './fact.ts';

/** Two records that may be of one thing, and what speaks for it. */
export interface FactDoubt {
  readonly left: QuotedFact;
  readonly right: QuotedFact;
  readonly verdict: Verdict;
}

/** The entries of a block, and what comparing its facts left open. */
export interface Built<One extends Entry = Entry> {
  readonly entries: readonly One[];
  /** Records that may be of one thing though nothing joined them. */
  readonly doubts: () => readonly FactDoubt[];
}

/** The entries of joined facts, each made of a group of them. */
export function builtFrom<One extends Entry, F extends QuotedFact>(
  facts: readonly F[],
  { groups, doubts }: Joined,
  entryOf: (group: readonly F[]) => One,
): Built<One> {
  return {
    entries: groups.map((group) => entryOf(group.map((index) => facts[index] as F))),
    doubts: () => doubtsOn(facts, doubts()),
  };
}

function doubtsOn(facts: readonly QuotedFact[], doubts: readonly Doubt[]): readonly FactDoubt[] {
  return doubts.flatMap(({ a, b, verdict }) => {
    const [left, right] = [facts[a], facts[b]];
    return left && right ? [{ left, right, verdict }] : [];
  });
}
