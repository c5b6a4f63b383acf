import { type Kysely, sql } from 'kysely';
import type { Phrase } from '../search/parse-query.ts';
import type { Schema } from '../sql/schema.ts';
import { keyOfKind, type TextIndex, type Wanted } from '../sql/text-index.ts';

/** What stands in more rows than these tells no row from others, and would be counted in all of them. */
const mostRows = 2_000;

/** Full text by FTS5. */
export const sqliteTextIndex: TextIndex = {
  addDocument: async (db, { seq, keys }) => {
    await sql`insert into text_index (rowid, words) values (${seq}, ${keys.join(' ')})`.execute(db);
  },
  addQuotes: async (db, words) => {
    for (const { seq, keys } of words)
      await sql`insert into quote_index (rowid, words) values (${seq}, ${keys.join(' ')})`.execute(db);
  },
  newest: async (db, wanted, { before = Number.MAX_SAFE_INTEGER, offset, limit }) => {
    const table = tableOf(wanted);
    const { rows } = await sql<{ seq: number }>`
      select rowid as seq from ${table} where ${table} match ${matchOf(wanted)} and rowid < ${before}
      order by rowid desc limit ${limit} offset ${offset}`.execute(db);
    return rows.map((row) => row.seq);
  },
  // `bm25` is lower for better rows. It counts the rows of every phrase of the query, so it is given the rare ones alone.
  scores: async (db, wanted, rows) => {
    const rare: Phrase[] = [];
    for (const phrase of wanted.terms.required) if (await isRare(db, wanted, phrase)) rare.push(phrase);
    if (rare.length === 0 || rows.length === 0) return new Map();
    const table = tableOf(wanted);
    const { rows: scored } = await sql<{ seq: number; score: number }>`
      select rowid as seq, -bm25(${table}) as score from ${table}
      where ${table} match ${rare.map(phraseText).join(' AND ')}
        and rowid between ${Math.min(...rows)} and ${Math.max(...rows)}`.execute(db);
    return new Map(scored.map(({ seq, score }) => [seq, score]));
  },
};

async function isRare(db: Kysely<Schema>, wanted: Wanted, phrase: Phrase): Promise<boolean> {
  const table = tableOf(wanted);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count
    from (select rowid from ${table} where ${table} match ${phraseText(phrase)} limit ${mostRows + 1})`.execute(
    db,
  );
  return (rows[0]?.count ?? 0) <= mostRows;
}

function tableOf(wanted: Wanted) {
  return sql.ref(wanted.in === 'documents' ? 'text_index' : 'quote_index');
}

/** A query of FTS5 made of nothing but strings: words hold letters and digits only, and none is an operator. */
function matchOf(wanted: Wanted): string {
  const { required, excluded } = wanted.terms;
  const parts = required.map(phraseText);
  if (wanted.in === 'quotes' && wanted.kinds)
    parts.push(`(${wanted.kinds.map((kind) => `"${keyOfKind(kind)}"`).join(' OR ')})`);
  return excluded.reduce((query, phrase) => `(${query}) NOT ${phraseText(phrase)}`, parts.join(' AND '));
}

function phraseText({ words, prefix }: Phrase): string {
  return `"${words.join(' ')}"${prefix ? '*' : ''}`;
}
