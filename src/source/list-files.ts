import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The extensions that are read, in lower case. */
export const knownExtensions: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm', '.jsonl']);

/** A file that was found, or a path that could not be looked at, with the error of the file system. */
export interface FoundFile {
  readonly path: string;
  readonly error?: NodeJS.ErrnoException | undefined;
}

/**
 * The files below a path in alphabetical order: the path itself, or of a folder all files with a known extension.
 * Hidden files, links to folders, pipes and devices in a folder are passed over. What cannot be looked at is told, and
 * the rest follows.
 */
export async function* listFiles(path: string): AsyncGenerator<FoundFile> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { path, error: error as NodeJS.ErrnoException };
    return;
  }
  if (isFolder) yield* filesIn(path);
  else yield { path };
}

async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    yield { path: folder, error: entries };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if ((entry.isFile() || entry.isSymbolicLink()) && isKnown(entry.name)) yield { path };
  }
}

function isKnown(name: string): boolean {
  return knownExtensions.has(extname(name).toLowerCase());
}
