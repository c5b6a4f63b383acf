import { nameOfState } from '#lexicon/states';
import type { DocumentEntry, Entry } from '#model/entry';
import { compareOldestFirst, isOrderable } from '../date-order.ts';
import { agreementsOf, mechanismsOf } from './agreements.ts';
import { citer } from './cite.ts';
import { disagreementsOf } from './disagreements.ts';
import { eventsOf, leadsOf } from './events.ts';
import type { Brief, BriefSource } from './model.ts';
import { officialsOf } from './officials.ts';
import { isEmpty, type PairRecord, recordOfPair } from './pair-record.ts';
import { positionsOf } from './positions.ts';
import { ladderOf, levelOf } from './relationship.ts';
import { openThreadsOf, refutedNoveltyOf, settledThreadsOf } from './threads.ts';

/** What a brief may be told besides the entries. */
export interface BriefOptions {
  /** The EDTF date up to which open threads wait; by default the latest publication date in the register. */
  readonly asOf?: string | undefined;
}

/**
 * The brief of two sides, from the entries of a register; undefined where it holds nothing of the pair.
 * Pure: the same entries in any order give the same brief. Linear in the entries, but for sorting.
 */
export function briefOf(
  entries: Iterable<Entry>,
  pair: readonly [string, string],
  options: BriefOptions = {},
): Brief | undefined {
  const record = recordOfPair(entries, pair);
  if (isEmpty(record)) return undefined;
  const asOf = options.asOf ?? latestPublication(record.documents.values());
  const cite = citer(record.documents);
  const ladder = ladderOf(record, cite);
  // In the order of the page: the first to cite a source numbers it.
  const sections = {
    ladder,
    level: levelOf(ladder),
    events: eventsOf(record, cite),
    agreements: agreementsOf(record, cite),
    mechanisms: mechanismsOf(record, cite),
    open: openThreadsOf(record, cite, asOf),
    refutedNovelty: refutedNoveltyOf(record, cite),
    settled: settledThreadsOf(record, cite),
    positions: positionsOf(record, cite, pair),
    officials: officialsOf(record, cite, pair),
    disagreements: disagreementsOf(record, cite),
    leads: leadsOf(record, cite),
  };
  const sources = cite.sources();
  return {
    sides: [
      { code: pair[0], name: nameOfState(pair[0]) },
      { code: pair[1], name: nameOfState(pair[1]) },
    ],
    asOf,
    published: firstAndLast(sources.map((it: BriefSource) => it.published)),
    covers: firstAndLast(datesOf(record)),
    ...sections,
    sources,
  };
}

function latestPublication(documents: Iterable<DocumentEntry>): string | undefined {
  return firstAndLast([...documents].map((it) => it.published))?.last;
}

/** The earliest and the latest of the dates that name a year. */
function firstAndLast(
  dates: readonly (string | undefined)[],
): { readonly first: string; readonly last: string } | undefined {
  const known = dates.filter(isOrderable).sort(compareOldestFirst);
  const [first, last] = [known[0], known.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

function datesOf(record: PairRecord): readonly (string | undefined)[] {
  return [
    ...record.events.map((it) => it.date),
    ...record.agreements.map((it) => it.signed),
    ...record.relationships.flatMap((it) => it.steps.map((step) => step.date)),
    ...record.threads.flatMap((it) => it.steps.map((step) => step.date)),
  ];
}
