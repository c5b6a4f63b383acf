import type { Kysely } from 'kysely';
import type { EntryIndex } from '#model/entry-index';
import { offsetOf, pageSize } from '../cursor.ts';
import { digests } from '../queries/by-id.ts';
import { gramsOfNames, leastScore, nameScore, nameWords } from '../search/rank-names.ts';
import type { Page, PeopleQuery, PersonHit } from '../search.ts';
import { offsetPage } from './offset-page.ts';
import type { Schema } from './schema.ts';

/** People looked at closely: those who share most letters with the name. */
const mostCandidates = 300;

/** Words of a name that are compared. */
const mostWords = 30;
/** Runs of letters that are looked for; no name has so many. */
const mostGrams = 300;

/** As `SearchStore.searchPeople` tells. Cost: the people who share a run of three letters with the name. */
export async function searchPeople(db: Kysely<Schema>, query: PeopleQuery): Promise<Page<PersonHit>> {
  const wanted = nameWords(query.name).slice(0, mostWords);
  const candidates = await candidatesFor(db, query);
  if (candidates.length === 0) return { items: [] };
  const rows = await db
    .selectFrom('entry')
    .select(['id', 'found_by'])
    .where('seq', 'in', candidates)
    .execute();
  const hits = rows
    .map(({ id, found_by }) => ({ id, ...likest((JSON.parse(found_by) as EntryIndex).names, wanted) }))
    .filter((hit) => hit.score >= leastScore)
    .sort((a, b) => b.score - a.score || compareText(a.name, b.name) || compareText(a.id, b.id));
  const offset = offsetOf(query.cursor);
  const page = offsetPage(hits.slice(offset, offset + pageSize(query.limit) + 1), query);
  const people = await digests(
    db,
    'person',
    page.items.map((hit) => hit.id),
  );
  const items = page.items.flatMap(({ id, name, score }): readonly PersonHit[] => {
    const person = people.get(id);
    return person ? [{ person, name, score }] : [];
  });
  return { ...page, items };
}

/** The numbers of the people who share most runs of letters with the name. */
async function candidatesFor(db: Kysely<Schema>, { name, state }: PeopleQuery): Promise<readonly number[]> {
  const grams = gramsOfNames([name]).slice(0, mostGrams);
  if (grams.length === 0) return [];
  let likely = db
    .selectFrom('name_gram')
    .select((it) => ['entry', it.fn.countAll<number>().as('shared')])
    .where('gram', 'in', grams);
  if (state !== undefined)
    likely = likely.where('entry', 'in', (it) =>
      it.selectFrom('entry').select('seq').where('kind', '=', 'person').where('side', '=', state),
    );
  const rows = await likely
    .groupBy('entry')
    .orderBy('shared', 'desc')
    .orderBy('entry')
    .limit(mostCandidates)
    .execute();
  return rows.map((row) => row.entry);
}

function likest(names: readonly string[], wanted: readonly string[]) {
  const scored = names.map((name) => ({ name, score: nameScore(wanted, name) }));
  return scored.reduce((left, right) => (right.score > left.score ? right : left), { name: '', score: -1 });
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
