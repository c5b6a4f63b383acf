import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { storeKinds } from '../../test/stores.ts';

const launcher = new URL('../../bin/chancery.js', import.meta.url).pathname;
const secret = 'hunter2';

/** All that a command prints. */
function printed(args: readonly string[], env: NodeJS.ProcessEnv, input = ''): string {
  const options = { encoding: 'utf8', input, env: { ...process.env, NO_COLOR: '1', ...env } } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [launcher, ...args], options);
  return `${stdout}${stderr}${status}`;
}

/** Nobody listens there. */
const closed = `postgres://ana:${secret}@127.0.0.1:1/news`;

for (const args of [['status'], ['copy', closed, 'x.db'], ['--registr', closed]])
  test(`no password shows: chancery ${args[0]}`, () => {
    for (const output of [
      printed([...args, '--register', `${closed}?schema=No-Name`], {}),
      printed(args, { CHANCERY_REGISTER: closed }),
    ]) {
      assert.ok(!output.includes(secret), output);
      assert.match(output, /\d$/u);
    }
  });

for (const address of [
  `Postgres://ana:${secret}@127.0.0.1:1/news`,
  ` postgres://ana:${secret}@127.0.0.1:1/news`,
  `postgres:/ana:${secret}@127.0.0.1/news`,
  `mysql://ana:${secret}@127.0.0.1/news`,
])
  test(`no password shows of an address that is written amiss: ${address.replace(secret, '…')}`, () => {
    for (const output of [
      printed(['status', '--register', address], {}),
      printed(['read', '-'], { CHANCERY_REGISTER: address }, 'The ministers met.'),
      printed(['copy', address, 'x.db'], {}),
    ]) {
      assert.ok(!output.includes(secret), output);
      assert.match(output, /127\.0\.0\.1.*73$/su);
    }
  });

const postgres = storeKinds.find((it) => it.name === 'postgres');

test('no password shows of a register on a server that works', { skip: postgres?.skip }, async () => {
  const { address, drop } = (await postgres?.fresh()) ?? {};
  const url = new URL(address ?? '');
  const user = process.env.PGUSER ?? process.env.USER ?? 'root';
  if (url.password === '') Object.assign(url, { username: url.username || user, password: secret });
  const { password } = url;
  const register = ['--register', url.href];
  const text =
    'LIMA, 3 May 2031 — Foreign Minister Ana Paredes of Peru met Foreign Minister Juma Odera of Zambia.';
  try {
    const read = printed(['read', '-', ...register], {}, text);
    assert.match(read, /1 document read into postgres:/u);
    const id = /doc-[0-9a-f]+/u.exec(printed(['export', 'jsonl', ...register], {}))?.[0] ?? '';
    for (const args of [
      ['status'],
      ['brief', 'Norway', 'Peru'],
      ['remove', id],
      ['remove', '--undo'],
      ['show', 'none'],
    ]) {
      const output = printed([...args, ...register], {});
      assert.ok(!output.includes(`:${password}@`), output);
    }
    assert.ok(!read.includes(`:${password}@`), read);
  } finally {
    await drop?.();
  }
});
