import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { Analysis } from '#model/analysis';

/** Runs `extract` of the project in `folder` with this very Node; `output` then holds one analysis a line. */
export async function extractAt(folder: string, input: string, output: string): Promise<void> {
  const child = spawn(process.execPath, [join(folder, 'bin', 'chancery.js'), 'extract', input], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const notes: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (note: string) => notes.push(note));
  const closed = once(child, 'close');
  await pipeline(child.stdout, createWriteStream(output));
  const [code] = await closed;
  // 1 says that some documents could not be read, which is then so in both revisions, or shows as facts lost.
  if (code !== 0 && code !== 1) throw new Error(`extract failed in ${folder}:\n${notes.join('')}`);
}

/** The analyses of a file that `extractAt` wrote, one at a time. */
export async function* analysesIn(file: string): AsyncGenerator<Analysis> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() !== '') yield JSON.parse(line) as Analysis;
  }
}
