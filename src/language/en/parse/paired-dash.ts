import type { Chunk } from './chunk.ts';
import { isFiniteVerb } from './look-ahead.ts';

const dashes = new Set(['—', '–', '--', '-']);
const reach = 24;

/**
 * "The minister – a former envoy – signed …": whether the stop at `at` is one of two dashes around an aside, behind
 * which the verb stands.
 */
export function isPairedDash(chunks: readonly Chunk[], at: number): boolean {
  if (!isDash(chunks[at])) return false;
  if (isFiniteVerb(chunks[at + 1])) return chunks.slice(Math.max(0, at - reach), at).some(isDash);
  const rest = chunks.slice(at + 1, at + reach);
  const close = rest.findIndex((it) => it.kind === 'stop');
  return close > 0 && isDash(rest[close]) && isFiniteVerb(rest[close + 1]);
}

function isDash(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'stop' && dashes.has(chunk.word);
}
