import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

/** Kinds of files that may be uploaded. */
export const uploadKinds = ['.txt', '.md', '.html', '.htm', '.jsonl'] as const;
/** Bytes of one file. */
export const mostBytesEach = 32 * 1024 * 1024;
/** Bytes of all files of one upload, and what surrounds them in the request. */
export const mostBytesTogether = 64 * 1024 * 1024;

/** Uploaded files until they are read. What a file was called by its sender is used for reports to the sender alone. */
export interface UploadFolder {
  readonly path: string;
  /** Names that the senders gave, by the names that the register uses (`upload/HASH.txt`). */
  readonly givenNames: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/** A file of an upload. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the register says that an uploaded file was found. */
export const uploadPlace = 'upload';

/** Stores the files under the hashes of what they hold, in a folder of their own that only this user may open. */
export async function storeUpload(files: readonly UploadedFile[]): Promise<UploadFolder> {
  const path = await mkdtemp(join(tmpdir(), 'chancery-upload-'));
  const givenNames = new Map<string, string>();
  await mkdir(path, { recursive: true, mode: 0o700 });
  for (const { name, bytes } of files) {
    const kind = uploadKind(name) ?? '.txt';
    const stored = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}${kind}`;
    givenNames.set(`${uploadPlace}/${stored}`, name);
    await writeFile(join(path, stored), bytes, { mode: 0o600 });
  }
  return { path, givenNames, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The kind that the name of a file tells; undefined for any other. */
export function uploadKind(name: string): (typeof uploadKinds)[number] | undefined {
  return uploadKinds.find((it) => it === extname(name).toLowerCase());
}
