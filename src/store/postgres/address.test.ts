import assert from 'node:assert/strict';
import test from 'node:test';
import { withRegister } from '#app/open-existing';
import { openRegister } from '#app/open-register';
import { keepPassword } from '#app/register-address';
import { parsePostgresAddress, withoutPassword } from './address.ts';

const secret = 'hunter2';

test('an address is taken apart', () => {
  const { connection, schema, shown } = parsePostgresAddress(
    'postgres://ana:p%40ss@db.example:6000/news?schema=desk&sslmode=verify-full',
  );
  assert.deepEqual(connection, {
    host: 'db.example',
    port: 6000,
    user: 'ana',
    password: 'p@ss',
    database: 'news',
    ssl: true,
  });
  assert.equal(schema, 'desk');
  assert.equal(shown, 'postgres://ana@db.example:6000/news?schema=desk&sslmode=verify-full');
  assert.equal(parsePostgresAddress('postgresql://ana@h/news').schema, 'chancery');
  assert.equal(parsePostgresAddress('postgres:///news?host=/run/sockets').connection.host, '/run/sockets');
});

/** Addresses that hold the secret, well formed or not. */
const addresses = [
  `postgres://ana:${secret}@127.0.0.1:1/news`,
  `postgres://ana:${secret}@127.0.0.1:1/news?schema=NOT-A-NAME`,
  `postgres://ana:${secret}/x@127.0.0.1:1/news`,
  `postgres://ana:a@${secret}@127.0.0.1:1/news`,
  `postgres://ana:${secret}%@127.0.0.1:1/news`,
  `postgres://:${secret}@127.0.0.1:1/news`,
  `postgres://ana:${secret}@127.0.0.1:port/news`,
  `postgres://ana@127.0.0.1:1/news?password=${secret}&schema=desk`,
  `postgres://ana@127.0.0.1:1/news?sslpassword=${secret}`,
  `postgres://ana:\n${secret}@127.0.0.1:1/news`,
];

for (const address of addresses)
  test(`no password shows of ${withoutPassword(address)}`, async () => {
    assert.ok(!withoutPassword(address).includes(secret));
    assert.ok(!keepPassword(address).includes(secret));
    for (const open of [() => openRegister(address), () => withRegister(address, async () => {})])
      await assert.rejects(open(), (error: Error & { code: string }) => {
        assert.match(error.code, /^CH30[58]$/u);
        assert.ok(!`${error.message} ${error.stack}`.includes(secret));
        return true;
      });
  });

test('a file has no password', () => {
  assert.equal(withoutPassword('a:b@c.db'), 'a:b@c.db');
});
