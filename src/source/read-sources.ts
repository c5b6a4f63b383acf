import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { ProblemCode } from '#model/problems';
import { problemMessage } from '#model/problems';
import type { SourceDocument } from '#model/source-document';
import { decode } from './decode.ts';
import { isFuture } from './future-date.ts';
import { type InputKind, knowInput } from './input-kind.ts';
import { byteLines } from './lines.ts';
import { type FoundFile, knownExtensions, listFiles } from './list-files.ts';
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

const kindByExtension: Readonly<Record<string, InputKind>> = {
  '.html': 'page',
  '.htm': 'page',
  '.jsonl': 'lines',
};
/** So many bytes of a file, or of a line of JSON Lines, are held at once; pages may carry pictures in their markup. */
const longestInputBytes = 32 * 1024 * 1024;
/** So many characters a text may have: a book of 500 pages. */
const longestText = 1024 * 1024;

/**
 * Reads documents from files, folders and the standard input (`-`), one at a time.
 * Whatever is wrong with one file or line is yielded as a problem, and reading goes on.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceItem> {
  const { published } = options;
  if (published !== undefined && isFuture(published))
    yield issue('--published', 'CH116', { detail: published });
  for (const path of paths) {
    if (path === '-') yield* guarded(path, readInput(options));
    else yield* readPath(path, options);
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<SourceItem> {
  let isEmpty = true;
  for await (const found of listFiles(path)) {
    isEmpty = false;
    yield* guarded(found.path, readFound(found, options));
  }
  if (isEmpty) yield issue(path, 'CH115');
}

/** A file that cannot be read, or no further, is told; the files after it are not its affair. */
async function* guarded(file: string, items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
  try {
    yield* items;
  } catch (error) {
    if (isSystemError(error)) yield issue(file, 'CH101', { detail: error.code });
    else yield issue(file, 'CH122', { detail: error instanceof Error ? error.message : String(error) });
  }
}

async function* readFound({ path, error }: FoundFile, options: ReadOptions): AsyncGenerator<SourceItem> {
  if (error) throw error;
  yield* readFile(path, options);
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
  const { kind, chunks } = await knowInput(options.input ?? (process.stdin as AsyncIterable<Uint8Array>));
  yield* readStream('-', chunks, kind, options);
}

async function* readStream(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  kind: InputKind,
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
    if (length > longestInputBytes) {
      yield issue(file, 'CH113');
      return;
    }
    parts.push(chunk);
  }
  const { text, code, line } = decode(Buffer.concat(parts));
  if (code) yield issue(file, code, { line });
  if (text !== undefined) yield* readText(file, text, kind, options.published);
}

function* readText(file: string, text: string, kind: InputKind, published?: string): Generator<SourceItem> {
  const page = kind === 'page' ? readPage(text) : { text };
  if (!/\S/u.test(page.text)) {
    yield issue(file, kind === 'page' && /\S/u.test(text) ? 'CH111' : 'CH106');
    return;
  }
  if (page.text.length > longestText) {
    yield issue(file, 'CH114');
    return;
  }
  const own = 'published' in page ? page.published : undefined;
  if (own !== undefined && isFuture(own)) yield issue(file, 'CH116', { detail: own });
  const date = own ?? published;
  const given = date === undefined ? {} : { published: date, publishedBasis: 'given' as const };
  yield { kind: 'document', document: { file, ...page, ...given } };
}

async function* readLines(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  for await (const { line, bytes } of byteLines(chunks, longestInputBytes)) {
    const { text, code } = bytes ? decode(bytes) : { text: undefined, code: 'CH112' as const };
    if (code) yield issue(file, code, { line });
    if (text === undefined || !/\S/u.test(text)) continue;
    const { document, problems } = readRecord(text, `${file}:${line}`, options.published);
    for (const { code: found, detail } of problems) yield issue(file, found, { line, detail });
    if (!document) continue;
    if (document.text.length > longestText) yield issue(file, 'CH114', { line });
    else yield { kind: 'document', document };
  }
}

function issue(
  file: string,
  code: ProblemCode,
  at: { readonly line?: number | undefined; readonly detail?: string | undefined } = {},
): SourceItem {
  const message = problemMessage(code, at.detail);
  return at.line === undefined
    ? { kind: 'problem', file, code, message }
    : { kind: 'problem', file, line: at.line, code, message };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}
