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

/** Counts the entries of each pair as they come by. */
export interface PairCounter {
  readonly add: (entry: Entry) => void;
  /** The pairs so far, most entries first, then by code. */
  readonly counts: () => readonly PairCount[];
}

/** Starts counting; an entry of three sides counts for each of their pairs, a lead for none. */
export function pairCounter(): PairCounter {
  const counts = new Map<string, number>();
  return {
    add: (entry) => {
      if (entry.entry === 'lead') return;
      const sides = [...new Set(sidesOf(entry))].sort();
      sides.forEach((a, index) => {
        for (const b of sides.slice(index + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
      });
    },
    counts: () =>
      [...counts]
        .map(([key, entries]): PairCount => {
          const [a = '', b = ''] = key.split(' ');
          return { states: [a, b], entries };
        })
        .sort((a, b) => b.entries - a.entries || (a.states.join() < b.states.join() ? -1 : 1)),
  };
}
