/**
 * Pairs expected with found records one to one, the most alike first; 0 means not alike at all.
 * Returns the index of the found record by that of the expected one. Of equal likeness the earlier pair wins.
 */
export function pairUp<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  likeness: (expected: Expected, found: Found) => number,
): ReadonlyMap<number, number> {
  const candidates = expected.flatMap((one, left) =>
    found.map((other, right) => ({ left, right, value: likeness(one, other) })),
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { left, right, value } of candidates.toSorted((a, b) => b.value - a.value)) {
    if (value <= 0 || pairs.has(left) || taken.has(right)) continue;
    pairs.set(left, right);
    taken.add(right);
  }
  return pairs;
}
