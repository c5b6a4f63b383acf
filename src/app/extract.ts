import type { Analysis } from '#model/analysis';
import { type ProblemCode, problemMessage } from '#model/problems';
import { readDocument } from '#pipeline/read-document';
import { type ReadOptions, readSources, type SourceItem } from '#source/read-sources';

/** What was wrong with the input, or with one document of it. */
export interface InputProblem {
  readonly kind: 'problem';
  /** The file, with the line of a JSON Lines file. */
  readonly where: string;
  readonly code: ProblemCode;
  readonly message: string;
  /** Whether a document was lost; else it was read all the same. */
  readonly lost: boolean;
}

/** What extracting yields for each document, in the order of the input. */
export type Extracted =
  | InputProblem
  | {
      readonly kind: 'analysis';
      readonly analysis: Analysis;
      /** Whether the document could be read; its analysis says why not. */
      readonly isRead: boolean;
    };

export interface ExtractOptions extends ReadOptions {
  /** Whether `document.text` holds the text that offsets count in. */
  readonly withText?: boolean | undefined;
}

/** Problems of the input that a document is read in spite of. */
const readAnyway: ReadonlySet<ProblemCode> = new Set(['CH104', 'CH109', 'CH110', 'CH116']);
/** Problems of an analysis that leave nothing of the document read. */
const unread: ReadonlySet<string> = new Set(['CH120']);

/** Reads every document of the paths, one at a time: memory does not grow with their number. Touches no register. */
export async function* extract(
  paths: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  for await (const item of readSources(paths, options)) {
    if (item.kind === 'problem') {
      yield inputProblem(item);
      continue;
    }
    const { document: source } = item;
    try {
      const analysis = readDocument(source);
      const problems = analysisProblems(analysis);
      yield* problems;
      const isRead = !problems.some((it) => it.lost);
      const document = options.withText ? { ...analysis.document, text: source.text } : analysis.document;
      yield { kind: 'analysis', analysis: { ...analysis, document }, isRead };
    } catch (error) {
      yield readingFault(source.file, error);
    }
  }
}

/** The problem of a source as it is told to the user. */
export function inputProblem(item: Extract<SourceItem, { kind: 'problem' }>): InputProblem {
  const { file, line, code, message } = item;
  const where = line === undefined ? file : `${file}:${line}`;
  return { kind: 'problem', where, code, message, lost: !readAnyway.has(code) };
}

/** The problems of a document as a whole, which its analysis holds, as they are told to the user. */
export function analysisProblems({ document, problems }: Analysis): readonly InputProblem[] {
  return problems.map(({ code, message }) => ({
    kind: 'problem',
    where: document.file,
    code: code as ProblemCode,
    message,
    lost: unread.has(code),
  }));
}

/** Rules throw on no text; should one do so, one document is lost and not the batch. */
export function readingFault(file: string, error: unknown): InputProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    kind: 'problem',
    where: file,
    code: 'CH122',
    message: problemMessage('CH122', detail),
    lost: true,
  };
}
