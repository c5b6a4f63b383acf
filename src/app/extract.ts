import type { Analysis } from '#model/analysis';
import type { ProblemCode } from '#model/problems';
import { readDocument } from '#pipeline/read-document';
import { type ReadOptions, readSources } from '#source/read-sources';

/** What extracting yields for each document, in the order of the input. */
export type Extracted =
  | { readonly kind: 'analysis'; readonly analysis: Analysis }
  | {
      readonly kind: 'problem';
      /** The file, with the line of a JSON Lines file. */
      readonly where: string;
      readonly code: ProblemCode;
      readonly message: string;
      /** Whether a document was lost; else it was read all the same. */
      readonly lost: boolean;
    };

export interface ExtractOptions extends ReadOptions {
  /** Whether `document.text` holds the text that offsets count in. */
  readonly withText?: boolean | undefined;
}

/** Problems of the input that a document is read in spite of. */
const readAnyway: ReadonlySet<ProblemCode> = new Set(['CH104', 'CH109', 'CH110']);

/** Reads every document of the paths, one at a time: memory does not grow with their number. Touches no register. */
export async function* extract(
  paths: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  for await (const item of readSources(paths, options)) {
    if (item.kind === 'problem') {
      const { file, line, code, message } = item;
      const where = line === undefined ? file : `${file}:${line}`;
      yield { kind: 'problem', where, code, message, lost: !readAnyway.has(code) };
      continue;
    }
    const analysis = readDocument(item.document);
    if (!options.withText) yield { kind: 'analysis', analysis };
    else {
      const document = { ...analysis.document, text: item.document.text };
      yield { kind: 'analysis', analysis: { ...analysis, document } };
    }
  }
}
