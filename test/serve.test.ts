import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';

/** Starts `chancery serve` in a folder of its own, and ends it with the test. */
function serve(t: TestContext, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
  const child = spawn(
    process.execPath,
    ['bin/chancery.js', 'serve', '--register', join(folder, 'desk.db'), '--port', '0', ...args],
    { env: { ...process.env, CHANCERY_PASSWORD: '', ...env } },
  );
  t.after(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  return { child, said };
}

test('chancery serve says where the desk is, serves it, and closes it at Ctrl-C', async (t) => {
  const { child, said } = serve(t, []);
  while (!said.out.includes('\n')) await once(child.stdout, 'data');
  const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said.out)?.[0];
  assert.ok(url, said.out);
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /The register is empty.*type="file"/su, 'a helpful first page');
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, said.err);
});

test('it does not listen beyond this machine without a password', async (t) => {
  const { child, said } = serve(t, ['--host', '0.0.0.0']);
  const [code] = await once(child, 'close');
  assert.equal(code, 2);
  assert.match(said.err, /only with a password.*CHANCERY_PASSWORD/su);
});

test('a host that is not of this machine is told', async (t) => {
  const { child, said } = serve(t, ['--host', '192.0.2.1'], { CHANCERY_PASSWORD: 'p' });
  const [code] = await once(child, 'close');
  assert.equal(code, 69);
  assert.match(said.err, /cannot listen there/u);
});
