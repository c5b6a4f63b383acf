import type { Entry, SourceReference } from '#model/entry';

/** Every source of an entry, of all its values, each once. A document's entry has none: it is one. */
export function sourcesOfEntry(entry: Entry): readonly SourceReference[] {
  const unique = new Map(
    allSources(entry).map((it) => [`${it.document} ${it.record} ${it.start} ${it.end}`, it]),
  );
  return [...unique.values()];
}

/** The ids of the documents that an entry stands on. */
export function documentsOfEntry(entry: Entry): ReadonlySet<string> {
  if (entry.entry === 'document') return new Set([entry.id]);
  if (entry.entry === 'opinion') return new Set([entry.document]);
  return new Set(allSources(entry).map((it) => it.document));
}

function allSources(entry: Entry): readonly SourceReference[] {
  switch (entry.entry) {
    case 'document':
    case 'opinion':
      return [];
    case 'person':
      return [
        ...entry.sources,
        ...[...entry.ranks, ...entry.positions].flatMap((it) => it.sources),
        ...entry.conflicts.flatMap((it) => it.values.flatMap((value) => value.sources)),
      ];
    case 'event':
    case 'agreement':
      return [
        ...entry.sources,
        ...entry.conflicts.flatMap((it) => it.values.flatMap((value) => value.sources)),
      ];
    case 'relationship':
    case 'thread':
      return entry.steps.flatMap((it) => it.sources);
    case 'stance':
      return entry.statements.flatMap((it) => it.sources);
    case 'refuted-novelty':
      return [...entry.claimed.sources, ...entry.earlier.sources];
    case 'mechanism':
    case 'lead':
      return entry.sources;
  }
}
