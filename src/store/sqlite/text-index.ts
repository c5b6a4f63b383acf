import { sql } from 'kysely';
import type { Phrase, TextTerms } from '../search/parse-query.ts';
import type { IndexHit, TextIndex } from '../sql/text-index.ts';

/** Full text by FTS5. `bm25` is lower for better hits. */
export const sqliteTextIndex: TextIndex = {
  addDocument: async (db, { seq, keys }) => {
    await sql`insert into text_index (rowid, words) values (${seq}, ${keys.join(' ')})`.execute(db);
  },
  addQuotes: async (db, words) => {
    for (const { seq, keys } of words)
      await sql`insert into quote_index (rowid, words) values (${seq}, ${keys.join(' ')})`.execute(db);
  },
  findDocuments: async (db, terms, { offset, limit }) => {
    const { rows } = await sql<IndexHit>`
      select rowid as seq, -bm25(text_index) as score from text_index where text_index match ${matchOf(terms)}
      order by score desc, rowid limit ${limit} offset ${offset}`.execute(db);
    return rows;
  },
  findQuotes: async (db, terms, { offset, limit, kinds }) => {
    const { rows } = await sql<IndexHit>`
      select quote.seq, -bm25(quote_index) as score from quote_index
      join quote on quote.seq = quote_index.rowid
      where quote_index match ${matchOf(terms)} and quote.kind in (${sql.join(kinds)})
      order by score desc, quote.seq limit ${limit} offset ${offset}`.execute(db);
    return rows;
  },
};

/** A query of FTS5 made of nothing but strings: words hold letters and digits only, and none is an operator. */
function matchOf({ required, excluded }: TextTerms): string {
  const wanted = required.map(phraseText).join(' AND ');
  return excluded.reduce((query, phrase) => `(${query}) NOT ${phraseText(phrase)}`, wanted);
}

function phraseText({ words, prefix }: Phrase): string {
  return `"${words.join(' ')}"${prefix ? '*' : ''}`;
}
