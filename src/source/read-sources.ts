import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { ProblemCode } from '#model/problems';
import { problemMessage } from '#model/problems';
import type { SourceDocument } from '#model/source-document';
import { decode } from './decode.ts';
import { byteLines } from './lines.ts';
import { knownExtensions, listFiles } from './list-files.ts';
import { readPage } from './read-page.ts';
import { readRecord } from './record.ts';

/** What reading yields, in the order of the input: a document, or what was wrong with a file or a line of it. */
export type SourceItem =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | {
      readonly kind: 'problem';
      readonly file: string;
      readonly line?: number;
      readonly code: ProblemCode;
      readonly message: string;
    };

export interface ReadOptions {
  /** EDTF date of documents that bring none. */
  readonly published?: string | undefined;
  /** What the path `-` reads; the standard input where absent. */
  readonly input?: AsyncIterable<Uint8Array> | undefined;
}

type Kind = 'text' | 'page' | 'lines';
const kindByExtension: Readonly<Record<string, Kind>> = {
  '.html': 'page',
  '.htm': 'page',
  '.jsonl': 'lines',
};
const longestDocument = 64 * 1024 * 1024;

/**
 * Reads documents from files, folders and the standard input (`-`), one at a time.
 * Whatever is wrong with one file or line is yielded as a problem, and reading goes on.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceItem> {
  for (const path of paths) {
    if (path === '-') yield* readInput(options);
    else yield* readPath(path, options);
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<SourceItem> {
  try {
    for await (const file of listFiles(path)) yield* readFile(file, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield issue(path, 'CH101', { detail: error.code });
  }
}

async function* readFile(file: string, options: ReadOptions): AsyncGenerator<SourceItem> {
  const extension = extname(file).toLowerCase();
  if (!knownExtensions.has(extension)) {
    yield issue(file, 'CH102', extension ? { detail: extension } : {});
    return;
  }
  yield* readStream(file, createReadStream(file), kindByExtension[extension] ?? 'text', options);
}

async function* readInput(options: ReadOptions): AsyncGenerator<SourceItem> {
  const chunks = (options.input ?? process.stdin)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const head: Uint8Array[] = [];
  let start = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    start += Buffer.from(next.value).toString('latin1');
    if (/\S[^\n]*\n/u.test(start) || start.length > longestDocument) break;
  }
  const first = start.replace(/^ï»¿/u, '').trimStart();
  const kind = first.startsWith('<') ? 'page' : startsWithRecord(first) ? 'lines' : 'text';
  yield* readStream('-', chain(head, chunks), kind, options);
}

async function* readStream(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  kind: Kind,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  if (kind === 'lines') {
    yield* readLines(file, chunks, options);
    return;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > longestDocument) {
      yield issue(file, 'CH113');
      return;
    }
    parts.push(chunk);
  }
  const { text, code } = decode(Buffer.concat(parts));
  if (code) yield issue(file, code);
  if (text !== undefined) yield* readText(file, text, kind, options.published);
}

function* readText(file: string, text: string, kind: Kind, published?: string): Generator<SourceItem> {
  const page = kind === 'page' ? readPage(text) : { text };
  if (!/\S/u.test(page.text)) {
    yield issue(file, kind === 'page' && /\S/u.test(text) ? 'CH111' : 'CH106');
    return;
  }
  const date = 'published' in page && page.published ? page.published : published;
  const given = date === undefined ? {} : { published: date, publishedBasis: 'given' as const };
  yield { kind: 'document', document: { file, ...page, ...given } };
}

async function* readLines(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  for await (const { line, bytes } of byteLines(chunks, longestDocument)) {
    const { text, code } = bytes ? decode(bytes) : { text: undefined, code: 'CH112' as const };
    if (code) yield issue(file, code, { line });
    if (text === undefined || !/\S/u.test(text)) continue;
    const { document, problems } = readRecord(text, `${file}:${line}`, options.published);
    for (const { code: found, detail } of problems)
      yield issue(file, found, { line, ...(detail ? { detail } : {}) });
    if (document) yield { kind: 'document', document };
  }
}

function issue(file: string, code: ProblemCode, at: { line?: number; detail?: string } = {}): SourceItem {
  const message = problemMessage(code, at.detail);
  return at.line === undefined
    ? { kind: 'problem', file, code, message }
    : { kind: 'problem', file, line: at.line, code, message };
}

function startsWithRecord(start: string): boolean {
  if (!start.startsWith('{')) return false;
  try {
    JSON.parse(start.split('\n')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

async function* chain(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}
