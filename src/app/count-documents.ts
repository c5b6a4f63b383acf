import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { listFiles } from '#source/list-files';

const lineBreak = 10;

/**
 * How many documents the paths hold at most, for a progress bar: files, and lines of JSON Lines files. Undefined with
 * the standard input among them. What cannot be opened counts as nothing; reading will say so. Reads JSON Lines once.
 */
export async function countDocuments(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes('-')) return undefined;
  let count = 0;
  for (const path of paths) {
    for await (const file of listFiles(path))
      count += file.error ? 0 : await countIn(file.path).catch(() => 0);
  }
  return count;
}

async function countIn(file: string): Promise<number> {
  if (extname(file).toLowerCase() !== '.jsonl') return 1;
  let lines = 0;
  let last = lineBreak;
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    for (let at = chunk.indexOf(lineBreak); at >= 0; at = chunk.indexOf(lineBreak, at + 1)) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  return lines + (last === lineBreak ? 0 : 1);
}
