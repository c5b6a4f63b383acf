import type { Kysely } from 'kysely';
import type { DocumentDigest } from '#model/digest';
import type { Entry } from '#model/entry';
import type { Pair } from '../queries.ts';
import { chunks } from '../sql/chunks.ts';
import type { Schema } from '../sql/schema.ts';
import { facetsOfPair, kindFacet } from './facets.ts';

type Database = Kysely<Schema>;

/** As `QueryStore.entriesOfPair` tells. */
export async function entriesOfPair(db: Database, pair: Pair): Promise<readonly Entry[]> {
  const ofPair = await listed(db, facetsOfPair(pair));
  const statements = await statementsOf(db, pair);
  const named = [...ofPair, ...statements];
  const ids = new Set([...named.flatMap(peopleOf), ...(await peopleIn(db, ofPair.flatMap(documentsOf)))]);
  const people = await entriesById(db, 'person', [...ids]);
  // What contradicts a document of the pair may stand in one that says nothing of the pair.
  const documents = new Set([...named.flatMap(documentsOf), ...people.flatMap(contradictingDocuments)]);
  const others = [...(await entriesById(db, 'document', [...documents])), ...people];
  return [...named, ...others].sort(compareEntries);
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.entry !== b.entry) return a.entry < b.entry ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** As `QueryStore.latestPublication` tells. */
export async function latestPublication(db: Database): Promise<string | undefined> {
  const dated = db
    .selectFrom('facet')
    .where('facet.name', '=', kindFacet('document'))
    .where('facet.place', '<>', '');
  const last = await dated.select('facet.place').orderBy('facet.place', 'desc').limit(1).executeTakeFirst();
  if (!last) return undefined;
  const rows = await dated
    .innerJoin('entry', 'entry.seq', 'facet.entry')
    .select('entry.digest')
    .where('facet.place', '=', last.place)
    .execute();
  const dates = rows.map((row) => (JSON.parse(row.digest) as DocumentDigest).published ?? '');
  return dates.sort()[0];
}

async function listed(db: Database, names: readonly string[]): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('facet')
    .innerJoin('entry', 'entry.seq', 'facet.entry')
    .select('entry.data')
    .where('facet.name', 'in', names)
    .execute();
  return rows.map((row) => JSON.parse(row.data));
}

async function statementsOf(db: Database, pair: Pair): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entry')
    .select('data')
    .where('kind', '=', 'stance')
    .where('side', 'in', [...pair])
    .execute();
  return rows.map((row) => JSON.parse(row.data));
}

/** The people whose records some documents hold. */
async function peopleIn(db: Database, documents: readonly string[]): Promise<readonly string[]> {
  const people = new Set<string>();
  for (const some of chunks([...new Set(documents)])) {
    const rows = await db
      .selectFrom('person_of')
      .innerJoin('document', 'document.seq', 'person_of.document')
      .select('person')
      .distinct()
      .where('document.id', 'in', some)
      .execute();
    for (const { person } of rows) people.add(person);
  }
  return [...people];
}

async function entriesById(
  db: Database,
  kind: Entry['entry'],
  ids: readonly string[],
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('entry')
      .select('data')
      .where('kind', '=', kind)
      .where('id', 'in', some)
      .execute();
    for (const { data } of rows) found.push(JSON.parse(data));
  }
  return found;
}

function documentsOf(entry: Entry): readonly string[] {
  switch (entry.entry) {
    case 'relationship':
    case 'thread':
      return entry.steps.flatMap((it) => it.sources.map((one) => one.document));
    case 'refuted-novelty':
      return [...entry.claimed.sources, ...entry.earlier.sources].map((it) => it.document);
    case 'stance':
      return entry.statements.flatMap((it) => it.sources.map((one) => one.document));
    case 'document':
    case 'opinion':
      return [];
    default:
      return entry.sources.map((it) => it.document);
  }
}

function contradictingDocuments(entry: Entry): readonly string[] {
  if (entry.entry !== 'person') return [];
  const sources = entry.conflicts.flatMap((it) => it.values.flatMap((value) => value.sources));
  return sources.map((it) => it.document);
}

function peopleOf(entry: Entry): readonly string[] {
  if (entry.entry === 'event') return entry.people;
  return entry.entry === 'stance' ? entry.statements.flatMap((it) => it.speaker ?? []) : [];
}
