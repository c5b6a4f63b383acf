import type { Kysely } from 'kysely';
import type { QueryStore } from '../queries.ts';
import type { Schema } from '../sql/schema.ts';
import { digests, documentsBeside, firstTold, held, holders, sketches } from './by-id.ts';
import { byName } from './by-name.ts';
import { breakdown, countByDate, coverage, pairs, spans, totals, visits, yearsOfPairs } from './counts.ts';
import { encounters } from './encounters.ts';
import { entriesOfPair, latestPublication } from './pair-entries.ts';
import { countQuestions, questions } from './questions.ts';
import { tallied } from './tallied.ts';
import { pairScope, tallies } from './tallies.ts';
import { timeline } from './timeline.ts';

/** The queries over one database; the same for all of them. */
export function queriesOn(db: Kysely<Schema>): QueryStore {
  return {
    timeline: (query) => timeline(db, query),
    countByDate: (filter) => countByDate(db, filter),
    spans: (filter) => spans(db, filter),
    encounters: (query) => encounters(db, query),
    byName: (query) => byName(db, query),
    pairs: (query) => pairs(db, query),
    yearsOfPairs: (all) => yearsOfPairs(db, all),
    neighbours: ({ state, ...paging }) => tallied(db, tallies.neighbours(state), paging),
    officials: ({ pair, ...paging }) => tallied(db, tallies.people(pairScope(pair)), paging),
    questions: (query) => questions(db, query),
    countQuestions: () => countQuestions(db),
    breakdown: (scope) => breakdown(db, scope),
    visits: (query) => visits(db, query),
    coverage: () => coverage(db),
    totals: () => totals(db),
    digests: (kind, ids) => digests(db, kind, ids),
    holders: (documents) => holders(db, documents),
    firstTold: (kind, ids) => firstTold(db, kind, ids),
    documentsBeside: (document, limit) => documentsBeside(db, document, limit),
    sketches: (ids) => sketches(db, ids),
    held: (query) => held(db, query),
    entriesOfPair: (pair) => entriesOfPair(db, pair),
    latestPublication: () => latestPublication(db),
  };
}
