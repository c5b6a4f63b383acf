import { cluster, rememberVerdicts } from './cluster.ts';
import { different, type Verdict, verdictOf } from './verdict.ts';

/** What a human said of two nodes; undefined where nobody said anything. */
type JudgePair = (a: number, b: number) => 'same' | 'different' | 'unsure' | undefined;

/** What humans said: of which nodes they said anything, and what. */
export interface HumanVerdicts {
  /** Nodes that stand in any judgement, sorted. */
  readonly judged: readonly number[];
  readonly verdict: JudgePair;
}

/** Two groups that may be one, by the pair of their nodes that says so most clearly. */
export interface Doubt {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
}

/** Nodes in groups, each sorted, groups by their first. */
export interface Joined {
  readonly groups: readonly (readonly number[])[];
  /** Groups that may be one though nothing joined them. */
  readonly doubts: () => readonly Doubt[];
}

/** What speaks less for it than this is no question worth asking. */
const leastDoubt = 1;

/**
 * The pairs of groups that the comparison leaves apart though it does not forbid that they are one, the likeliest first.
 * Pairs on which a human has spoken are left out.
 */
export function doubtsBetween(
  groups: readonly (readonly number[])[],
  pairs: Iterable<readonly [number, number]>,
  judge: (a: number, b: number) => Verdict,
  humans: HumanVerdicts | undefined,
): readonly Doubt[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((node): [number, number] => [node, at])));
  const best = new Map<string, Doubt>();
  const settled = new Set<string>();
  for (const [a, b] of pairs) {
    const [left, right] = [groupOf.get(a) ?? a, groupOf.get(b) ?? b];
    if (left === right) continue;
    const key = `${Math.min(left, right)} ${Math.max(left, right)}`;
    const verdict = judge(a, b);
    if (verdict.outcome === 'different' || humans?.verdict(a, b)) settled.add(key);
    else if (
      verdict.score >= leastDoubt &&
      verdict.score > (best.get(key)?.verdict.score ?? Number.NEGATIVE_INFINITY)
    )
      best.set(key, { a, b, verdict });
  }
  for (const key of settled) best.delete(key);
  return [...best.values()].sort((x, y) => y.verdict.score - x.verdict.score || x.a - y.a || x.b - y.b);
}

const rank = { different: 0, unsure: 1, likely: 2, same: 3 } as const;

/**
 * `cluster`, with what humans said above what the comparison says. Nodes judged the same are one from the beginning, and
 * speak with the voice of the one that fits best; nodes judged different or unsure never join directly or by way of others.
 */
export function clusterJudged(
  count: number,
  pairs: Iterable<readonly [number, number]>,
  judge: (a: number, b: number) => Verdict,
  humans: HumanVerdicts | undefined,
): readonly (readonly number[])[] {
  if (!humans || humans.judged.length === 0) return cluster(count, pairs, judge);
  const { heads, members } = joinedByHumans(count, humans);
  const numbers = new Map([...members.keys()].map((head, at) => [head, at]));
  const groups = [...members.values()];
  const numberOf = (node: number) => numbers.get(heads[node] ?? node) ?? 0;
  const between = (a: number, b: number) =>
    verdictBetween(groups[a] ?? [], groups[b] ?? [], judge, humans.verdict);
  const seen = new Map<number, readonly [number, number]>();
  for (const [a, b] of pairs) {
    const [low, high] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number];
    if (low !== high) seen.set(low * groups.length + high, [low, high]);
  }
  return cluster(groups.length, seen.values(), rememberVerdicts(between, groups.length))
    .map((group) => group.flatMap((number) => groups[number] ?? []).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function joinedByHumans(count: number, { judged, verdict }: HumanVerdicts) {
  const heads = Array.from({ length: count }, (_, node) => node);
  const members = new Map(heads.map((node): [number, number[]] => [node, [node]]));
  for (const [at, a] of judged.entries())
    for (const b of judged.slice(at + 1)) {
      const [low, high] = [heads[a] ?? a, heads[b] ?? b].sort((x, y) => x - y) as [number, number];
      if (low === high || verdict(a, b) !== 'same') continue;
      const [kept, moved] = [members.get(low) ?? [], members.get(high) ?? []];
      for (const node of moved) heads[node] = low;
      members.set(low, [...kept, ...moved]);
      members.delete(high);
    }
  return { heads, members };
}

function verdictBetween(
  left: readonly number[],
  right: readonly number[],
  judge: (a: number, b: number) => Verdict,
  human: JudgePair,
): Verdict {
  let best = verdictOf('different', []);
  for (const a of left)
    for (const b of right) {
      const said = human(a, b);
      if (said === 'different' || said === 'unsure') return different('judged by a human');
      const verdict = judge(Math.min(a, b), Math.max(a, b));
      const better = rank[verdict.outcome] - rank[best.outcome] || verdict.score - best.score;
      if (better > 0) best = verdict;
    }
  return best;
}
