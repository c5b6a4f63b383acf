import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { read } from '#app/read';
import type { SourceDocument } from '#model/source-document';
import { readDocument } from '#pipeline/read-document';
import { durationMs } from './spread.ts';

/** How one quarter of the documents fared. Rates are documents a second of processor time: other programs do not count. */
export interface QuarterSpeed {
  /** How many documents the register has read by now. */
  readonly read: number;
  readonly extractRate: number;
  /** Reading, storing and settling, in one process after the other quarters. */
  readonly readRate: number;
  /** The same by the clock: what other programs take is in it. */
  readonly readRateByClock: number;
  /** Size of the register's file. */
  readonly mebibytes: number;
}

/** Documents that are read before anything is measured. */
const warmUp = 300;
/** Of so many documents one is extracted alone for comparison. */
const compared = 4;

/** Reads the documents into one new register in the folder, a quarter of the count at a time. */
export async function* measureQuarters(
  documents: Iterable<SourceDocument>,
  count: number,
  folder: string,
): AsyncGenerator<QuarterSpeed> {
  const register = join(folder, 'scale.db');
  const size = Math.ceil(count / 4);
  let done = 0;
  for (const quarter of quarters(documents, size)) {
    const input = join(folder, `quarter-${done}.jsonl`);
    await writeRecords(input, quarter);
    const some = quarter.filter((_, index) => index % compared === 0);
    // What is compiled and loaded at the first use counts for neither.
    if (done === 0) for (const it of some.slice(0, warmUp)) readDocument(it);
    const extract = await timed(() => some.forEach((it) => void readDocument(it)));
    const reading = await timed(() => read(register, [input]));
    done += quarter.length;
    const mebibytes = (await stat(register)).size / 2 ** 20;
    yield {
      read: done,
      extractRate: (1000 * some.length) / extract.processorMs,
      readRate: (1000 * quarter.length) / reading.processorMs,
      readRateByClock: (1000 * quarter.length) / reading.clockMs,
      mebibytes,
    };
  }
}

/** The document as a line of JSON Lines. */
export function recordOf({ file, url, publisher, title, text, published }: SourceDocument): string {
  return `${JSON.stringify({ file, url, publisher, title, text, published })}\n`;
}

function* quarters(documents: Iterable<SourceDocument>, size: number): Generator<readonly SourceDocument[]> {
  let quarter: SourceDocument[] = [];
  for (const document of documents) {
    quarter.push(document);
    if (quarter.length < size) continue;
    yield quarter;
    quarter = [];
  }
  if (quarter.length > 0) yield quarter;
}

async function writeRecords(path: string, documents: readonly SourceDocument[]): Promise<void> {
  const stream = createWriteStream(path);
  for (const it of documents) stream.write(recordOf(it));
  stream.end();
  await finished(stream);
}

/** Milliseconds of processor time, the system's for this process included, and by the clock. */
async function timed(
  work: () => unknown,
): Promise<{ readonly processorMs: number; readonly clockMs: number }> {
  const before = process.cpuUsage();
  const clockMs = await durationMs(work);
  const { user, system } = process.cpuUsage(before);
  return { processorMs: (user + system) / 1000, clockMs };
}
