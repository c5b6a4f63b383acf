import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import type { ProblemCode } from '#model/problems';
import { StoreError } from '../store-error.ts';
import type { PostgresAddress } from './address.ts';

const connections = 4;
const connectTimeoutMs = 15_000;
/** How long a statement waits for another writer of the register. */
const lockTimeoutMs = 60_000;

/** The problem of each class or code of errors that the world causes; https://www.postgresql.org/docs/15/errcodes-appendix.html */
const codeByState: Readonly<Record<string, ProblemCode>> = {
  '55P03': 'CH304', // lock not available
  '08': 'CH308', // connection
  '28': 'CH308', // authorisation
  '3D': 'CH308', // no such database
  '42501': 'CH308', // insufficient privilege
  '53': 'CH306', // insufficient resources: disk full, too many connections
  '57': 'CH308', // operator intervention: shut down
  '58': 'CH307', // system error
};
/** A pool of connections to the schema of a register, which is made or brought to the present version first. */
export async function openPostgres(address: PostgresAddress): Promise<pg.Pool> {
  const pool = new pg.Pool({
    ...address.connection,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'chancery',
    types: { getTypeParser: parserOf },
    onConnect: async (client: pg.ClientBase) => {
      await client.query(`set search_path = "${address.schema}"; set lock_timeout = ${lockTimeoutMs}`);
    },
  } as pg.PoolConfig);
  // A connection that breaks is no reason to end the process, neither while it is idle nor in the midst of a query, which
  // fails for itself; the next one opens another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await migrate(pool, address);
    return pool;
  } catch (error) {
    await pool.end();
    throw asStoreError(error, address);
  }
}

/** Whether the schema holds a register; makes nothing. */
export async function holdsRegister(address: PostgresAddress): Promise<boolean> {
  const { connection, schema } = address;
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: connectTimeoutMs });
  try {
    await client.connect();
    const { rowCount } = await client.query(
      "select 1 from pg_tables where schemaname = $1 and tablename = 'chancery_migration'",
      [schema],
    );
    return rowCount === 1;
  } catch (error) {
    throw asStoreError(error, address);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The error of the store for one of the server or the way to it, without a password; others stay what they are. */
export function asStoreError(error: unknown, address: PostgresAddress): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const problem = codeByState[code] ?? codeByState[code.slice(0, 2)];
  if (problem) return storeError(problem, error, address);
  const broken = syscall !== undefined || /connection|timeout|ECONN|SSL/iu.test(`${code} ${error.message}`);
  return broken && !/^[0-9A-Z]{5}$/u.test(code) ? storeError('CH308', error, address) : error;
}

/** What the server says is told, but for the password: a server that repeats it is no reason to show it. */
function storeError(problem: ProblemCode, error: Error, { connection, shown }: PostgresAddress): StoreError {
  const secrets = [connection.password, process.env.PGPASSWORD].filter(
    (it) => typeof it === 'string' && it !== '',
  );
  const message = secrets.reduce<string>(
    (text, secret) => text.replaceAll(String(secret), '…'),
    error.message,
  );
  return new StoreError(problem, `${shown}: ${message}`, message === error.message ? error : undefined);
}

/** Numbers as numbers, those of eight bytes too, which count rows here; all else, dates among it, as the text that came. */
function parserOf(oid: number): (text: string) => unknown {
  const { INT2, INT4, INT8, FLOAT4, FLOAT8 } = pg.types.builtins;
  return [INT2, INT4, INT8, FLOAT4, FLOAT8].includes(oid) ? Number : String;
}

/** Makes the schema and its tables, or runs the migrations that are missing, one process at a time. */
async function migrate(pool: pg.Pool, { schema, shown }: PostgresAddress): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`chancery migration ${schema}`]);
    await makeSchema(client, schema);
    const migrations = listMigrations();
    const version = await versionOf(client, schema, shown);
    if (version > migrations.length) throw new StoreError('CH303', shown);
    for (const [at, sql] of migrations.entries()) {
      if (at < version) continue;
      await client.query(sql);
      await client.query('insert into chancery_migration (version) values ($1)', [at + 1]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** Looks before it makes one: who may not make schemas can still be given one. */
async function makeSchema(client: pg.PoolClient, schema: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
  if (!rowCount) await client.query(`create schema "${schema}"`);
}

/** The number of migrations that have run. A schema that holds other tables and none of a register is refused. */
async function versionOf(client: pg.PoolClient, schema: string, shown: string): Promise<number> {
  const { rows } = await client.query<{ tablename: string }>(
    'select tablename from pg_tables where schemaname = $1',
    [schema],
  );
  if (rows.some((row) => row.tablename === 'chancery_migration')) {
    const found = await client.query<{ version: number | null }>(
      'select max(version) as version from chancery_migration',
    );
    return found.rows[0]?.version ?? 0;
  }
  if (rows.length > 0) throw new StoreError('CH302', shown);
  await client.query('create table chancery_migration (version integer primary key)');
  return 0;
}

/** The SQL of each migration, in order of its number: the first makes version 1. */
function listMigrations(): readonly string[] {
  const folder = new URL('./migrations/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
