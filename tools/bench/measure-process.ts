import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { durationMs, type Spread, spreadOf } from './spread.ts';

const execute = promisify(execFile);
const reporter = fileURLToPath(import.meta.resolve('./report-peak-memory.ts'));
const output = { maxBuffer: 2 ** 30 };

/** Milliseconds from starting the command line program to its end, when it has nothing to do but say its version. */
export async function measureStart(runs: number): Promise<Spread> {
  return spreadOf(await timesOf(['--version'], runs));
}

/** The same with one small document to read. */
export async function measureFirstDocument(file: string, runs: number): Promise<Spread> {
  return spreadOf(await timesOf(['extract', file], runs));
}

/** Peak resident memory, in MiB, of a process that does nothing but `extract` or `read` a file. */
export async function measurePeakMemory(task: 'extract' | 'read', args: readonly string[]): Promise<number> {
  const { stdout } = await execute(process.execPath, [reporter, task, ...args], output);
  return Number(stdout) / 1024;
}

async function timesOf(args: readonly string[], runs: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await durationMs(() => execute(process.execPath, ['bin/chancery.js', ...args], output)));
  }
  return times;
}
