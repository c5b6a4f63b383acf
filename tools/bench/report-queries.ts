import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import type { SourceDocument } from '#model/source-document';
import { parsePostgresAddress } from '#store/postgres/address';
import { fillRegister, readOnce } from './fill-register.ts';
import { measureQueries, type QueryTime } from './measure-queries.ts';

const width = 36;

/**
 * Fills a register of so many documents in the folder, and another one on the PostgreSQL server at an address where one is
 * given (in a schema of its own, dropped afterwards), and prints how long each query takes on both.
 */
export async function reportQueries(
  sources: readonly SourceDocument[],
  count: number,
  folder: string,
  server: string | undefined,
): Promise<void> {
  const documents = readOnce(sources);
  const file = join(folder, 'queries.db');
  await fillRegister(file, documents, count);
  printTimes(`SQLite, ${count} documents`, await measureQueries(file));
  if (server === undefined) {
    console.log('PostgreSQL is left out: set CHANCERY_TEST_POSTGRES to the address of a server.');
    return;
  }
  const schema = `bench_${randomBytes(6).toString('hex')}`;
  const address = new URL(server);
  address.searchParams.set('schema', schema);
  try {
    await fillRegister(address.href, documents, count);
    printTimes(`PostgreSQL, ${count} documents`, await measureQueries(address.href));
  } finally {
    await onServer(server, `drop schema if exists ${schema} cascade`);
  }
}

/** Prints the times of a register that is there already. */
export async function reportRegister(address: string, shown: string): Promise<void> {
  printTimes(shown, await measureQueries(address));
}

function printTimes(title: string, times: readonly QueryTime[]): void {
  for (const [heading, isPage] of [
    [`queries: ${title}`, false],
    [`pages of the desk: ${title}`, true],
  ] as const) {
    console.log(
      `${heading.padEnd(width)}${['p50, ms', 'p95, ms', 'p95, CPU'].map((it) => it.padStart(10)).join('')}`,
    );
    for (const { name, p50, p95, processor } of times.filter((it) => it.isPage === isPage))
      console.log(
        `${name.padEnd(width)}${[p50, p95, processor].map((it) => it.toFixed(1).padStart(10)).join('')}`,
      );
  }
}

async function onServer(address: string, sql: string): Promise<void> {
  const { connection } = parsePostgresAddress(address);
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
