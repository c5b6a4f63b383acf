import { rememberVerdicts } from './cluster.ts';
import { clusterJudged, doubtsBetween, type HumanVerdicts, type Joined } from './cluster-judged.ts';
import { different, type Verdict } from './verdict.ts';

/** Nodes that are compared as one: what is said of the first is said of all. Sorted. */
export type Unit = readonly number[];

type Judge = (a: number, b: number) => Verdict;

/**
 * The nodes in units of those that say the same, word for word, in different documents and may be one by that alone: a
 * background sentence stands in hundreds of reports. Nodes without a key have a unit each.
 */
export function unitsOfTwins(
  count: number,
  keyOf: (node: number) => string | undefined,
  documentOf: (node: number) => string,
  judge: Judge,
): readonly Unit[] {
  const byKey = Map.groupBy(Array(count).keys(), (node) => keyOf(node) ?? node);
  return [...byKey.values()]
    .flatMap((nodes) => (areTwins(nodes, documentOf, judge) ? [nodes] : nodes.map((node) => [node])))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Whether no document tells twice of what may be one: then nobody can say which of the two the others mean. */
function areTwins(nodes: Unit, documentOf: (node: number) => string, judge: Judge): boolean {
  const [first = 0, second] = nodes;
  if (second === undefined) return true;
  if (new Set(nodes.map(documentOf)).size < nodes.length) return false;
  return ['same', 'likely'].includes(judge(first, second).outcome);
}

/** The verdict on two units: that on their first nodes, but that no document tells of one thing twice. */
export function judgeUnits(
  units: readonly Unit[],
  documentOf: (node: number) => string,
  judge: Judge,
): Judge {
  const documents = units.map((unit) => new Set(unit.map(documentOf)));
  return (a, b) => {
    const [few, many] = [documents[a], documents[b]].sort((x, y) => (x?.size ?? 0) - (y?.size ?? 0));
    const both = [...(few ?? [])].find((it) => many?.has(it));
    if (both !== undefined) return different('one document tells of both', both);
    return judge(units[a]?.[0] ?? 0, units[b]?.[0] ?? 0);
  };
}

/**
 * The units joined by what the judge says of the pairs, under what humans say of their nodes. Groups and doubts are of
 * nodes; doubts are looked for among the pairs and the `asked` ones, which join nothing.
 */
export function joinUnits(
  units: readonly Unit[],
  pairs: readonly (readonly [number, number])[],
  judge: Judge,
  humans: HumanVerdicts | undefined,
  asked: readonly (readonly [number, number])[] = [],
): Joined {
  const remembered = rememberVerdicts(judge, units.length);
  const said = humansOnUnits(units, humans);
  const groups = clusterJudged(units.length, pairs, remembered, said);
  const nodeOf = (unit: number) => units[unit]?.[0] ?? 0;
  return {
    groups: nodesOf(groups, units),
    doubts: () =>
      doubtsBetween(groups, [...pairs, ...asked], remembered, said).map(({ a, b, verdict }) => ({
        a: nodeOf(a),
        b: nodeOf(b),
        verdict,
      })),
  };
}

/** What humans said of nodes, said of units; whoever was judged has one alone. */
function humansOnUnits(units: readonly Unit[], humans: HumanVerdicts | undefined): HumanVerdicts | undefined {
  if (!humans) return undefined;
  const judged = new Set(humans.judged);
  const nodeOf = (unit: number) => units[unit]?.[0] ?? -1;
  return {
    judged: [...units.keys()].filter((unit) => judged.has(nodeOf(unit))),
    verdict: (a, b) => humans.verdict(nodeOf(a), nodeOf(b)),
  };
}

/** Groups of units as groups of nodes, each sorted, in order of their first. */
function nodesOf(
  groups: readonly (readonly number[])[],
  units: readonly Unit[],
): readonly (readonly number[])[] {
  return groups
    .map((group) => group.flatMap((unit) => units[unit] ?? []).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
