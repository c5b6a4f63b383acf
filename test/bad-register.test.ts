import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRegister, registerOn } from '#app/open-register';
import { exitCodes } from '#cli/exit-codes';
import type { SourceDocument } from '#model/source-document';
import { readTogether } from '#pipeline/read-document';
import { openSqlite } from '#store/sqlite/open-sqlite';
import { sqliteStoreOn } from '#store/sqlite/sqlite-store';
import { StoreError } from '#store/store-error';
import { chancery, environment, launcher, testFolder } from './run-chancery.ts';

const { folder, write } = testFolder();

/** Most documents are quickly read; every tenth has something to say. */
const report = (item: number): string =>
  item % 10 > 0
    ? `The list of the port has grown by item ${item} and will be read to the council.`
    : `OSLO, ${(item % 27) + 1} May 2018 — Defence Minister Anna Berg of Norway received Defence Minister Peter Banda of Zambia in Oslo on Tuesday. The two ministers signed letter ${item} on the training of pilots.`;
const records = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: String(at), text: report(at) })}\n`).join(
    '',
  );
const documents = (from: number, to: number): readonly SourceDocument[] =>
  Array.from({ length: to - from }, (_, at) => ({ file: `${from + at}.txt`, text: report(from + at) }));

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function countIn(register: string): number {
  const database = new DatabaseSync(register, { readOnly: true });
  try {
    const row = database.prepare('select count(*) as count from document').get();
    return Number(row?.count);
  } finally {
    database.close();
  }
}

/** Both registers print the same; how many lines, and the first that differs, where they do not. */
function assertSame(register: string, other: string): void {
  const [some, others] = [register, other].map((it) => {
    const { code, out, err } = chancery(['export', 'jsonl', '--register', it]);
    assert.equal(code, exitCodes.ok.code, err);
    return out.split('\n');
  });
  assert.ok(some && others && some.length > 10);
  assert.equal(some.length, others.length);
  for (const [at, line] of some.entries()) assert.equal(line, others[at]);
}

/** What a read into this register says before it ends. */
function refused(register: string): { readonly code: number | null; readonly err: string } {
  const { code, err, out } = chancery(['read', '-', '--register', register], records(1));
  assert.equal(out, '');
  assert.ok(!err.includes('    at '), 'no stack is shown');
  return { code, err };
}

test('a register that is no database is refused and left as it is', () => {
  const file = write('notes.db', 'Notes of a meeting, kept in a file of this name.\n');
  const { code, err } = refused(file);
  assert.equal(code, exitCodes.cannotCreate.code);
  assert.ok(err.startsWith(`chancery: The file is no register (${file}).`), err);
  assert.equal(statSync(file).size, 49);
});

test('the database of another program is refused', () => {
  const file = join(folder, 'other.db');
  const database = new DatabaseSync(file);
  database.exec('create table customer (name text)');
  database.close();
  const { code, err } = refused(file);
  assert.equal(code, exitCodes.cannotCreate.code);
  assert.match(err, /The file is no register/u);
});

test('a register of a newer version is refused', () => {
  const file = join(folder, 'newer.db');
  openSqlite(file).close();
  const database = new DatabaseSync(file);
  database.exec('pragma user_version = 9000');
  database.close();
  const { code, err } = refused(file);
  assert.equal(code, exitCodes.cannotCreate.code);
  assert.ok(err.startsWith(`chancery: The register is of a newer version (${file}).`), err);
});

test('a register that cannot be written is refused: a folder in its place, no folder around it', () => {
  const inPlace = join(folder, 'place.db');
  mkdirSync(inPlace);
  for (const file of [inPlace, join(folder, 'nowhere', 'register.db')]) {
    const { code, err } = refused(file);
    assert.equal(code, exitCodes.cannotCreate.code);
    assert.ok(err.startsWith(`chancery: The register cannot be opened (${file}).`), err);
  }
});

test('a damaged register is told', () => {
  const file = join(folder, 'damaged.db');
  assert.equal(chancery(['read', '-', '--register', file], records(60)).code, exitCodes.ok.code);
  const descriptor = openSync(file, 'r+');
  const { size } = statSync(file);
  for (let at = 8192; at < size; at += 4096) writeSync(descriptor, Buffer.alloc(4096, 0x5a), 0, 4096, at);
  closeSync(descriptor);
  const { code, err } = chancery(['export', 'jsonl', '--register', file]);
  assert.equal(code, exitCodes.ioError.code, err);
  assert.ok(err.startsWith(`chancery: The register cannot be read or written (${file}).`), err);
});

test('a full disk leaves whole documents, and the same documents can be added once there is room', async () => {
  const file = join(folder, 'full.db');
  const database = openSqlite(file);
  const register = registerOn(sqliteStoreOn(database, file));
  await register.add(documents(0, 10), readTogether);
  const { page_count: pages } = database.prepare('pragma page_count').get() as Record<string, number>;
  database.exec(`pragma max_page_count = ${(pages ?? 0) + 4}`);
  await assert.rejects(
    async () => register.add(documents(10, 60), readTogether),
    (error) => error instanceof StoreError && error.code === 'CH306' && error.message.includes(file),
  );
  assert.equal((await register.store.documentIds()).length, 10);
  database.exec('pragma max_page_count = 1000000');
  await register.add(documents(10, 60), readTogether);
  const entries = JSON.stringify(await Array.fromAsync(register.entries()));
  await register.close();
  const whole = await openRegister(':memory:');
  await whole.add(documents(0, 60), readTogether);
  assert.ok(entries === JSON.stringify(await Array.fromAsync(whole.entries())));
  await whole.close();
});

const noLimit = process.platform === 'win32' ? 'this system has no ulimit' : false;

test('a read that may write no more says so, and carries on later', { skip: noLimit }, () => {
  const input = write('many.jsonl', records(200));
  const file = join(folder, 'limited.db');
  const command = `ulimit -f 600; exec "$0" "$@"`;
  const args = ['-c', command, process.execPath, launcher, 'read', input, '--register', file];
  const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8', env: environment });
  assert.equal(status, exitCodes.ioError.code, stderr);
  assert.ok(stderr.startsWith(`chancery: The register cannot grow (${file}).`), stderr);
  assert.equal(countIn(file) % 100, 0, 'batches are stored whole');
  assert.equal(chancery(['read', input, '--register', file]).code, exitCodes.ok.code);
  const whole = join(folder, 'unlimited.db');
  chancery(['read', input, '--register', whole]);
  assertSame(file, whole);
});

test('two reads at once lose nothing and end as one read does', async () => {
  const input = write('both.jsonl', records(150));
  const file = join(folder, 'both.db');
  const runs = [1, 2].map(() => start(['read', input, '--register', file]));
  const ends = await Promise.all(runs.map((run) => once(run, 'exit')));
  assert.deepEqual(
    ends.map(([code]) => code),
    [0, 0],
  );
  const alone = join(folder, 'alone.db');
  chancery(['read', input, '--register', alone]);
  assertSame(file, alone);
});

test('Ctrl-C in the middle keeps whole documents, ends with 130, and the same command carries on', async () => {
  const input = write('stopped.jsonl', records(300));
  const file = join(folder, 'stopped.db');
  const run = start(['read', input, '--register', file]);
  while (run.exitCode === null && (!existsSync(file) || stored(file) === 0)) await sleep(10);
  run.kill('SIGINT');
  const [code] = await once(run, 'exit');
  assert.equal(code, exitCodes.interrupted.code);
  const kept = countIn(file);
  assert.ok(kept > 0 && kept < 300 && kept % 100 === 0, `${kept} documents`);
  const again = chancery(['read', input, '--register', file]);
  assert.equal(again.code, exitCodes.ok.code);
  assert.match(again.out, new RegExp(`^${300 - kept} documents read into .*, ${kept} known before`, 'u'));
  const whole = join(folder, 'whole.db');
  chancery(['read', input, '--register', whole]);
  assertSame(file, whole);
});

/** Documents stored, 0 while the register is being made. */
function stored(file: string): number {
  try {
    return countIn(file);
  } catch {
    return 0;
  }
}

test('working out the entries stops at the signal, and the next time carries on', async () => {
  const register = await openRegister(':memory:');
  await register.add(documents(0, 40), readTogether);
  const waiting = await register.store.unsettled();
  assert.ok(waiting > 0);
  await register.settle(undefined, AbortSignal.abort());
  assert.equal(await register.store.unsettled(), waiting);
  await register.settle();
  assert.equal(await register.store.unsettled(), 0);
  await register.close();
});
