import type { SourceDocument } from '#model/source-document';
import { readDocument } from '#pipeline/read-document';

/** Reading may take so long, in milliseconds: a floor, and so much for every thousand code units. Ordinary text takes a tenth. */
const floorMs = 100;
const perThousandMs = 60;
/** The least of so many runs counts, so that a busy machine breaks no invariant. */
const runs = 4;

/** Says how long reading took where it takes too long for the length of the text; undefined where it does not. */
export function slowReading(source: SourceDocument): string | undefined {
  const allowedMs = floorMs + (perThousandMs * source.text.length) / 1000;
  let leastMs = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && leastMs > allowedMs; run += 1) leastMs = Math.min(leastMs, timeOf(source));
  if (leastMs <= allowedMs) return undefined;
  return `takes ${Math.round(leastMs)} ms for ${source.text.length} code units; ${Math.round(allowedMs)} are allowed`;
}

function timeOf(source: SourceDocument): number {
  const start = performance.now();
  try {
    readDocument(source);
  } catch {
    // That reading throws is another invariant's business.
  }
  return performance.now() - start;
}
