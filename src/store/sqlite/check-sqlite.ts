import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { asStoreError } from './open-sqlite.ts';

/** How the file of a register is. */
export interface FileHealth {
  /** Bytes of the file with those that wait beside it to be written into it. */
  readonly bytes: number;
  /** The number of the last migration. */
  readonly version: number;
  /** What `PRAGMA quick_check` complains of; empty where the file is sound. */
  readonly faults: readonly string[];
}

/** Checks the file of a register without changing it. Reads all of it. Throws StoreError CH301 to CH304. */
export function checkSqlite(file: string): FileHealth {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const { user_version: version } = database.prepare('pragma user_version').get() as Record<string, number>;
    const rows = database.prepare('pragma quick_check').all() as readonly Record<string, string>[];
    const faults = rows.flatMap((it) => Object.values(it)).filter((it) => it !== 'ok');
    return { bytes: sizeOf(file) + sizeOf(`${file}-wal`), version: version ?? 0, faults };
  } catch (error) {
    throw asStoreError(error, file);
  } finally {
    if (database?.isOpen) database.close();
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
