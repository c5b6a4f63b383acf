import { sql } from 'kysely';
import type { Phrase } from '../search/parse-query.ts';
import { type IndexedWords, keyOfKind, type TextIndex, type Wanted } from '../sql/text-index.ts';

/** Bytes of a `tsvector`, of which the server allows a megabyte; its letters here are a little longer than it. */
const longestVector = 900_000;

/** How many of the newest rows are looked through first, and then, where too few of them fit. */
const partSizes = [10_000, 100_000];

/** Full text by `tsvector`, whose words are given as they are: no parser and no dictionary of the server is asked. */
export const postgresTextIndex: TextIndex = {
  addDocument: async (db, words) => {
    await sql`insert into text_index (document, words) values (${words.seq}, ${vectorOf(words)}::tsvector)`.execute(
      db,
    );
  },
  addQuotes: async (db, words) => {
    if (words.length === 0) return;
    const rows = words.map((it) => sql`(${it.seq}::bigint, ${vectorOf(it)}::tsvector)`);
    await sql`insert into quote_index (quote, words) values ${sql.join(rows)}`.execute(db);
  },
  // The planner would walk back from the newest row and unpack the words of each: it takes that for cheap. The index of the
  // words gives all rows that fit, of which those of a part of the table are looked at, and of more where these are too few.
  newest: (db, wanted, { before = Number.MAX_SAFE_INTEGER, offset, limit }) =>
    db.transaction().execute(async (trx) => {
      const { table, row } = indexOf(wanted);
      const { rows: top } = await sql<{ seq: number }>`
        select ${row} as seq from ${table} where ${row} < ${before} order by ${row} desc limit 1`.execute(
        trx,
      );
      const [last] = top;
      if (!last) return [];
      await sql`set local enable_indexscan = off`.execute(trx);
      for (const from of [...partSizes.map((size) => last.seq - size), 0]) {
        const { rows } = await sql<{ seq: number }>`
          select ${row} as seq from ${table}
          where words @@ ${queryOf(wanted)}::tsquery and ${row} between ${from} and ${last.seq}
          order by ${row} desc limit ${offset + limit}`.execute(trx);
        if (rows.length === offset + limit || from <= 0) return rows.slice(offset).map((it) => it.seq);
      }
      return [];
    }),
  scores: async (db, wanted, rows) => {
    if (rows.length === 0) return new Map();
    const { table, row } = indexOf(wanted);
    const { rows: scored } = await sql<{ seq: number; score: number }>`
      select ${row} as seq, ts_rank_cd(words, ${queryOf(wanted)}::tsquery) as score
      from ${table} where ${row} = any(${rows}::bigint[])`.execute(db);
    return new Map(scored.map(({ seq, score }) => [seq, score]));
  },
};

function indexOf(wanted: Wanted) {
  return wanted.in === 'documents'
    ? { table: sql.ref('text_index'), row: sql.ref('document') }
    : { table: sql.ref('quote_index'), row: sql.ref('quote') };
}

/** The words with their places as a `tsvector` is written; of a text too long for one, the words alone. */
function vectorOf({ keys }: IndexedWords): string {
  const places = Map.groupBy(keys.keys(), (at) => keys[at] ?? '');
  const placed = [...places].map(([key, at]) => `'${key}':${at.map((it) => it + 1).join(',')}`).join(' ');
  if (Buffer.byteLength(placed) <= longestVector) return placed;
  const kept: string[] = [];
  let bytes = 0;
  for (const key of places.keys()) {
    bytes += Buffer.byteLength(key) + 3;
    if (bytes <= longestVector) kept.push(`'${key}'`);
  }
  return kept.join(' ');
}

/** A `tsquery` made of quoted words and fixed signs: words hold letters and digits only. */
function queryOf(wanted: Wanted): string {
  const { required, excluded } = wanted.terms;
  const parts = [...required.map(phraseText), ...excluded.map((phrase) => `!${phraseText(phrase)}`)];
  if (wanted.in === 'quotes' && wanted.kinds)
    parts.push(`(${wanted.kinds.map((kind) => `'${keyOfKind(kind)}'`).join(' | ')})`);
  return parts.join(' & ');
}

function phraseText({ words, prefix }: Phrase): string {
  const last = words.length - 1;
  return `(${words.map((word, at) => `'${word}'${prefix && at === last ? ':*' : ''}`).join(' <-> ')})`;
}
