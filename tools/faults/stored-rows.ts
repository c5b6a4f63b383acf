import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { isServerAddress, parsePostgresAddress } from '#store/postgres/address';

/** How many rows the tables hold of a document. */
export interface StoredRows {
  readonly document: string;
  readonly facts: number;
  readonly quotes: number;
  readonly appearances: number;
  readonly texts: number;
}

const sql = (textKey: string) => `
  select document.id as document,
    (select count(*) from fact where fact.document = document.seq) as facts,
    (select count(*) from quote where quote.document = document.seq) as quotes,
    (select count(*) from appearance where appearance.document = document.seq) as appearances,
    (select count(*) from text_index where text_index.${textKey} = document.seq) as texts
  from document order by document.id`;

/** The rows of every document that the register at an address holds, past the program that keeps it. */
export async function storedRows(address: string): Promise<readonly StoredRows[]> {
  return isServerAddress(address) ? fromPostgres(address) : fromSqlite(address);
}

function fromSqlite(file: string): readonly StoredRows[] {
  const database = new DatabaseSync(file);
  try {
    const faults = database.prepare('pragma integrity_check').all();
    if (faults.length !== 1 || Object.values(faults[0] ?? {})[0] !== 'ok')
      throw new Error(`${file} is not sound: ${JSON.stringify(faults)}`);
    return database.prepare(sql('rowid')).all() as unknown as readonly StoredRows[];
  } finally {
    database.close();
  }
}

async function fromPostgres(address: string): Promise<readonly StoredRows[]> {
  const { connection, schema } = parsePostgresAddress(address);
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(`set search_path = "${schema}"`);
    const { rows } = await client.query(sql('document'));
    return rows.map((row) => ({
      document: row.document,
      facts: Number(row.facts),
      quotes: Number(row.quotes),
      appearances: Number(row.appearances),
      texts: Number(row.texts),
    }));
  } finally {
    await client.end();
  }
}
