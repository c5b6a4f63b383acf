import { setImmediate } from 'node:timers/promises';
import type { Analysis } from '#model/analysis';
import type { SourceDocument } from '#model/source-document';
import { readDocument, readTogether } from '#pipeline/read-document';
import type { Change } from '#register/changes';
import { type ReadOptions, readSources } from '#source/read-sources';
import { analysisProblems, type InputProblem, inputProblem, readingFault } from './extract.ts';
import { handfulsOf } from './handfuls.ts';
import { openRegister, type Register } from './open-register.ts';
import { untilAborted } from './until-aborted.ts';

export interface ReadCallbacks extends ReadOptions {
  /** What a file is called in the register and in reports; as it was given where this is left out. */
  readonly named?: ((file: string) => string) | undefined;
  /** How many documents of the input are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly onProblem?: ((problem: InputProblem) => void) | undefined;
  /** Called once all documents are stored and their entries are being worked out. */
  readonly onSettling?: (() => void) | undefined;
  readonly onChange?: ((change: Change) => void) | undefined;
  /** Aborted: store what is begun, then stop. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of the documents of the input. */
export interface ReadOutcome {
  /** Texts that the register did not hold, or whose date was not known before. */
  readonly read: number;
  /** Texts that it held, found at a new place. */
  readonly foundAgain: number;
  /** Texts that it held from this very place. */
  readonly known: number;
  /** Documents that could not be read; those in a language that nothing reads are kept all the same. */
  readonly lost: number;
  /** Whether the signal ended the run before the input did. */
  readonly interrupted: boolean;
}

interface Count {
  read: number;
  foundAgain: number;
  known: number;
  lost: number;
}

/** One transaction holds so many documents, or so many characters: about a second's work. */
const batchDocuments = 100;
const batchCharacters = 400_000;

/**
 * Reads the documents of the paths into the register at an address, in batches: killed at any point, it holds whole
 * documents only, and the same call carries on. Unchanged documents are passed over.
 */
export async function read(
  address: string,
  paths: readonly string[],
  options: ReadCallbacks = {},
): Promise<ReadOutcome> {
  const register = await openRegister(address);
  try {
    const count: Count = { read: 0, foundAgain: 0, known: 0, lost: 0 };
    for await (const batch of batches(paths, options, count)) {
      // Gives signals their turn: storing and reading leave none.
      await setImmediate();
      if (options.signal?.aborted) break;
      await addBatch(register, batch, options, count);
    }
    if (!options.signal?.aborted) {
      options.onSettling?.();
      await register.settle(options.onChange, options.signal);
    }
    return { ...count, interrupted: options.signal?.aborted === true };
  } finally {
    await register.close();
  }
}

async function* batches(
  paths: readonly string[],
  options: ReadCallbacks,
  count: Count,
): AsyncGenerator<readonly SourceDocument[]> {
  let batch: SourceDocument[] = [];
  let characters = 0;
  for await (const item of untilAborted(readSources(paths, options), options.signal)) {
    if (item.kind === 'problem') {
      report(inputProblem({ ...item, file: named(item.file, options) }), options, count);
      continue;
    }
    batch.push({ ...item.document, file: named(item.document.file, options) });
    characters += item.document.text.length;
    if (batch.length < batchDocuments && characters < batchCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

function named(file: string, options: ReadCallbacks): string {
  return options.named?.(file) ?? file;
}

async function addBatch(
  register: Register,
  batch: readonly SourceDocument[],
  options: ReadCallbacks,
  count: Count,
): Promise<void> {
  const before = done(count);
  const problems = new Map<string, readonly InputProblem[]>();
  let reading = 0;
  try {
    const added = await register.add(batch, (sources) => {
      const analyses = [...handfulsOf(sources)].flatMap((handful) => {
        options.onProgress?.(before + reading);
        reading += handful.length;
        return readSafely(handful);
      });
      for (const it of analyses) problems.set(it.document.id, analysisProblems(it));
      return analyses;
    });
    for (const { document, kind } of added) {
      const own = kind === 'read' ? (problems.get(document) ?? []) : [];
      for (const problem of own) report(problem, options, count);
      if (!own.some((it) => it.lost)) count[kind === 'found-again' ? 'foundAgain' : kind] += 1;
    }
    // Finds of one text are one document; the others of them are known by then.
    count.known += batch.length - added.length;
    options.onProgress?.(done(count));
  } catch (error) {
    if (!(error instanceof ReadingFailed)) throw error;
    report(readingFault(error.source.file, error.cause), options, count);
    const others = batch.filter((it) => it.text !== error.source.text);
    await addBatch(register, others, options, count);
  }
}

/** Reading threw: tells which document of a batch it was. */
class ReadingFailed extends Error {
  readonly source: SourceDocument;

  constructor(source: SourceDocument, cause: unknown) {
    super(source.file, { cause });
    this.source = source;
  }
}

/** Reads the documents together; should a rule throw, each by itself, to tell which of them it was. */
function readSafely(sources: readonly SourceDocument[]): readonly Analysis[] {
  try {
    return readTogether(sources);
  } catch {
    return sources.map(readAlone);
  }
}

function readAlone(source: SourceDocument): Analysis {
  try {
    return readDocument(source);
  } catch (error) {
    throw new ReadingFailed(source, error);
  }
}

function report(problem: InputProblem, options: ReadCallbacks, count: Count): void {
  if (problem.lost) count.lost += 1;
  options.onProblem?.(problem);
}

function done({ read: fresh, foundAgain, known, lost }: Count): number {
  return fresh + foundAgain + known + lost;
}
