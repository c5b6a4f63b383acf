import type { LanguagePack } from '#language/pack';
import type { Segment } from '#model/analysis';
import type { Sentence } from '#model/token';
import { lineRuns, listMarkerLength } from '#text/line-runs';

/**
 * The sentences of a document with their tokens, in order; blank segments give none. `paragraph` counts the runs
 * of lines of all segments from 0. The span of a list item has its marker, its tokens have not.
 * Linear in the length of the text.
 */
export function tokeniseDocument(
  text: string,
  segments: readonly Segment[],
  pack: LanguagePack | Pick<LanguagePack, 'splitSentences' | 'tokenise'>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = -1;
  for (const segment of segments) {
    const runs = lineRuns(text, segment);
    let run = -1;
    let listItem = false;
    for (const span of pack.splitSentences(text, segment)) {
      let marker = 0;
      const isFirst = run < 0 || span.start >= (runs[run]?.end ?? 0);
      while (run < runs.length - 1 && (run < 0 || span.start >= (runs[run]?.end ?? 0))) {
        run += 1;
        paragraph += 1;
      }
      if (isFirst) {
        marker = listMarkerLength(text, span);
        listItem = marker > 0;
      }
      const tokens = pack.tokenise(text, { start: span.start + marker, end: span.end });
      if (tokens.length === 0) continue;
      sentences.push({
        ...span,
        index: sentences.length,
        segment: segment.kind,
        paragraph,
        listItem,
        tokens,
      });
    }
  }
  return sentences;
}
