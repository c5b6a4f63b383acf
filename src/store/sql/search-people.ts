import type { Kysely } from 'kysely';
import type { PersonEntry } from '#model/entry';
import { offsetOf, pageSize } from '../cursor.ts';
import { gramsOfNames, leastScore, nameScore, nameWords } from '../search/rank-names.ts';
import type { Page, PeopleQuery, PersonHit } from '../search.ts';
import { offsetPage } from './offset-page.ts';
import type { Schema } from './schema.ts';

/** People looked at closely: those who share most letters with the name. */
const mostCandidates = 400;

/** As `SearchStore.searchPeople` tells. */
export async function searchPeople(db: Kysely<Schema>, query: PeopleQuery): Promise<Page<PersonHit>> {
  const wanted = nameWords(query.name);
  const grams = gramsOfNames([query.name]);
  if (grams.length === 0) return { items: [] };
  let likely = db
    .selectFrom('name_gram')
    .innerJoin('entry', 'entry.seq', 'name_gram.entry')
    .select((it) => ['entry.seq', it.fn.countAll<number>().as('shared')])
    .where('gram', 'in', grams);
  if (query.state !== undefined) likely = likely.where('entry.side', '=', query.state);
  const candidates = await likely
    .groupBy('entry.seq')
    .orderBy('shared', 'desc')
    .orderBy('entry.seq')
    .limit(mostCandidates)
    .execute();
  if (candidates.length === 0) return { items: [] };
  const numbers = candidates.map((row) => row.seq);
  const rows = await db.selectFrom('entry').select('data').where('seq', 'in', numbers).execute();
  const hits = rows
    .map((row) => personHit(JSON.parse(row.data), wanted))
    .filter((hit) => hit.score >= leastScore)
    .sort(
      (a, b) => b.score - a.score || compareText(a.name, b.name) || compareText(a.person.id, b.person.id),
    );
  const offset = offsetOf(query.cursor);
  return offsetPage(hits.slice(offset, offset + pageSize(query.limit) + 1), query);
}

function personHit(person: PersonEntry, wanted: readonly string[]): PersonHit {
  const scored = [person.name, ...person.names].map((name) => ({ name, score: nameScore(wanted, name) }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  return { person, ...best };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
