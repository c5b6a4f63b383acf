import type { Kysely } from 'kysely';
import type { QueryStore } from '../queries.ts';
import type { Schema } from '../sql/schema.ts';
import { byName } from './by-name.ts';
import { countByDate, pairs, totals } from './counts.ts';
import { encounters } from './encounters.ts';
import { entriesOfPair, latestPublication } from './pair-entries.ts';
import { openThreads, timeline } from './timeline.ts';

/** The queries over one database; the same for all of them. */
export function queriesOn(db: Kysely<Schema>): QueryStore {
  return {
    timeline: (query) => timeline(db, query),
    countByDate: (filter) => countByDate(db, filter),
    encounters: (query) => encounters(db, query),
    openThreads: (query) => openThreads(db, query),
    byName: (query) => byName(db, query),
    pairs: (query) => pairs(db, query),
    totals: () => totals(db),
    entriesOfPair: (pair) => entriesOfPair(db, pair),
    latestPublication: () => latestPublication(db),
  };
}
