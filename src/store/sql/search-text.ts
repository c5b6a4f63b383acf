import type { Kysely } from 'kysely';
import type { Analysis } from '#model/analysis';
import { newsSegments } from '#model/code';
import { offsetOf, pageSize } from '../cursor.ts';
import { type Phrase, parseQuery } from '../search/parse-query.ts';
import { bestSnippet, markWhole } from '../search/snippet.ts';
import {
  type DocumentHit,
  type Page,
  type Paging,
  type QuotedKind,
  type QuoteHit,
  type QuoteQuery,
  quotedKinds,
  type Snippet,
  type TextQuery,
} from '../search.ts';
import { offsetPage } from './offset-page.ts';
import type { Schema } from './schema.ts';
import type { IndexHit, TextIndex } from './text-index.ts';

type Database = Kysely<Schema>;

/** As `SearchStore.searchDocuments` tells. */
export async function searchDocuments(
  db: Database,
  index: TextIndex,
  query: TextQuery,
): Promise<Page<DocumentHit>> {
  const terms = parseQuery(query.text);
  if (!terms) return { items: [] };
  const hits = await index.findDocuments(db, terms, partOf(query));
  const page = offsetPage(hits, query);
  const numbers = page.items.map((hit) => hit.seq);
  if (numbers.length === 0) return { items: [] };
  const rows = await db
    .selectFrom('document')
    .select(['seq', 'text', 'analysis'])
    .where('seq', 'in', numbers)
    .execute();
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const items = page.items.flatMap((hit) => {
    const row = bySeq.get(hit.seq);
    return row ? [documentHit(hit, JSON.parse(row.analysis), JSON.parse(row.text), terms.required)] : [];
  });
  return { ...page, items };
}

/** As `SearchStore.searchQuotes` tells. */
export async function searchQuotes(
  db: Database,
  index: TextIndex,
  query: QuoteQuery,
): Promise<Page<QuoteHit>> {
  const terms = parseQuery(query.text);
  const kinds = query.kinds ?? quotedKinds;
  if (!terms || kinds.length === 0) return { items: [] };
  const hits = await index.findQuotes(db, terms, { ...partOf(query), kinds });
  const page = offsetPage(hits, query);
  const numbers = page.items.map((hit) => hit.seq);
  if (numbers.length === 0) return { items: [] };
  const rows = await db
    .selectFrom('quote')
    .innerJoin('document', 'document.seq', 'quote.document')
    .select(['quote.seq', 'kind', 'record', 'lead', 'start', 'quote', 'document.analysis'])
    .where('quote.seq', 'in', numbers)
    .execute();
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const items = page.items.flatMap((hit): readonly QuoteHit[] => {
    const row = bySeq.get(hit.seq);
    if (!row) return [];
    const snippet = markWhole(JSON.parse(row.quote), row.start, terms.required);
    const { record, lead } = row;
    return [
      {
        ...hitOf(hit, JSON.parse(row.analysis), snippet),
        kind: row.kind as QuotedKind,
        record,
        lead: lead === 1,
      },
    ];
  });
  return { ...page, items };
}

/** One more than a page holds, which tells whether another follows. */
function partOf(query: Paging) {
  return { offset: offsetOf(query.cursor), limit: pageSize(query.limit) + 1 };
}

function documentHit(
  hit: IndexHit,
  analysis: Analysis,
  text: string,
  phrases: readonly Phrase[],
): DocumentHit {
  const news = analysis.segments.filter((it) => newsSegments.has(it.kind));
  const others = analysis.segments.filter((it) => !newsSegments.has(it.kind));
  const found = bestSnippet(text, [...news, ...others], phrases);
  const { title } = analysis.document;
  if (!found) return hitOf(hit, analysis, markWhole(title ?? '', 0, phrases));
  const { span, ...snippet } = found;
  const segment = analysis.segments.find((it) => it.start === span.start && it.end === span.end);
  return { ...hitOf(hit, analysis, snippet), segment: segment?.kind };
}

function hitOf(hit: IndexHit, analysis: Analysis, snippet: Snippet) {
  const { id: document, file, url, title, publisher, published } = analysis.document;
  return { document, file, url, title, publisher, published, score: hit.score, snippet };
}
