import type { DateSpan } from './date-span.ts';

/** Two nodes that are worth comparing, the lower first. */
export type Candidate = readonly [number, number];

/** The nodes whose spans share a day, or lie at most so many days apart. Linear in the nodes but for sorting, and in the pairs. */
export function nearInTime(spans: readonly (DateSpan | undefined)[], slack: number): Candidate[] {
  const dated = [...spans.entries()].flatMap(([node, span]) => (span ? [{ node, ...span }] : []));
  const found: Candidate[] = [];
  let open: typeof dated = [];
  for (const next of dated.sort((a, b) => a.from - b.from || a.node - b.node)) {
    open = open.filter((it) => it.to + slack >= next.from);
    for (const { node } of open) found.push(inOrder(node, next.node));
    open.push(next);
  }
  return found;
}

/** The pairs of nodes that share a key, one of them at least among the `wanted`. */
export function sharingKey(
  keys: readonly (readonly string[])[],
  wanted: (node: number) => boolean,
): Candidate[] {
  const nodesByKey = new Map<string, { readonly wanted: number[]; readonly others: number[] }>();
  for (const [node, own] of keys.entries())
    for (const key of new Set(own)) {
      const bin = nodesByKey.get(key) ?? { wanted: [], others: [] };
      nodesByKey.set(key, bin);
      (wanted(node) ? bin.wanted : bin.others).push(node);
    }
  return [...nodesByKey.values()].flatMap((bin) => [
    ...bin.wanted.flatMap((a) => bin.others.map((b) => inOrder(a, b))),
    ...everyPair(bin.wanted),
  ]);
}

/** Every pair of the nodes. */
function everyPair(nodes: readonly number[]): Candidate[] {
  return nodes.flatMap((a, at) => nodes.slice(at + 1).map((b) => inOrder(a, b)));
}

/** Each pair once. */
export function eachOnce(count: number, ...lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const unique = new Map<number, Candidate>();
  for (const pairs of lists) for (const pair of pairs) unique.set(pair[0] * count + pair[1], pair);
  return [...unique.values()];
}

function inOrder(a: number, b: number): Candidate {
  return a < b ? [a, b] : [b, a];
}
