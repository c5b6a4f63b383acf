import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SourceDocument } from '#model/source-document';
import { measureFirstDocument, measurePeakMemory, measureStart } from './bench/measure-process.ts';
import { measureExtract, measureGrowth, measureRead } from './bench/measure-speed.ts';
import type { Spread } from './bench/spread.ts';
import { variedDocuments } from './bench/varied-documents.ts';
import { sampleDocuments } from './fuzz/sample-documents.ts';

const usage = `usage: npm run bench [-- PATH…] [--documents N] [--runs N]
Measures speed and memory on N documents (300 where not given): those of the paths, or the samples, repeated with other names and dates. Everything is measured 5 times, or as often as --runs says.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { documents: { type: 'string', default: '300' }, runs: { type: 'string', default: '5' } },
  });
  const [count, runs] = [Number(values.documents), Number(values.runs)];
  if (!(Number.isInteger(count) && count > 0 && Number.isInteger(runs) && runs > 0)) throw new Error(usage);
  const samples = await sampleDocuments(positionals.length > 0 ? positionals : ['samples']);
  const documents = [...variedDocuments(samples, count)];
  const folder = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
  try {
    await measure(documents, folder, runs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(documents: readonly SourceDocument[], folder: string, runs: number): Promise<void> {
  const input = join(folder, 'documents.jsonl');
  await writeFile(input, documents.map(recordOf).join(''));
  const one = join(folder, 'one.jsonl');
  await writeFile(one, documents.slice(0, 1).map(recordOf).join(''));
  const speed = await measureExtract(documents, runs);
  console.log(`${machine()}; ${documents.length} documents, ${speed.tokens} tokens, ${runs} runs`);
  console.log(`${''.padEnd(width)}${['min', 'median', 'max'].map((it) => it.padStart(10)).join('')}`);
  print('extract, documents/s', speed.documentsPerSecond, 1);
  print('extract, tokens/s', speed.tokensPerSecond, 0);
  print('wink-nlp tokenise + tag, tokens/s', speed.winkTokensPerSecond, 0);
  print('extract : wink-nlp', speed.ratio, 3);
  print('read into SQLite, documents/s', await measureRead(input, documents.length, folder, runs), 1);
  print('time of 100 KB : 10 KB', await measureGrowth(documents, runs), 2);
  print('start of the program, ms', await measureStart(runs), 0);
  print('start and one document, ms', await measureFirstDocument(one, runs), 0);
  const extracting = await measurePeakMemory('extract', [input]);
  const reading = await measurePeakMemory('read', [input, join(folder, 'memory.db')]);
  print('peak memory of extract, MiB', { min: extracting, median: extracting, max: extracting }, 0);
  print('peak memory of read, MiB', { min: reading, median: reading, max: reading }, 0);
}

const width = 36;

function print(title: string, { min, median, max }: Spread, decimals: number): void {
  const columns = [min, median, max].map((it) => it.toFixed(decimals).padStart(10));
  console.log(`${title.padEnd(width)}${columns.join('')}`);
}

function recordOf({ file, text, published }: SourceDocument): string {
  return `${JSON.stringify({ file, text, published })}\n`;
}

/** What the figures hold for, without the machine's name. */
function machine(): string {
  const [first, ...others] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${others.length + 1} × ${first?.model.trim() ?? 'unknown processor'}, ${memory}, ${platform()} ${arch()}, Node ${process.version}`;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
