import type { Analysis } from '#model/analysis';
import { type ProblemCode, problemMessage } from '#model/problems';
import type { SourceDocument } from '#model/source-document';
import { readDocument, readTogether } from '#pipeline/read-document';
import { type ReadOptions, readSources, type SourceItem } from '#source/read-sources';
import { isHandful } from './handfuls.ts';

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

/** Reads every document of the paths, a few at a time: memory does not grow with their number. Touches no register. */
export async function* extract(
  paths: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  for await (const items of handfuls(readSources(paths, options))) {
    const analyses = analysesOf(items.flatMap((it) => (it.kind === 'problem' ? [] : [it.document])));
    for (const item of items) {
      if (item.kind === 'problem') yield inputProblem(item);
      else yield* extracted(item.document, analyses.get(item.document), options);
    }
  }
}

/** The items in their order, as many together as are best read together. */
async function* handfuls(items: AsyncIterable<SourceItem>): AsyncGenerator<readonly SourceItem[]> {
  let handful: SourceItem[] = [];
  let characters = 0;
  for await (const item of items) {
    handful.push(item);
    characters += item.kind === 'problem' ? 0 : item.document.text.length;
    if (!isHandful(handful.length, characters)) continue;
    yield handful;
    handful = [];
    characters = 0;
  }
  yield handful;
}

/** The analysis of each document; what was thrown in place of one. */
function analysesOf(sources: readonly SourceDocument[]): ReadonlyMap<SourceDocument, Analysis | Thrown> {
  try {
    return new Map(readTogether(sources).map((it, at) => [sources[at] as SourceDocument, it]));
  } catch {
    // Rules throw on no text; should one do so, each is read by itself, and one document is lost and not the handful.
    return new Map(sources.map((it) => [it, readAlone(it)]));
  }
}

interface Thrown {
  readonly thrown: unknown;
}

function readAlone(source: SourceDocument): Analysis | Thrown {
  try {
    return readDocument(source);
  } catch (error) {
    return { thrown: error };
  }
}

function* extracted(
  source: SourceDocument,
  read: Analysis | Thrown | undefined,
  { withText }: ExtractOptions,
): Generator<Extracted> {
  if (read === undefined || 'thrown' in read) {
    yield readingFault(source.file, read?.thrown);
    return;
  }
  const problems = analysisProblems(read);
  yield* problems;
  const document = withText ? { ...read.document, text: source.text } : read.document;
  yield { kind: 'analysis', analysis: { ...read, document }, isRead: !problems.some((it) => it.lost) };
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

/** A document that is lost because reading it threw. */
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
