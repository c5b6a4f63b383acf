import {
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  sql,
  type Transaction,
} from 'kysely';
import type { Pool } from 'pg';
import type { Entry } from '#model/entry';
import type { Schema } from '../sql/schema.ts';
import { sqlStore } from '../sql/sql-store.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { type PostgresAddress, parsePostgresAddress } from './address.ts';
import { asStoreError, holdsRegister, openPostgres } from './open-postgres.ts';
import { postgresTextIndex } from './text-index.ts';

/** Entries fetched at once while all are read. */
const entriesAtOnce = 500;

/**
 * Opens the register in a schema of a PostgreSQL server (15 or newer), making the schema and its tables where there are
 * none. Needs no more rights than to make a schema, or to make tables in one that is there. Throws StoreError.
 */
export async function openPostgresStore(address: string): Promise<Store> {
  const place = parsePostgresAddress(address);
  const pool = await openPostgres(place);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: guarded(pool, place) }) });
  return sqlStore({
    db,
    textIndex: postgresTextIndex,
    exclusively: (work) => exclusively(db, place.schema, work),
    tidy: () => vacuum(db, place.schema),
    streamEntries: (kinds) => streamEntries(db, kinds),
  });
}

/** Whether there is a register at the address. Throws StoreError where the server cannot be asked. */
export async function postgresRegisterExists(address: string): Promise<boolean> {
  return holdsRegister(parsePostgresAddress(address));
}

/** Writers of one register wait for each other; readers do not. */
async function exclusively<Result>(
  db: Kysely<Schema>,
  schema: string,
  work: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`chancery write ${schema}`}))`.execute(trx);
    return work(trx);
  });
}

/**
 * Without it a list with several conditions costs hundreds of times as much until the server's own vacuum comes by: its planner
 * reads all rows of a name and sorts them. One that another vacuum or a lock keeps from it is left to the server.
 */
async function vacuum(db: Kysely<Schema>, schema: string): Promise<void> {
  const { rows } = await sql<{ tablename: string }>`
    select tablename from pg_tables where schemaname = ${schema} order by tablename`.execute(db);
  const tables = rows.map(({ tablename }) => sql.table(tablename));
  try {
    await sql`vacuum (analyze, skip_locked) ${sql.join(tables)}`.execute(db);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** Page by page within one transaction that sees one moment: the server would send a whole answer at once. */
async function* streamEntries(db: Kysely<Schema>, kinds?: readonly Entry['entry'][]): AsyncGenerator<string> {
  const trx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    let after: Place | undefined = { kind: '', id: '' };
    while (after) {
      const rows: readonly EntryRow[] = await entriesAfter(trx, after, kinds);
      for (const { data } of rows) yield data;
      after = rows.at(-1);
    }
  } finally {
    await trx.rollback().execute();
  }
}

interface Place {
  readonly kind: string;
  readonly id: string;
}

interface EntryRow extends Place {
  readonly data: string;
}

async function entriesAfter(
  trx: Kysely<Schema>,
  { kind, id }: Place,
  kinds?: readonly Entry['entry'][],
): Promise<readonly EntryRow[]> {
  let query = trx
    .selectFrom('entry')
    .select(['kind', 'id', 'data'])
    .where((it) => it(it.refTuple('kind', 'id'), '>', it.tuple(kind, id)));
  if (kinds) query = query.where('kind', 'in', kinds);
  return query.orderBy('kind').orderBy('id').limit(entriesAtOnce).execute();
}

/** The server takes no NUL in a text; nothing that it keeps holds one, so what is looked for then is not there. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\u{fffd}') : value;
}

/** The pool with what it throws made into errors of the store. */
function guarded(pool: Pool, address: PostgresAddress): PostgresPool {
  const guard = async <Result>(result: Promise<Result>): Promise<Result> => {
    try {
      return await result;
    } catch (error) {
      throw asStoreError(error, address);
    }
  };
  return {
    connect: async () => {
      const client = await guard(pool.connect());
      return {
        query: (text: string, values: readonly unknown[]) =>
          guard(client.query(text, values.map(withoutNul))),
        release: () => client.release(),
      } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  } as PostgresPool;
}
