import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test, { type TestContext } from 'node:test';
import { openRegister } from '#app/open-register';

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'chancery-store-'));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

test('what is no register is refused with a code, and left as it was', async (t) => {
  const path = folder(t);
  const text = join(path, 'notes.txt');
  writeFileSync(text, 'These are notes, not a database. '.repeat(200));
  await assert.rejects(openRegister(text), { code: 'CH302' });
  const foreign = join(path, 'foreign.db');
  new DatabaseSync(foreign).exec('create table mail (id integer)');
  await assert.rejects(openRegister(foreign), { code: 'CH302' });
  await assert.rejects(openRegister(join(path, 'none', 'register.db')), { code: 'CH301' });
});

test('a register of a newer version is refused', async (t) => {
  const file = join(folder(t), 'register.db');
  await (await openRegister(file)).close();
  new DatabaseSync(file).exec('pragma user_version = 99');
  await assert.rejects(openRegister(file), { code: 'CH303' });
});
