import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SourceDocument } from '#model/source-document';
import { withoutPassword } from '#store/postgres/address';
import { measureFirstDocument, measurePeakMemory, measureStart } from './bench/measure-process.ts';
import { measureQuarters, type QuarterSpeed, recordOf } from './bench/measure-quarters.ts';
import { measureExtract, measureGrowth, measureRead } from './bench/measure-speed.ts';
import { reportQueries, reportRegister } from './bench/report-queries.ts';
import type { Spread } from './bench/spread.ts';
import { variedDocuments } from './bench/varied-documents.ts';
import { sampleDocuments } from './fuzz/sample-documents.ts';

const usage = `usage: npm run bench [-- PATH…] [--documents N] [--runs N]
       npm run bench -- --scale N [PATH…]
       npm run bench -- --queries [PATH…] [--documents N]
       npm run bench -- --queries --register ADDRESS
Measures speed and memory on N documents (300 where not given): those of the paths, or the samples, repeated with other names and dates. Everything is measured 5 times, or as often as --runs says.
--scale reads N documents into one register, a quarter at a time, each against extract alone on every fourth of its documents.
--queries times the queries of a register and the pages of the desk: on N documents, those of the paths repeated with other dates, states and names, in SQLite and on the PostgreSQL server that CHANCERY_TEST_POSTGRES names; or on a register that is there.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '300' },
      runs: { type: 'string', default: '5' },
      scale: { type: 'string' },
      queries: { type: 'boolean', default: false },
      register: { type: 'string' },
    },
  });
  const [count, runs] = [Number(values.scale ?? values.documents), Number(values.runs)];
  if (!(Number.isInteger(count) && count > 0 && Number.isInteger(runs) && runs > 0)) throw new Error(usage);
  if (values.queries && values.register !== undefined) {
    console.log(machine());
    return reportRegister(values.register, withoutPassword(values.register));
  }
  const samples = await sampleDocuments(positionals.length > 0 ? positionals : ['samples']);
  const folder = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
  try {
    if (values.queries) {
      console.log(machine());
      await reportQueries(samples, count, folder, process.env.CHANCERY_TEST_POSTGRES);
    } else if (values.scale === undefined) await measure([...variedDocuments(samples, count)], folder, runs);
    else await scale(samples, count, folder);
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
  print('  its segments and tags alone', speed.wordsRatio, 3);
  print('  all but its facts', speed.mentionsRatio, 3);
  print('read into SQLite, documents/s', await measureRead(input, documents.length, folder, runs), 1);
  print('time of 100 KB : 10 KB', await measureGrowth(documents, runs), 2);
  print('start of the program, ms', await measureStart(runs), 0);
  print('start and one document, ms', await measureFirstDocument(one, runs), 0);
  const extracting = await measurePeakMemory('extract', [input]);
  const reading = await measurePeakMemory('read', [input, join(folder, 'memory.db')]);
  print('peak memory of extract, MiB', { min: extracting, median: extracting, max: extracting }, 0);
  print('peak memory of read, MiB', { min: reading, median: reading, max: reading }, 0);
}

/** Reads the documents in quarters and prints how each fares. */
async function scale(samples: readonly SourceDocument[], count: number, folder: string): Promise<void> {
  console.log(`${machine()}; ${count} documents, ${samples.length} of them unlike the others`);
  console.log(
    'documents a second of processor time of this process, user and system; the last but one by the clock',
  );
  const columns = ['documents', 'extract/s', 'read/s', 'read : extract', 'read/s by clock', 'MiB of file'];
  console.log(columns.map((it) => it.padStart(16)).join(''));
  const quarters: QuarterSpeed[] = [];
  for await (const it of measureQuarters(variedDocuments(samples, count), count, folder)) {
    quarters.push(it);
    const values = [it.read.toFixed(0), ...[it.extractRate, it.readRate].map((rate) => rate.toFixed(1))];
    const ratio = (it.readRate / it.extractRate).toFixed(3);
    const row = [...values, ratio, it.readRateByClock.toFixed(1), it.mebibytes.toFixed(0)];
    console.log(row.map((value) => value.padStart(16)).join(''));
  }
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return;
  const slower = (of: 'readRate' | 'extractRate' | 'readRateByClock') => (first[of] / last[of]).toFixed(2);
  console.log(
    `a document of the last quarter took ${slower('readRate')} times one of the first to read (by the clock ${slower('readRateByClock')}), ${slower('extractRate')} times to extract`,
  );
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
}

const width = 36;

function print(title: string, { min, median, max }: Spread, decimals: number): void {
  const columns = [min, median, max].map((it) => it.toFixed(decimals).padStart(10));
  console.log(`${title.padEnd(width)}${columns.join('')}`);
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
