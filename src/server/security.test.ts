import assert from 'node:assert/strict';
import test from 'node:test';
import { openDesk } from '#app/desk/open-desk';
import { createServer, type ServerOptions } from './create-server.ts';
import { ServeError, serveDesk } from './serve-desk.ts';

async function withServer(
  options: Partial<ServerOptions>,
  work: (ask: (path: string, init?: RequestInit) => Promise<Response>) => Promise<void>,
): Promise<void> {
  const desk = await openDesk(':memory:');
  const app = createServer(desk, { host: '127.0.0.1', ...options });
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', '127.0.0.1:4040');
    return app.request(`http://127.0.0.1:4040${path}`, { ...init, headers });
  };
  try {
    await work(ask);
  } finally {
    await desk.register.close();
  }
}

const form = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
});

for (const host of ['evil.example', 'evil.example:4040', '127.0.0.1.evil.example', '192.168.1.7:4040', 'a b'])
  test(`a request to the host ${host} is refused`, () =>
    withServer({}, async (ask) => {
      const answer = await ask('/login', { headers: { host } });
      assert.equal(answer.status, 403);
      assert.match(await answer.text(), /CH403/u);
    }));

for (const host of ['localhost:4040', '127.0.0.1', '[::1]:9999', 'LOCALHOST'])
  test(`a request to the host ${host} is answered`, () =>
    withServer({}, async (ask) => assert.equal((await ask('/login', { headers: { host } })).status, 200)));

test('beyond this machine its address answers, another name does not', () =>
  withServer({ host: '0.0.0.0', password: 'p' }, async (ask) => {
    assert.equal((await ask('/login', { headers: { host: '192.168.1.7:4040' } })).status, 200);
    assert.equal((await ask('/login', { headers: { host: 'evil.example' } })).status, 403);
  }));

for (const headers of [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://127.0.0.1:5050' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])
  test(`a form from elsewhere is refused: ${JSON.stringify(headers)}`, () =>
    withServer({}, async (ask) => {
      assert.equal((await ask('/logout', form({}, headers as Record<string, string>))).status, 403);
    }));

test('a form of the desk itself is taken', () =>
  withServer({}, async (ask) => {
    const headers = { origin: 'http://127.0.0.1:4040', 'sec-fetch-site': 'same-origin' };
    assert.equal((await ask('/logout', form({}, headers))).status, 303);
  }));

test('every answer carries the strict policy, errors too', () =>
  withServer({}, async (ask) => {
    for (const answer of [
      await ask('/login'),
      await ask('/nowhere'),
      await ask('/login', { headers: { host: 'x.y' } }),
    ]) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/u);
      assert.match(policy, /frame-ancestors 'none'/u);
      assert.doesNotMatch(policy, /unsafe|\*|https?:/u);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('referrer-policy'), 'same-origin');
      const page = await answer.text();
      assert.doesNotMatch(page, /<style|\sstyle=|<script>|\son[a-z]+=/u);
    }
  }));

test('an unknown address is a plain page with a code, or a problem as JSON', () =>
  withServer({}, async (ask) => {
    const page = await ask('/nowhere');
    assert.equal(page.status, 404);
    assert.match(await page.text(), /CH401/u);
    const problem = await ask('/nowhere.json');
    assert.equal(problem.headers.get('content-type'), 'application/problem+json');
    assert.equal(((await problem.json()) as { code: string }).code, 'CH401');
  }));

test('the cookie of a login is out of reach for scripts and other sites', () =>
  withServer({ password: 'correct horse' }, async (ask) => {
    const answer = await ask('/login', form({ password: 'correct horse' }));
    assert.equal(answer.status, 303);
    const cookie = answer.headers.get('set-cookie') ?? '';
    assert.match(cookie, /HttpOnly/u);
    assert.match(cookie, /SameSite=Strict/u);
    assert.doesNotMatch(cookie, /correct/u);
    const inside = await ask('/login', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    assert.match(await inside.text(), /You are logged in/u);
    assert.match(await (await ask('/login', { headers: { cookie: 'chancery=guess' } })).text(), /Password/u);
  }));

test('each wrong password makes the next wait longer, the right one forgets them', async () => {
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  await withServer({ password: 'p', wait }, async (ask) => {
    for (const password of ['a', 'b', 'c', 'p', 'd'])
      assert.equal((await ask('/login', form({ password }))).status, password === 'p' ? 303 : 401);
  });
  assert.deepEqual(waits, [500, 1000, 2000]);
});

test('reading from beyond this machine needs the password', () =>
  withServer({ host: '0.0.0.0', password: 'p' }, async (ask) => {
    assert.equal((await ask('/document/doc-1')).status, 401);
    const login = await ask('/login', form({ password: 'p' }));
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    assert.equal((await ask('/document/doc-1', { headers: { cookie } })).status, 404);
  }));

test('the desk is not opened beyond this machine without a password', async () => {
  await assert.rejects(
    serveDesk({ address: ':memory:', host: '0.0.0.0', port: 0 }),
    (error) => error instanceof ServeError && error.code === 'CH408',
  );
});

test('it listens on this machine, and says where', async () => {
  const desk = await serveDesk({ address: ':memory:', port: 0 });
  try {
    assert.match(desk.url, /^http:\/\/127\.0\.0\.1:\d+\/$/u);
    assert.equal((await fetch(new URL('/login', desk.url))).status, 200);
  } finally {
    await desk.close();
  }
});
