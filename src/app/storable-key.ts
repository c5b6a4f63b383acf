import { createHash } from 'node:crypto';

/** Bytes that a key of an index may have; servers allow a third of a page. */
const longestKey = 2_000;

/** The name as every database keeps it: without halves of surrogate pairs and NUL, a long one with a hash for its rest. */
export function storableKey(name: string): string {
  const kept = name.toWellFormed().replaceAll('\0', '');
  if (Buffer.byteLength(kept) <= longestKey) return kept;
  return `${kept.slice(0, longestKey / 8).toWellFormed()}…${createHash('sha256').update(kept).digest('hex')}`;
}
