import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Writes the first documents of a JSON Lines file to another; all of them where no limit is given. Returns how many. */
export async function firstDocuments(file: string, output: string, limit?: number): Promise<number> {
  const lines: string[] = [];
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue;
    if (lines.length === limit) break;
    lines.push(line);
  }
  await writeFile(output, lines.map((it) => `${it}\n`).join(''));
  return lines.length;
}
