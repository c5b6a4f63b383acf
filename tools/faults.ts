import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type StoreKind, storeKinds } from '../test/stores.ts';
import { recordOf } from './bench/measure-quarters.ts';
import { variedDocuments } from './bench/varied-documents.ts';
import { killReading, readToEnd, readWhileAsking } from './faults/kill-reading.ts';
import type { FaultPlan } from './faults/plan.ts';
import { randomFrom } from './fuzz/random.ts';
import { sampleDocuments } from './fuzz/sample-documents.ts';

/** A batch of fifty takes longer to read and write. */
const delayMs = 400;

const usage = `usage: npm run faults [-- PATH…] [--documents 2000] [--kills 20] [--store sqlite|postgres] [--seed N]
Kills the reading of N documents (of the paths, or the samples, repeated with other names and dates) at random moments, and reads while another process asks. Every store that answers: SQLite, PostgreSQL.`;

/** Exit 0 where nothing was lost and every final export is that of an undisturbed reading, else 1. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '2000' },
      kills: { type: 'string', default: '20' },
      store: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const [documents, kills] = [Number(values.documents), Number(values.kills)];
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (![documents, kills, seed].every((it) => Number.isInteger(it) && it >= 0)) throw new Error(usage);
  const samples = await sampleDocuments(positionals.length > 0 ? positionals : ['samples']);
  const folder = await mkdtemp(join(tmpdir(), 'chancery-faults-'));
  try {
    const input = join(folder, 'documents.jsonl');
    await writeFile(input, [...variedDocuments(samples, documents)].map(recordOf).join(''));
    console.log(`${documents} documents, ${kills} kills, seed ${seed}`);
    for (const kind of storeKinds.filter((it) => (values.store ?? it.name) === it.name)) {
      if (kind.skip) console.log(`${kind.name}: ${kind.skip}`);
      else
        await faultsOf(kind, { input, documents, batchSize: 50, kills, delayMs, random: randomFrom(seed) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function faultsOf(kind: StoreKind, plan: FaultPlan): Promise<void> {
  const undisturbed = await onFresh(kind, (address) => readToEnd(address, plan));
  const killed = await onFresh(kind, (address) => killReading(address, plan));
  report(kind, `killed after ${killed.acknowledged.join(', ')} documents`, killed.lines, undisturbed);
  const { asked, lines } = await onFresh(kind, (address) => readWhileAsking(address, plan));
  report(kind, `read while another process asked everything ${asked} times`, lines, undisturbed);
}

function report(
  kind: StoreKind,
  what: string,
  lines: readonly string[],
  undisturbed: readonly string[],
): void {
  const same = lines.length === undisturbed.length && lines.every((line, at) => line === undisturbed[at]);
  console.log(`${kind.name}: ${what}: no document lost, none by half`);
  console.log(`${kind.name}: ${same ? `the same ${lines.length} entries` : 'ANOTHER REGISTER'} in the end`);
  if (same) return;
  process.exitCode = 1;
  const [ours, theirs] = [new Set(lines), new Set(undisturbed)];
  const first = lines.find((it) => !theirs.has(it));
  console.log(`Here, not there: ${first}`);
  console.log(`There, not here: ${undisturbed.find((it) => !ours.has(it))}`);
}

async function onFresh<Result>(kind: StoreKind, work: (address: string) => Promise<Result>): Promise<Result> {
  const { address, drop } = await kind.fresh(true);
  try {
    return await work(address);
  } finally {
    await drop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
