import type { Conflict, Entry, RefutedNoveltyEntry } from '#model/entry';

/** What a read brought to the register. */
export type Change =
  /** An entry of which the register held no record. */
  | { readonly kind: 'new'; readonly entry: Entry }
  /** More independent sources than before. */
  | {
      readonly kind: 'corroborated';
      readonly entry: Entry;
      readonly sources: number;
      readonly before: number;
    }
  | { readonly kind: 'conflicting'; readonly entry: Entry; readonly conflict: Conflict }
  | { readonly kind: 'refuted'; readonly entry: RefutedNoveltyEntry };

const facts: ReadonlySet<Entry['entry']> = new Set([
  'person',
  'event',
  'agreement',
  'relationship',
  'stance',
  'mechanism',
]);

/** What is different between the entries of some blocks before and after, in the order of the entries after. */
export function changesOf(before: readonly Entry[], after: readonly Entry[]): readonly Change[] {
  const held = new Map(before.flatMap((entry) => placesOf(entry).map((place) => [place, entry])));
  return after.flatMap((entry) => {
    const earlier = placesOf(entry).flatMap((place) => held.get(place) ?? []);
    if (entry.entry === 'refuted-novelty') return earlier.length === 0 ? [{ kind: 'refuted', entry }] : [];
    if (!facts.has(entry.entry)) return [];
    const fresh: readonly Change[] = earlier.length === 0 ? [{ kind: 'new', entry }] : [];
    return [...fresh, ...corroboration(entry, earlier), ...newConflicts(entry, earlier)];
  });
}

function corroboration(entry: Entry, earlier: readonly Entry[]): readonly Change[] {
  if (earlier.length === 0) return [];
  const sources = independent(entry);
  const before = Math.max(...earlier.map(independent));
  return sources > before ? [{ kind: 'corroborated', entry, sources, before }] : [];
}

function newConflicts(entry: Entry, earlier: readonly Entry[]): readonly Change[] {
  const known = new Set(earlier.flatMap(conflictsOf).map(conflictKey));
  const conflicts = conflictsOf(entry).filter((conflict) => !known.has(conflictKey(conflict)));
  return conflicts.map((conflict) => ({ kind: 'conflicting', entry, conflict }));
}

function conflictKey({ field, values }: Conflict): string {
  return JSON.stringify([field, values.map((it) => it.value)]);
}

function conflictsOf(entry: Entry): readonly Conflict[] {
  return 'conflicts' in entry ? entry.conflicts : [];
}

function independent(entry: Entry): number {
  return 'independentSources' in entry ? entry.independentSources : 0;
}

/** The records on which an entry stands, told apart by kind and, for what has none of its own, by area. */
function placesOf(entry: Entry): readonly string[] {
  const area = entry.entry === 'refuted-novelty' ? `${entry.states.join(' ')} ${entry.area}` : '';
  return sourcesOf(entry).map((it) => `${entry.entry} ${area} ${it.document} ${it.record}`);
}

function sourcesOf(entry: Entry) {
  if (entry.entry === 'refuted-novelty') return entry.claimed.sources;
  if (entry.entry === 'relationship') return entry.steps.flatMap((step) => step.sources);
  if (entry.entry === 'stance') return entry.statements.flatMap((it) => it.sources);
  return 'sources' in entry ? entry.sources : [];
}
