import { z } from 'zod';
import { type Entry, entrySchema } from '#model/entry';

/**
 * One entry as a line of JSON Lines, the keys of every object in the order of the schema, so that the same entry always
 * gives the same bytes. An entry that does not fit the schema is a fault and throws.
 */
export function exportLine(entry: Entry): string {
  // Parsing builds every object anew, key by key as the schema lists them.
  const { success, data, error } = entrySchema.safeParse(entry);
  if (success) return `${JSON.stringify(data)}\n`;
  throw new Error(`Entry ${entry.id} (${entry.entry}) does not fit the schema: ${z.prettifyError(error)}`);
}
