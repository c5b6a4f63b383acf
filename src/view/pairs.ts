import type { Entry } from '#model/entry';

/** Two sides and how many entries the register holds of them; the codes are sorted. */
export interface PairCount {
  readonly states: readonly [string, string];
  readonly entries: number;
}

/** The sides that an entry is about; none where it is about a document, a person or one side alone. */
export function sidesOf(entry: Entry): readonly string[] {
  switch (entry.entry) {
    case 'event':
    case 'relationship':
    case 'thread':
    case 'refuted-novelty':
    case 'mechanism':
    case 'lead':
      return entry.states;
    case 'agreement':
      return entry.parties;
    default:
      return [];
  }
}

/** The pairs that the register holds anything of, most entries first, then by code. Leads do not count. */
export function countPairs(entries: Iterable<Entry>): readonly PairCount[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.entry === 'lead') continue;
    const sides = [...new Set(sidesOf(entry))].sort();
    sides.forEach((a, index) => {
      for (const b of sides.slice(index + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return [...counts]
    .map(([key, count]): PairCount => {
      const [a = '', b = ''] = key.split(' ');
      return { states: [a, b], entries: count };
    })
    .sort((a, b) => b.entries - a.entries || (a.states.join() < b.states.join() ? -1 : 1));
}
