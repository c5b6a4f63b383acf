import type { Entry } from '#model/entry';
import { encodeCursor, offsetOf, pageSize } from '#store/cursor';
import type { Paging } from '#store/search';

/** An entry of whose longest list only a part is there. */
export interface Cut {
  readonly entry: Entry;
  /** How long the list is: steps, statements, sessions or sources. */
  readonly total: number;
  /** The cursor of the part after it. */
  readonly next?: string | undefined;
}

/** The part of an entry that its page shows at once: all of it but of the list that grows with the documents. */
export function cutEntry(entry: Entry, paging: Paging): Cut {
  const cut = <Item>(items: readonly Item[]): Item[] => {
    const at = offsetOf(paging.cursor);
    return items.slice(at, at + pageSize(paging.limit));
  };
  const whole = listOf(entry);
  const [at, size] = [offsetOf(paging.cursor), pageSize(paging.limit)];
  const next = at + size < whole.length ? encodeCursor([at + size]) : undefined;
  return { entry: shortened(entry, cut), total: whole.length, next };
}

function listOf(entry: Entry): readonly unknown[] {
  if ('steps' in entry) return entry.steps;
  if ('statements' in entry) return entry.statements;
  if ('sessions' in entry)
    return entry.sessions.length > entry.sources.length ? entry.sessions : entry.sources;
  if ('claimed' in entry) return entry.claimed.sources;
  return 'sources' in entry ? entry.sources : [];
}

function shortened(entry: Entry, cut: <Item>(items: readonly Item[]) => Item[]): Entry {
  switch (entry.entry) {
    case 'relationship':
      return { ...entry, steps: cut(entry.steps) };
    case 'thread':
      return { ...entry, steps: cut(entry.steps) };
    case 'stance':
      return { ...entry, statements: cut(entry.statements) };
    case 'refuted-novelty':
      return { ...entry, claimed: { ...entry.claimed, sources: cut(entry.claimed.sources) } };
    case 'mechanism':
      return { ...entry, sessions: cut(entry.sessions), sources: cut(entry.sources) };
    case 'document':
    case 'opinion':
      return entry;
    default:
      return { ...entry, sources: cut(entry.sources) };
  }
}
