import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { ProblemCode } from '#model/problems';
import { StoreError } from '../store-error.ts';

/** `Chnc`: marks the file as a register, so that no other database is taken for one (SQLite's `application_id`). */
const applicationId = 0x43686e63;
const lockTimeoutMs = 60_000;
/** The problem of each result code of SQLite that is no fault of the program; https://www.sqlite.org/rescode.html */
const codeByResult: Readonly<Record<number, ProblemCode>> = {
  3: 'CH301', // perm
  5: 'CH304', // busy
  8: 'CH301', // readonly
  10: 'CH307', // ioerr
  11: 'CH307', // corrupt
  13: 'CH306', // full
  14: 'CH301', // cantopen
  26: 'CH302', // notadb
};
/** A write that the file system refused: a quota or a limit on the size of files shows so, a full disk as 13. */
const writeRefused = 778;

/**
 * Opens the register in a file, making it or bringing it to the present version first. `:memory:` is a register that
 * lives as long as the connection. Throws StoreError CH301 to CH307.
 */
export function openSqlite(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: lockTimeoutMs, enableForeignKeyConstraints: true });
    prepare(database, file);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw asStoreError(error, file);
  }
}

/** The error of the store for one of SQLite that the world around it caused; others stay what they are. */
export function asStoreError(error: unknown, file: string): unknown {
  const { errcode } = error as { errcode?: number };
  if (error instanceof StoreError || errcode === undefined) return error;
  const code = errcode === writeRefused ? 'CH306' : codeByResult[errcode & 0xff];
  return code ? new StoreError(code, file, error) : error;
}

function prepare(database: DatabaseSync, file: string): void {
  checkOwner(database, file);
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536;');
  const migrations = listMigrations();
  if (versionOf(database) > migrations.length) throw new StoreError('CH303', file);
  if (versionOf(database) < migrations.length) migrate(database, migrations);
}

/** A file that is no database shows here, as the first thing read of it. */
function checkOwner(database: DatabaseSync, file: string): void {
  const { application_id: owner } = database.prepare('pragma application_id').get() as Record<string, number>;
  const tables = database.prepare('select count(*) as count from sqlite_schema').get() as { count: number };
  if (owner !== applicationId && (owner !== 0 || tables.count > 0)) throw new StoreError('CH302', file);
}

function versionOf(database: DatabaseSync): number {
  const { user_version: version } = database.prepare('pragma user_version').get() as Record<string, number>;
  return version ?? 0;
}

/** The SQL of each migration, in order of its number: the first makes version 1. */
function listMigrations(): readonly string[] {
  const folder = new URL('./migrations/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** All missing migrations in one transaction; the version is read again under the lock, for two may open at once. */
function migrate(database: DatabaseSync, migrations: readonly string[]): void {
  database.exec('begin immediate');
  try {
    for (const sql of migrations.slice(versionOf(database))) database.exec(sql);
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length};`);
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}
