import { sql } from 'kysely';
import type { Phrase, TextTerms } from '../search/parse-query.ts';
import type { IndexedWords, IndexHit, TextIndex } from '../sql/text-index.ts';

/** Bytes of a `tsvector`, of which the server allows a megabyte; its letters here are a little longer than it. */
const longestVector = 900_000;

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
  findDocuments: async (db, terms, { offset, limit }) => {
    const { rows } = await sql<IndexHit>`
      select document as seq, ts_rank_cd(words, query) as score
      from text_index, (select ${queryOf(terms)}::tsquery as query) as asked where words @@ query
      order by score desc, seq limit ${limit} offset ${offset}`.execute(db);
    return rows;
  },
  findQuotes: async (db, terms, { offset, limit, kinds }) => {
    const { rows } = await sql<IndexHit>`
      select quote.seq, ts_rank_cd(words, query) as score
      from quote_index join quote on quote.seq = quote_index.quote,
        (select ${queryOf(terms)}::tsquery as query) as asked
      where words @@ query and quote.kind in (${sql.join(kinds)})
      order by score desc, quote.seq limit ${limit} offset ${offset}`.execute(db);
    return rows;
  },
};

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
function queryOf({ required, excluded }: TextTerms): string {
  return [...required.map(phraseText), ...excluded.map((phrase) => `!${phraseText(phrase)}`)].join(' & ');
}

function phraseText({ words, prefix }: Phrase): string {
  const last = words.length - 1;
  return `(${words.map((word, at) => `'${word}'${prefix && at === last ? ':*' : ''}`).join(' <-> ')})`;
}
