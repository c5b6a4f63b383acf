import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { recordOf } from '../tools/bench/measure-quarters.ts';
import { variedDocuments } from '../tools/bench/varied-documents.ts';
import { killReading, readWhileAsking } from '../tools/faults/kill-reading.ts';
import type { FaultPlan } from '../tools/faults/plan.ts';
import { randomFrom } from '../tools/fuzz/random.ts';
import { sampleDocuments } from '../tools/fuzz/sample-documents.ts';
import { onEveryStore, type StoreKind } from './stores.ts';

/** The short form of `npm run faults`. CHANCERY_SEED kills at the same documents again. */
const { CHANCERY_SEED: given } = process.env;
const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);

onEveryStore(`a reading killed at random moments loses nothing (seed ${seed})`, async (kind, t) => {
  const plan = await shortPlan(t);
  const killed = await killReading(await lastingAddress(kind, t), plan);
  assert.ok(killed.acknowledged.some((it) => it > 0 && it < plan.documents));
  const together = await readWhileAsking(await lastingAddress(kind, t), plan);
  assert.ok(together.asked > 0);
  assert.deepEqual(killed.lines, together.lines);
});

/** The beginnings of the samples, two rounds of them. */
async function shortPlan(t: TestContext): Promise<FaultPlan> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-faults-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const samples = await sampleDocuments(['samples']);
  const short = samples.map(({ file, published, text }) => ({ file, published, text: text.slice(0, 900) }));
  const documents = [...variedDocuments(short, short.length * 2)];
  const input = join(folder, 'documents.jsonl');
  writeFileSync(input, documents.map(recordOf).join(''));
  return {
    input,
    documents: documents.length,
    batchSize: 3,
    kills: 2,
    delayMs: 50,
    random: randomFrom(seed),
  };
}

async function lastingAddress(kind: StoreKind, t: TestContext): Promise<string> {
  const { address, drop } = await kind.fresh(true);
  t.after(drop);
  return address;
}
