import { createHash } from 'node:crypto';
import { nameParts } from '#identity/names/name-tokens';
import type { PersonEntry } from '#model/entry';

/** A person's record in one document. */
export interface DrawnRecord {
  readonly document: string;
  readonly record: string;
  readonly name: string;
  readonly file: string;
  readonly quote: string;
}

/** Two records that the register holds to be one person, or two though their names share a part. */
export interface DrawnPair {
  readonly kind: 'join' | 'refusal';
  readonly left: DrawnRecord;
  readonly right: DrawnRecord;
}

type NameOf = (document: string, record: string) => string;

/**
 * So many joins and refusals, each of other people. The draw goes by a hash of document ids and names, so that a change of
 * a few records changes a few pairs. Sorted by hash. Linear in the pairs of people who share a part of a name.
 */
export function drawPairs(
  people: readonly PersonEntry[],
  nameOf: NameOf,
  joins: number,
  refusals: number,
): readonly DrawnPair[] {
  const firsts = people.map((it) => recordsByHash(it, nameOf));
  const joined = firsts.flatMap(([left, ...others]) => {
    const right = others.find((it) => it.document !== left?.document);
    return left && right ? [pairOf('join', left, right)] : [];
  });
  const apart = sharingName(people).flatMap(([a, b]) => {
    const [left, right] = [firsts[a]?.[0], firsts[b]?.[0]];
    return left && right && left.document !== right.document ? [pairOf('refusal', left, right)] : [];
  });
  return [...least(joined, joins), ...least(apart, refusals)];
}

/** Tells a pair from all others, whichever side is named first. */
export function pairKey(left: Named, right: Named): string {
  return [left, right]
    .map((it) => `${it.document} ${it.name}`)
    .sort()
    .join('\n');
}

interface Named {
  readonly document: string;
  readonly name: string;
}

function recordsByHash({ sources }: PersonEntry, nameOf: NameOf): readonly DrawnRecord[] {
  return sources
    .map(({ document, record, file, quote }) => ({
      document,
      record,
      file,
      quote,
      name: nameOf(document, record),
    }))
    .map((it) => ({ it, hash: hashOf(`${it.document} ${it.name}`) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ it }) => it);
}

/** Pairs of different people, by index, whose names share a word in any of its spellings. */
function sharingName(people: readonly PersonEntry[]): readonly (readonly [number, number])[] {
  const words = people.map(
    ({ names }) => new Set(names.flatMap((it) => nameParts(it).all.map(({ key }) => key))),
  );
  const keyed = words.flatMap((own, person) => [...own].map((key) => ({ key, person })));
  const found = new Map<string, readonly [number, number]>();
  for (const same of Map.groupBy(keyed, (it) => it.key).values())
    for (const [at, { person: a }] of same.entries())
      for (const { person: b } of same.slice(at + 1)) found.set(`${a} ${b}`, [a, b]);
  return [...found.values()];
}

function pairOf(kind: DrawnPair['kind'], a: DrawnRecord, b: DrawnRecord): DrawnPair {
  const [left, right] = a.document < b.document ? [a, b] : [b, a];
  return { kind, left, right };
}

function least(pairs: readonly DrawnPair[], count: number): readonly DrawnPair[] {
  return pairs
    .map((pair) => ({ pair, hash: hashOf(pairKey(pair.left, pair.right)) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, count)
    .map(({ pair }) => pair);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
