import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import test from 'node:test';
import pg from 'pg';
import { openDesk } from '#app/desk/open-desk';
import { withRegister } from '#app/open-existing';
import { openRegister } from '#app/open-register';
import { createServer } from '#server/create-server';
import { startPasswordServer, withoutServer } from './password-server.ts';
import { startRefusingServer } from './refusing-server.ts';
import { environment, launcher } from './run-chancery.ts';

const wrong = 'wrong-Donkey5';

/** All that a command prints, and how it ended. */
async function printed(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(process.execPath, [launcher, ...args], { env: { ...environment, ...env } });
  child.stdin.end('The ministers met.');
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const [code] = await new Promise<unknown[]>((resolve) => child.on('close', (...ended) => resolve(ended)));
  return `${output}${code}`;
}

/** Asks in every way in which a register is opened, and holds that the refusal is told without the password. */
async function refusalIsSilent(address: string, secret: string): Promise<void> {
  for (const open of [() => openRegister(address), () => withRegister(address, async () => {})])
    await assert.rejects(open(), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'CH308');
      assert.ok(!`${error.message} ${error.stack} ${JSON.stringify(error)}`.includes(secret));
      return true;
    });
  const elsewhere = new URL(address);
  elsewhere.password = '';
  for (const output of [
    await printed(['status', '--register', address]),
    await printed(['read', '-', '--register', address]),
    await printed(['serve', '--port', '0', '--register', address]),
    await printed(['status'], { CHANCERY_REGISTER: elsewhere.href, PGPASSWORD: secret }),
  ]) {
    assert.ok(!output.includes(secret), output);
    assert.match(output, /CH308.*73$|server.*(?:69|73)$/su);
  }
}

test('a server that refuses the password, and says it, is told without it', async () => {
  const server = await startRefusingServer();
  try {
    await refusalIsSilent(`postgres://ana:${wrong}@127.0.0.1:${server.port}/news`, wrong);
    assert.ok(server.passwords.length > 4 && server.passwords.every((it) => it === wrong), 'it was asked');
  } finally {
    await server.stop();
  }
});

test('a PostgreSQL server that asks for passwords', { skip: withoutServer }, async (t) => {
  const server = await startPasswordServer();
  t.after(server.stop);
  const address = new URL(server.address);

  await t.test('takes the right one, which shows nowhere', async () => {
    const output = await printed(['read', '-', '--register', address.href]);
    assert.match(output, /1 document read into postgres:\/\/ana@127\.0\.0\.1/u);
    assert.ok(!output.includes(server.password), output);
  });

  await t.test('refuses a wrong one, which shows nowhere', async () => {
    const other = new URL(address);
    other.password = wrong;
    await refusalIsSilent(other.href, wrong);
  });

  await t.test('changes it while the desk is open: no page shows the old one', async () => {
    const desk = await openDesk(address.href);
    const app = createServer(desk, { host: '127.0.0.1' });
    const ask = async (path: string) => {
      const answer = await app.request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1' } });
      return { status: answer.status, text: await answer.text() };
    };
    try {
      assert.equal((await ask('/')).status, 200);
      const client = new pg.Client({ connectionString: address.href });
      await client.connect();
      await client.query(`alter user ${server.user} password 'another'`);
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()',
      );
      await client.end();
      for (const path of ['/', '/events', '/api/v1/events', '/about']) {
        const { status, text } = await ask(path);
        assert.ok(status >= 500, `${path} ${status}`);
        assert.ok(!text.includes(server.password), text);
      }
    } finally {
      await desk.register.close();
    }
  });
});
