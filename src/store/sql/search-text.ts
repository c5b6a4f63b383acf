import type { Kysely } from 'kysely';
import type { Segment } from '#model/analysis';
import { newsSegments } from '#model/code';
import type { DocumentDigest } from '#model/digest';
import { offsetOf, pageSize } from '../cursor.ts';
import { digests } from '../queries/by-id.ts';
import { parseQuery } from '../search/parse-query.ts';
import { bestSnippet, markWhole } from '../search/snippet.ts';
import type {
  DocumentHit,
  Page,
  Paging,
  QuotedKind,
  QuoteHit,
  QuoteQuery,
  Snippet,
  TextQuery,
} from '../search.ts';
import { offsetPage } from './offset-page.ts';
import type { Schema } from './schema.ts';
import type { TextIndex, Wanted } from './text-index.ts';

type Database = Kysely<Schema>;

/** A row that was found; a higher score is better. */
interface IndexHit {
  readonly seq: number;
  readonly score: number;
}

/** Of more rows than these that fit, those stored last are put in order of worth and the others follow in order of time. */
const mostRanked = 500;

/** As `SearchStore.searchDocuments` tells. Cost: the rows that are ranked, and those on the pages before. */
export async function searchDocuments(
  db: Database,
  index: TextIndex,
  query: TextQuery,
): Promise<Page<DocumentHit>> {
  const terms = parseQuery(query.text);
  if (!terms) return { items: [] };
  const page = offsetPage(await hitsOf(db, index, { in: 'documents', terms }, query), query);
  const rows = await rowsOf(db, page.items);
  const shown = await digests(
    db,
    'document',
    [...rows.values()].map((row) => row.id),
  );
  const items = page.items.flatMap((hit): readonly DocumentHit[] => {
    const row = rows.get(hit.seq);
    const document = row && shown.get(row.id);
    if (!row || !document) return [];
    const text: string = JSON.parse(row.text);
    const { segments } = JSON.parse(row.analysis);
    const found = bestSnippet(text, inOrderOfWorth(segments), terms.required);
    if (!found) return [hitOn(hit, document, markWhole(document.title ?? '', 0, terms.required))];
    const { span, ...snippet } = found;
    return [{ ...hitOn(hit, document, snippet), segment: span.kind }];
  });
  return { ...page, items };
}

function inOrderOfWorth(segments: readonly Segment[]): readonly Segment[] {
  const isNews = (it: Segment) => newsSegments.has(it.kind);
  return [...segments.filter(isNews), ...segments.filter((it) => !isNews(it))];
}

async function rowsOf(db: Database, hits: readonly IndexHit[]) {
  if (hits.length === 0) return new Map();
  const rows = await db
    .selectFrom('document')
    .select(['seq', 'id', 'text', 'analysis'])
    .where(
      'seq',
      'in',
      hits.map((hit) => hit.seq),
    )
    .execute();
  return new Map(rows.map((row) => [row.seq, row]));
}

/** As `SearchStore.searchQuotes` tells. Cost: the rows that are ranked, and those on the pages before. */
export async function searchQuotes(
  db: Database,
  index: TextIndex,
  query: QuoteQuery,
): Promise<Page<QuoteHit>> {
  const terms = parseQuery(query.text);
  if (!terms || query.kinds?.length === 0) return { items: [] };
  const page = offsetPage(await hitsOf(db, index, { in: 'quotes', terms, kinds: query.kinds }, query), query);
  if (page.items.length === 0) return { items: [] };
  const rows = await db
    .selectFrom('quote')
    .innerJoin('document', 'document.seq', 'quote.document')
    .select(['quote.seq', 'kind', 'record', 'lead', 'start', 'quote', 'document.id'])
    .where(
      'quote.seq',
      'in',
      page.items.map((hit) => hit.seq),
    )
    .execute();
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const shown = await digests(
    db,
    'document',
    rows.map((row) => row.id),
  );
  const items = page.items.flatMap((hit): readonly QuoteHit[] => {
    const row = bySeq.get(hit.seq);
    const document = row && shown.get(row.id);
    if (!row || !document) return [];
    const snippet = markWhole(JSON.parse(row.quote), row.start, terms.required);
    const { record, lead, kind } = row;
    return [{ ...hitOn(hit, document, snippet), kind: kind as QuotedKind, record, lead: lead === 1 }];
  });
  return { ...page, items };
}

/** The hits of a page and one more, which tells whether another follows. */
async function hitsOf(
  db: Database,
  index: TextIndex,
  wanted: Wanted,
  query: Paging,
): Promise<readonly IndexHit[]> {
  const offset = offsetOf(query.cursor);
  const end = offset + pageSize(query.limit) + 1;
  const newest = await index.newest(db, wanted, { offset: 0, limit: mostRanked });
  const scores = offset < newest.length ? await index.scores(db, wanted, newest) : new Map<number, number>();
  const ranked = newest
    .map((seq): IndexHit => ({ seq, score: scores.get(seq) ?? 0 }))
    .sort((a, b) => b.score - a.score || b.seq - a.seq)
    .slice(offset, end);
  const limit = end - Math.max(offset, mostRanked);
  if (newest.length < mostRanked || limit <= 0) return ranked;
  const part = { before: newest.at(-1), offset: Math.max(0, offset - mostRanked), limit };
  const others = await index.newest(db, wanted, part);
  return [...ranked, ...others.map((seq): IndexHit => ({ seq, score: 0 }))];
}

function hitOn({ score }: IndexHit, document: DocumentDigest, snippet: Snippet) {
  const { id, file, url, title, opening, publisher, published } = document;
  return { document: id, file, url, title, opening, publisher, published, score, snippet };
}
