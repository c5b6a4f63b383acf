import type { DateSpan } from './date-span.ts';
import type { Verdict } from './verdict.ts';

/** What attaching a recalled agreement needs to know of each record. */
interface Recallable {
  readonly document: string;
  readonly kind: string;
  readonly status: string;
  readonly areas: readonly string[];
  readonly signedSpan?: DateSpan | undefined;
  readonly publishedSpan?: DateSpan | undefined;
}

interface Group {
  readonly nodes: readonly number[];
  /** Recalled records that it takes in. */
  readonly taken: number[];
}

/**
 * The groups with each recalled record in the one that it can mean: of its kind and status, in one of its areas, signed
 * before it was told. A record that may mean several groups stays alone, and so do two of one document that mean the same.
 * Linear in the records, but for records that are told long after many agreements that they cannot mean.
 */
export function attachRecalled(
  groups: readonly (readonly number[])[],
  records: readonly Recallable[],
  isRecalled: (node: number) => boolean,
  judge: (a: number, b: number) => Verdict,
): readonly (readonly number[])[] {
  const all = groups.map((nodes): Group => ({ nodes, taken: [] }));
  const [alone, others] = [all.filter(isAlone), all.filter((it) => !isAlone(it))];
  function isAlone({ nodes }: Group): boolean {
    return nodes.length === 1 && isRecalled(nodes[0] ?? 0);
  }
  const byKey = groupsByKey(others, records);
  const meant = alone.map((group) => ({ group, one: onlyMeant(group.nodes[0] ?? 0, byKey, records, judge) }));
  const documentOf = (group: Group) => records[group.nodes[0] ?? 0]?.document ?? '';
  const left: Group[] = [];
  for (const [one, own] of Map.groupBy(meant, (it) => it.one))
    for (const told of Map.groupBy(own, (it) => documentOf(it.group)).values()) {
      if (one && told.length === 1) one.taken.push(...told.flatMap((it) => it.group.nodes));
      else left.push(...told.map((it) => it.group));
    }
  return [...others, ...left]
    .map(({ nodes, taken }) => [...nodes, ...taken].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

interface Signed {
  readonly from: number;
  readonly group: Group;
}

/** Each group under its kinds, statuses and areas, with the first day on which it may have been signed, the earliest first. */
function groupsByKey(
  groups: readonly Group[],
  records: readonly Recallable[],
): ReadonlyMap<string, readonly Signed[]> {
  const signed = groups.flatMap((group) => {
    const first = new Map<string, number>();
    for (const node of group.nodes) {
      const record = records[node];
      if (!record?.signedSpan) continue;
      const { from } = record.signedSpan;
      for (const key of keysOf(record)) first.set(key, Math.min(from, first.get(key) ?? from));
    }
    return [...first].map(([key, from]) => ({ key, from, group }));
  });
  const byKey = Map.groupBy(signed, (it) => it.key);
  return new Map([...byKey].map(([key, own]) => [key, own.sort((a, b) => a.from - b.from)]));
}

/** The only group that a record can mean; undefined where there is none or more than one. */
function onlyMeant(
  node: number,
  byKey: ReadonlyMap<string, readonly Signed[]>,
  records: readonly Recallable[],
  judge: (a: number, b: number) => Verdict,
): Group | undefined {
  const record = records[node];
  const told = record?.publishedSpan?.to;
  if (!record || told === undefined) return undefined;
  let found: Group | undefined;
  for (const key of keysOf(record))
    for (const { from, group } of byKey.get(key) ?? []) {
      if (from > told) break;
      if (group === found || group.nodes.some((it) => judge(node, it).outcome === 'different')) continue;
      if (found) return undefined;
      found = group;
    }
  return found;
}

function keysOf({ kind, status, areas }: Recallable): readonly string[] {
  return areas.map((area) => `${kind} ${status} ${area}`);
}
