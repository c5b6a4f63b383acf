import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import pg from 'pg';
import { openRegister, type Register } from '#app/open-register';
import { parsePostgresAddress } from '#store/postgres/address';

/** A kind of store that every test of a contract runs on. */
export interface StoreKind {
  readonly name: string;
  /** Why it cannot be tested here; false where it can. */
  readonly skip: string | false;
  /** How many of a hundred runs of a property are worth their time. */
  readonly share: number;
  /** The address of a new, empty register, and what takes it away again. With `lasting` it can be opened twice. */
  fresh(lasting?: boolean): Promise<{ readonly address: string; readonly drop: () => Promise<void> }>;
}

const server = await answeringServer();

/** All kinds of stores. */
export const storeKinds: readonly StoreKind[] = [
  {
    name: 'sqlite',
    skip: false,
    share: 1,
    fresh: async (lasting) => (lasting ? freshFile() : { address: ':memory:', drop: async () => {} }),
  },
  {
    name: 'postgres',
    skip: server ? false : 'no PostgreSQL server: set CHANCERY_TEST_POSTGRES to the address of one',
    share: 0.15,
    fresh: freshSchema,
  },
];

/** Runs a test on every kind of store, or skips it with the reason. With `CI` set a skip is a failure. */
export function onEveryStore(name: string, body: (kind: StoreKind, t: TestContext) => Promise<void>): void {
  for (const kind of storeKinds) {
    const skip = process.env.CI ? false : kind.skip;
    test(`${kind.name}: ${name}`, { skip }, async (t) => {
      if (kind.skip) throw new Error(kind.skip);
      await body(kind, t);
    });
  }
}

/** Works with a new, empty register, which is gone afterwards. */
export async function withFresh<Result>(
  kind: StoreKind,
  work: (register: Register, address: string) => Promise<Result>,
): Promise<Result> {
  const { address, drop } = await kind.fresh();
  const register = await openRegister(address);
  try {
    return await work(register, address);
  } finally {
    await register.close();
    await drop();
  }
}

async function freshFile() {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-store-'));
  return { address: join(folder, 'register.db'), drop: async () => rmSync(folder, { recursive: true }) };
}

async function freshSchema() {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  const address = new URL(server ?? '');
  address.searchParams.set('schema', schema);
  const drop = () => onServer(server ?? '', `drop schema if exists ${schema} cascade`);
  return { address: address.href, drop };
}

/** The first server that answers: the one that the environment names, else one on this machine. */
async function answeringServer(): Promise<string | undefined> {
  const named = process.env.CHANCERY_TEST_POSTGRES;
  const local = ['test', 'postgres'].flatMap((database) => [
    `postgres://127.0.0.1:5432/${database}`,
    `postgres:///${database}?host=/var/run/postgresql`,
  ]);
  for (const address of named ? [named] : local) {
    const answer = await onServer(address, 'select 1').then(
      () => true,
      () => false,
    );
    if (answer) return address;
  }
  return undefined;
}

async function onServer(address: string, sql: string): Promise<void> {
  const { connection } = parsePostgresAddress(address);
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
