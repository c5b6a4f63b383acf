import type { LanguagePack } from '#language/pack';
import type { Segment } from '#model/analysis';
import type { Span } from '#model/span';
import type { Sentence, Token } from '#model/token';
import { lineRuns, listMarkerLength } from '#text/line-runs';

/**
 * The sentences of a document with their tokens, in order; blank segments give none. `paragraph` counts the runs
 * of lines of all segments from 0. The span of a list item has its marker, its tokens have not.
 * Linear in the length of the text.
 */
export function tokeniseDocument(
  text: string,
  segments: readonly Segment[],
  pack: LanguagePack | Pick<LanguagePack, 'splitSentences' | 'tokeniseAll'>,
): readonly Sentence[] {
  const found: UncutSentence[] = [];
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
      found.push({ span, marker, segment: segment.kind, paragraph, listItem });
    }
  }
  const words = found.map(({ span, marker }) => ({ start: span.start + marker, end: span.end }));
  return withTokens(found, pack.tokeniseAll(text, words));
}

interface UncutSentence extends Pick<Sentence, 'segment' | 'paragraph' | 'listItem'> {
  readonly span: Span;
  /** Length of the list marker that opens it. */
  readonly marker: number;
}

/** A sentence without tokens is none. */
function withTokens(
  found: readonly UncutSentence[],
  tokens: readonly (readonly Token[])[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [at, { span, segment, paragraph, listItem }] of found.entries()) {
    const own = tokens[at] ?? [];
    if (own.length === 0) continue;
    const { start, end } = span;
    sentences.push({ start, end, index: sentences.length, segment, paragraph, listItem, tokens: own });
  }
  return sentences;
}
