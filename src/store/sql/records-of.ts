import type { Entry, SourceReference } from '#model/entry';

/** A record of a document that an entry holds. */
export interface HeldRecord {
  readonly document: string;
  readonly record: string;
}

/** The records on which an entry stands, each once. A document and a reader's opinion stand on none. Linear. */
export function recordsOf(entry: Entry): ReadonlyMap<string, HeldRecord> {
  return new Map(
    sourcesOf(entry).map(({ document, record }) => [`${document} ${record}`, { document, record }]),
  );
}

function sourcesOf(entry: Entry): readonly SourceReference[] {
  switch (entry.entry) {
    case 'document':
    case 'opinion':
      return [];
    case 'relationship':
    case 'thread':
      return entry.steps.flatMap((it) => it.sources);
    case 'stance':
      return entry.statements.flatMap((it) => it.sources);
    case 'refuted-novelty':
      return [...entry.claimed.sources, ...entry.earlier.sources];
    default:
      return entry.sources;
  }
}
