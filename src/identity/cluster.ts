import type { Verdict } from './verdict.ts';

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
}

/**
 * Groups nodes 0 … count-1 so that the result depends on the nodes' order alone: give them in a canonical order.
 * `pairs` are the candidates; `judge` is asked for these and for pairs that a join would bring together, more than once
 * for some: give one that remembers (`rememberVerdicts`).
 * First all `same` pairs join, best score first, unless a member of one group is `different` from one of the other.
 * Then `likely` pairs of groups join in the same way, but a group with several partners that are different from each
 * other takes none of them, or the one whose score is above all the rest.
 * Each group is sorted; groups are sorted by their first node.
 */
export function cluster(
  count: number,
  pairs: Iterable<readonly [number, number]>,
  judge: (a: number, b: number) => Verdict,
): readonly (readonly number[])[] {
  const groups = new Groups(count, judge);
  const same: Edge[] = [];
  const likely: Edge[] = [];
  for (const [a, b] of pairs) {
    const verdict = groups.judge(a, b);
    if (verdict.outcome === 'same') same.push({ a, b, verdict });
    if (verdict.outcome === 'likely') likely.push({ a, b, verdict });
  }
  for (const { a, b } of same.sort(byScore)) groups.join(a, b);
  const clear = clearEdges(bestEdges(likely, groups), groups);
  for (const { a, b } of clear.sort(byScore)) groups.join(a, b);
  return groups.all();
}

function byScore(x: Edge, y: Edge): number {
  return y.verdict.score - x.verdict.score || x.a - y.a || x.b - y.b;
}

/** One edge a pair of groups that may join: the best. */
function bestEdges(edges: readonly Edge[], groups: Groups): readonly Edge[] {
  const best = new Map<string, Edge | undefined>();
  for (const edge of [...edges].sort(byScore)) {
    const [a, b] = [groups.rootOf(edge.a), groups.rootOf(edge.b)];
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a !== b && !best.has(key)) best.set(key, groups.mayJoin(a, b) ? { ...edge, a, b } : undefined);
  }
  return [...best.values()].filter((edge) => edge !== undefined);
}

function clearEdges(edges: readonly Edge[], groups: Groups): Edge[] {
  const partners = new Map<number, Edge[]>();
  for (const edge of edges)
    for (const end of [edge.a, edge.b]) {
      const own = partners.get(end);
      if (own) own.push(edge);
      else partners.set(end, [edge]);
    }
  const known = new Map<number, number>();
  const rivalOf = (end: number): number => {
    const rival = known.get(end) ?? rivalScore(end, partners.get(end) ?? [], groups);
    known.set(end, rival);
    return rival;
  };
  // The end with fewer partners first: where it refuses, the other's need not be held against each other.
  const fewerFirst = (a: number, b: number) =>
    (partners.get(a)?.length ?? 0) - (partners.get(b)?.length ?? 0);
  return edges.filter((edge) =>
    [edge.a, edge.b].sort(fewerFirst).every((end) => edge.verdict.score > rivalOf(end)),
  );
}

/** The score that an edge of the group must exceed: that of the second best partner where partners exclude each other. */
function rivalScore(root: number, edges: readonly Edge[], groups: Groups): number {
  const ends = edges.map((edge) => (edge.a === root ? edge.b : edge.a));
  const exclude = ends.some((a, i) => ends.slice(i + 1).some((b) => !groups.mayJoin(a, b)));
  if (!exclude) return Number.NEGATIVE_INFINITY;
  const scores = edges.map((edge) => edge.verdict.score).sort((x, y) => y - x);
  return scores[1] ?? Number.NEGATIVE_INFINITY;
}

/** The same judge of nodes 0 … count-1, which works out the verdict on a pair once. */
export function rememberVerdicts(
  judge: (a: number, b: number) => Verdict,
  count: number,
): (a: number, b: number) => Verdict {
  const known = new Map<number, Verdict>();
  return (a: number, b: number): Verdict => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    const verdict = known.get(key) ?? judge(Math.min(a, b), Math.max(a, b));
    known.set(key, verdict);
    return verdict;
  };
}

/** Union-find whose groups know their members, so that a join can look at all pairs that it brings together. */
class Groups {
  readonly judge: (a: number, b: number) => Verdict;
  private readonly roots: number[];
  private readonly members: Map<number, number[]>;

  constructor(count: number, judge: (a: number, b: number) => Verdict) {
    this.judge = judge;
    this.roots = Array.from({ length: count }, (_, node) => node);
    this.members = new Map(this.roots.map((node) => [node, [node]]));
  }

  rootOf(node: number): number {
    return this.roots[node] ?? node;
  }

  mayJoin(a: number, b: number): boolean {
    const [left, right] = [this.membersOf(a), this.membersOf(b)];
    return left.every((x) => right.every((y) => x === y || this.judge(x, y).outcome !== 'different'));
  }

  join(a: number, b: number): void {
    const [low, high] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number];
    if (low === high || !this.mayJoin(low, high)) return;
    const moved = this.membersOf(high);
    this.members.get(low)?.push(...moved);
    this.members.delete(high);
    for (const node of moved) this.roots[node] = low;
  }

  all(): readonly (readonly number[])[] {
    return [...this.members].sort(([a], [b]) => a - b).map(([, nodes]) => nodes.sort((a, b) => a - b));
  }

  private membersOf(node: number): number[] {
    return this.members.get(this.rootOf(node)) ?? [];
  }
}
