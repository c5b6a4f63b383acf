import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import fc from 'fast-check';
import { registerOn } from '#app/open-register';
import type { Analysis } from '#model/analysis';
import type { SourceDocument } from '#model/source-document';
import { readDocument } from '#pipeline/read-document';
import { openSqliteStore } from '#store/sqlite/sqlite-store';
import { exportLine } from '#view/export-jsonl';
import { sampleDocuments } from '../tools/fuzz/sample-documents.ts';

/** Texts that belong to their publishers lie beside the project, where they are at hand. */
const shared = new URL('../../shared/', import.meta.url).pathname;
const skip = existsSync(shared) ? false : 'the folder of shared texts is not beside the project';

/** Neighbours in the file tell of the same days and people. */
const drawn = 40;

test('random subsets of official news give one register in any order and batches', { skip }, async () => {
  const all = await sampleDocuments([`${shared}corpus/official.jsonl`]);
  const read = remembered();
  const subset = fc
    .nat(all.length - drawn)
    .chain((from) => fc.shuffledSubarray(all.slice(from, from + drawn), { minLength: drawn / 2 }));
  await fc.assert(
    fc.asyncProperty(subset, fc.integer({ min: 1, max: 15 }), async (documents, batch) => {
      const sorted = documents.toSorted((a, b) => (a.file < b.file ? -1 : 1));
      assert.deepEqual(
        await exported(documents, batch, read),
        await exported(sorted, documents.length, read),
      );
    }),
    { numRuns: 4 },
  );
});

test('the first five documents give one register in every order', { skip }, async () => {
  const documents = await sampleDocuments([`${shared}seeds/all.jsonl`]);
  const read = remembered();
  const first = await exported(documents, documents.length, read);
  for (const order of permutations(documents)) assert.deepEqual(await exported(order, 1, read), first);
});

test('and that register is the one that a reader expects', { skip }, async (t) => {
  const documents = await sampleDocuments([`${shared}seeds/all.jsonl`]);
  assert.deepEqual(missing(await exported(documents, 1, remembered()), t), []);
});

/** What `check-register.mjs` finds wanting in an export. */
function missing(lines: readonly string[], t: TestContext): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-order-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'export.jsonl');
  writeFileSync(path, lines.join('\n'));
  const { stdout } = spawnSync(
    process.execPath,
    [`${shared}check-register.mjs`, `${shared}gold/register.json`, path],
    { encoding: 'utf8' },
  );
  assert.match(stdout, /\d+ of \d+ hold/u);
  return stdout.split('\n').filter((line) => line.startsWith('missing:'));
}

type Read = (document: SourceDocument) => Analysis;

/** Reads each text once. */
function remembered(): Read {
  const known = new Map<SourceDocument, Analysis>();
  return (document) => {
    const analysis = known.get(document) ?? readDocument(document);
    known.set(document, analysis);
    return analysis;
  };
}

/** The export of a register that takes the documents in batches and settles after each. */
async function exported(documents: readonly SourceDocument[], batch: number, read: Read): Promise<string[]> {
  const register = registerOn(await openSqliteStore(':memory:'));
  for (let at = 0; at < documents.length; at += batch) {
    const some = documents.slice(at, at + batch);
    // The register asks with a copy of what it was given.
    await register.add(some, (all) =>
      all.map((asked) => read(some.find((it) => it.text === asked.text) ?? asked)),
    );
    await register.settle();
  }
  const lines = (await Array.fromAsync(register.entries())).map(exportLine);
  await register.close();
  return lines;
}

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) =>
    permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest] as const),
  );
}
