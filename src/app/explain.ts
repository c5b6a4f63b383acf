import { readDocument } from '#pipeline/read-document';
import { readMentions } from '#pipeline/read-mentions';
import { type ReadOptions, readSources } from '#source/read-sources';
import { explanationOf } from '#view/explain/explanation';
import type { Explanation } from '#view/explain/model';
import { linesOf } from '#view/explain/text-lines';
import { analysisProblems, type InputProblem, inputProblem, readingFault } from './extract.ts';

/** What explaining yields for each document of the input. */
export type Explained =
  | InputProblem
  | {
      readonly kind: 'explanation';
      readonly explanation: Explanation;
      /** Whether the document could be read; the explanation says why not. */
      readonly isRead: boolean;
    }
  /** The document has fewer lines than the one asked for. */
  | { readonly kind: 'too-short'; readonly file: string; readonly lines: number };

export interface ExplainSources extends ReadOptions {
  /** The one line of the text, from 1, whose sentences are to be explained. */
  readonly line?: number | undefined;
}

/** Explains how each document of a path was read, one at a time. Touches no register. */
export async function* explain(path: string, options: ExplainSources = {}): AsyncGenerator<Explained> {
  const { line } = options;
  for await (const item of readSources([path], options)) {
    if (item.kind === 'problem') {
      yield inputProblem(item);
      continue;
    }
    const { document } = item;
    const lines = linesOf(document.text).count;
    if (line !== undefined && line > lines) {
      yield { kind: 'too-short', file: document.file, lines };
      continue;
    }
    try {
      const { reading } = readMentions(document);
      const analysis = readDocument(document);
      const isRead = !analysisProblems(analysis).some((it) => it.lost);
      yield { kind: 'explanation', explanation: explanationOf(reading, analysis, line), isRead };
    } catch (error) {
      yield readingFault(document.file, error);
    }
  }
}
