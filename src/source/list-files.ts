import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The extensions that are read, in lower case. */
export const knownExtensions: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm', '.jsonl']);

/**
 * The files below a path in alphabetical order: the path itself, or of a folder all files with a known extension.
 * Hidden files and links to folders are passed over. Throws what the file system throws.
 */
export async function* listFiles(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* listFiles(inner);
    else if (knownExtensions.has(extname(entry.name).toLowerCase())) yield inner;
  }
}
