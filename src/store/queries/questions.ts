import type { Kysely } from 'kysely';
import { decodeCursor, encodeCursor, InvalidCursor, pageSize } from '../cursor.ts';
import type { QuestionQuery } from '../queries.ts';
import type { Page } from '../search.ts';
import type { Schema } from '../sql/schema.ts';

/** As `QueryStore.questions` tells. */
export async function questions(db: Kysely<Schema>, query: QuestionQuery): Promise<Page<unknown>> {
  const size = pageSize(query.limit);
  let rows = db.selectFrom('question').select(['kind', 'weight', 'id', 'data']);
  if (query.kinds) rows = rows.where('kind', 'in', query.kinds);
  const after = decodeCursor(query.cursor, ['string', 'number', 'string']);
  if (after) {
    const [kind, weight, id] = after;
    if (typeof kind !== 'string' || typeof weight !== 'number' || typeof id !== 'string')
      throw new InvalidCursor();
    rows = rows.where((it) => it(it.refTuple('kind', 'weight', 'id'), '>', it.tuple(kind, weight, id)));
  }
  const found = await rows
    .orderBy('kind')
    .orderBy('weight')
    .orderBy('id')
    .limit(size + 1)
    .execute();
  const page = found.slice(0, size);
  const last = page.at(-1);
  const items = page.map((row) => JSON.parse(row.data));
  return found.length > size && last
    ? { items, next: encodeCursor([last.kind, last.weight, last.id]) }
    : { items };
}

/** As `QueryStore.countQuestions` tells. */
export async function countQuestions(db: Kysely<Schema>): Promise<Readonly<Record<string, number>>> {
  const rows = await db
    .selectFrom('question')
    .select((it) => ['kind', it.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}
