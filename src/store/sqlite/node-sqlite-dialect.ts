import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

const busy = 5;
const lockTimeoutMs = 60_000;
const lockRetryMs = 5;
/** How long other statements wait for a lock, with the whole process; in WAL mode they seldom meet one. */
const statementTimeoutMs = 5_000;

type ToError = (error: unknown) => unknown;

/** Statements kept prepared for one connection; queries here take few shapes. */
const mostStatements = 200;

/**
 * A Kysely dialect over one open `node:sqlite` database. Closing Kysely closes the database. `toError` makes what is thrown
 * of what SQLite throws.
 */
export function nodeSqliteDialect(database: DatabaseSync, toError: ToError = (error) => error): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database, toError),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** One connection, lent to one user at a time; the others wait in the order in which they asked. */
class NodeSqliteDriver implements Driver {
  private readonly database: DatabaseSync;
  private readonly toError: ToError;
  private readonly connection: NodeSqliteConnection;
  private released: Promise<void> = Promise.resolve();
  private release: () => void = () => {};

  constructor(database: DatabaseSync, toError: ToError) {
    this.database = database;
    this.toError = toError;
    this.connection = new NodeSqliteConnection(database, toError);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.released;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.released = promise;
    await before;
    this.release = resolve;
    return this.connection;
  }

  /**
   * `immediate` takes the write lock at once: a transaction that reads first and then writes can never be refused.
   * Waiting for the lock leaves the process free, for it may be another connection of its own that holds it.
   */
  async beginTransaction(): Promise<void> {
    const tries = lockTimeoutMs / lockRetryMs;
    for (let left = tries; !this.tryBegin(left === 0); left--) await sleep(lockRetryMs);
  }

  /** False where another holds the lock; with `last` that is an error. */
  private tryBegin(last: boolean): boolean {
    this.database.exec('pragma busy_timeout = 0');
    try {
      this.database.exec('begin immediate');
      return true;
    } catch (error) {
      const { errcode = 0 } = error as { errcode?: number };
      if (last || (errcode & 0xff) !== busy) throw this.toError(error);
      return false;
    } finally {
      this.database.exec(`pragma busy_timeout = ${statementTimeoutMs}`);
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(): Promise<void> {
    this.release();
  }

  async destroy(): Promise<void> {
    if (this.database.isOpen) this.database.close();
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  private readonly database: DatabaseSync;
  private readonly toError: ToError;
  private readonly statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, toError: ToError) {
    this.database = database;
    this.toError = toError;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      return this.execute<Row>(query);
    } catch (error) {
      throw this.toError(error);
    }
  }

  private execute<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const statement = this.prepare(sql);
    const values = parameters.map(toSqlite);
    if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  /** Rows one by one, so that memory stays flat. The connection must not be used for writing meanwhile. */
  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    try {
      const rows = this.database.prepare(sql).iterate(...parameters.map(toSqlite));
      for (const row of rows) yield { rows: [row as Row] };
    } catch (error) {
      throw this.toError(error);
    }
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    if (this.statements.size >= mostStatements) this.statements.clear();
    this.statements.set(sql, statement);
    return statement;
  }
}

function toSqlite(value: unknown): SQLInputValue {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : (value as SQLInputValue);
}
