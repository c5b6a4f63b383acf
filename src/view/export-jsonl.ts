import { z } from 'zod';
import { type Entry, entrySchema } from '#model/entry';

/**
 * The entries as JSON Lines: one entry a line, sorted by kind and id, the keys of every object in the order of the schema.
 * The same entries always give the same bytes. A value that the schema does not know is a fault and throws.
 */
export function* exportJsonl(entries: Iterable<Entry>): Generator<string> {
  const sorted = [...entries].sort((a, b) => compare(a.entry, b.entry) || compare(a.id, b.id));
  for (const entry of sorted) yield `${JSON.stringify(canonical(entry))}\n`;
}

/** Parsing builds every object anew, key by key as the schema lists them. */
function canonical(entry: Entry): Entry {
  const { success, data, error } = entrySchema.safeParse(entry);
  if (success) return data;
  throw new Error(`Entry ${entry.id} (${entry.entry}) does not fit the schema: ${z.prettifyError(error)}`);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
