import { type Kysely, sql } from 'kysely';
import type { Digest, DigestOf } from '#model/digest';
import type { Entry } from '#model/entry';
import { decodeCursor, encodeCursor, InvalidCursor, pageSize } from '../cursor.ts';
import type { Holder, QueryStore } from '../queries.ts';
import type { Page } from '../search.ts';
import { chunks } from '../sql/chunks.ts';
import type { Schema } from '../sql/schema.ts';

/** As `QueryStore.digests` tells. */
export async function digests<Kind extends Entry['entry']>(
  db: Kysely<Schema>,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DigestOf<Kind>>> {
  const found = new Map<string, DigestOf<Kind>>();
  for (const some of chunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom('entry')
      .select(['id', 'digest'])
      .where('kind', '=', kind)
      .where('id', 'in', some)
      .execute();
    for (const { id, digest } of rows) found.set(id, JSON.parse(digest));
  }
  return found;
}

/** As `QueryStore.holders` tells. */
export async function holders(
  db: Kysely<Schema>,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly Holder[]>> {
  const found = new Map<string, Holder[]>();
  for (const some of chunks([...new Set(documents)])) {
    const rows = await db
      .selectFrom('holding')
      .innerJoin('entry', 'entry.seq', 'holding.entry')
      .select(['holding.document', 'holding.record', 'entry.digest'])
      .where('holding.document', 'in', some)
      .orderBy('holding.document')
      .orderBy('holding.record')
      .orderBy('entry.kind')
      .orderBy('entry.id')
      .execute();
    for (const { document, record, digest } of rows) {
      const own = found.get(document) ?? [];
      own.push({ record, digest: JSON.parse(digest) as Digest });
      found.set(document, own);
    }
  }
  return found;
}

/** As `QueryStore.held` tells. */
export async function held(
  db: Kysely<Schema>,
  { kind, id, limit, cursor }: Parameters<QueryStore['held']>[0],
): Promise<Page<{ readonly document: string; readonly record: string }>> {
  const size = pageSize(limit);
  let rows = db
    .selectFrom('holding')
    .innerJoin('entry', 'entry.seq', 'holding.entry')
    .select(['holding.document', 'holding.record'])
    .where('entry.kind', '=', kind)
    .where('entry.id', '=', id);
  const after = decodeCursor(cursor, ['string', 'string']);
  if (after) {
    const [document, record] = after;
    if (typeof document !== 'string' || typeof record !== 'string') throw new InvalidCursor();
    rows = rows.where((it) =>
      it(it.refTuple('holding.document', 'holding.record'), '>', it.tuple(document, record)),
    );
  }
  const found = await rows
    .orderBy('holding.document')
    .orderBy('holding.record')
    .limit(size + 1)
    .execute();
  const items = found.slice(0, size);
  const last = items.at(-1);
  return found.length > size && last
    ? { items, next: encodeCursor([last.document, last.record]) }
    : { items };
}

/** As `QueryStore.firstTold` tells. */
export async function firstTold(
  db: Kysely<Schema>,
  kind: Entry['entry'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const some of chunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom('entry')
      .innerJoin('holding', 'holding.entry', 'entry.seq')
      .innerJoin('entry as document', (on) =>
        on.onRef('document.id', '=', 'holding.document').on('document.kind', '=', 'document'),
      )
      .select(['entry.id', sql<string>`min(substr(document.place, 12, 10))`.as('day')])
      .where('entry.kind', '=', kind)
      .where('entry.id', 'in', some)
      .where('document.place', '<>', '')
      .groupBy('entry.id')
      .execute();
    for (const { id, day } of rows) found.set(id, day);
  }
  return found;
}

/** As `QueryStore.documentsBeside` tells. */
export async function documentsBeside(
  db: Kysely<Schema>,
  document: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('holding as own')
    .innerJoin('entry', 'entry.seq', 'own.entry')
    .innerJoin('holding as other', 'other.entry', 'own.entry')
    .select('other.document')
    .distinct()
    .where('own.document', '=', document)
    .where('entry.kind', 'in', ['event', 'agreement', 'lead'])
    .where('other.document', '<>', document)
    .orderBy('other.document')
    .limit(limit)
    .execute();
  return rows.map((row) => row.document);
}

/** As `QueryStore.sketches` tells. */
export async function sketches(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom('document').select(['id', 'sketch']).where('id', 'in', some).execute();
    for (const { id, sketch } of rows) found.set(id, JSON.parse(sketch));
  }
  return found;
}
