import type { Token } from '#model/token';
import type { Chunk } from './chunk.ts';

const measures =
  /^(?:%|percent|per|cent|half|third|quarter|fifth|tenth|fold|times|point|points|amount|sum)$/u;

/** "increased *by almost 25 percent*", "*by a third*": how much, and nobody who did it. */
export function isMeasure(chunk: Chunk | undefined, tokens: readonly Token[]): boolean {
  if (chunk?.kind !== 'noun') return false;
  const words = tokens.slice(chunk.from, chunk.to);
  return words.some((it) => measures.test(it.folded)) || words.at(-1)?.tag === 'NUM';
}
