import type { Kysely } from 'kysely';
import type { Judgement } from '#model/judgement';
import type { Schema } from './schema.ts';

/** As `Store.judgements` tells. */
export async function readJudgements(db: Kysely<Schema>): Promise<readonly Judgement[]> {
  const rows = await db.selectFrom('judgement').select('data').orderBy('seq').execute();
  return rows.map((row) => JSON.parse(row.data));
}

/** How many judgements there are. */
export async function countJudgements(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('judgement')
    .select((it) => it.fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Adds judgements after those that are there. */
export async function addJudgements(db: Kysely<Schema>, judgements: readonly Judgement[]): Promise<void> {
  for (const judgement of judgements)
    await db
      .insertInto('judgement')
      .values({ data: JSON.stringify(judgement) })
      .execute();
}
