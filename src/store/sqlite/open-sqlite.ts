import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';

/** `Chnc`: marks the file as a register, so that no other database is taken for one (SQLite's `application_id`). */
const applicationId = 0x43686e63;
const lockTimeoutMs = 60_000;
const notADatabase = 26;
const busy = 5;

/**
 * Opens the register in a file, making it or bringing it to the present version first. `:memory:` is a register that
 * lives as long as the connection. Throws StoreError CH301 to CH304.
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

/** The error of the store for one of SQLite; errors of other kinds stay what they are. */
export function asStoreError(error: unknown, file: string): unknown {
  const { errcode } = error as { errcode?: number };
  if (error instanceof StoreError || errcode === undefined) return error;
  if (errcode === notADatabase) return new StoreError('CH302', file, error);
  return new StoreError((errcode & 0xff) === busy ? 'CH304' : 'CH301', file, error);
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
