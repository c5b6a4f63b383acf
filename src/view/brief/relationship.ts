import { relationshipLevels } from '#model/code';
import { compareNewestFirst, compareOldestFirst, isOrderable } from '../date-order.ts';
import type { Citer } from './cite.ts';
import type { BriefRung } from './model.ts';
import type { PairRecord } from './pair-record.ts';

/** Every step of every level, oldest first, undated ones last. */
export function ladderOf(record: PairRecord, { cite }: Citer): readonly BriefRung[] {
  return record.relationships
    .flatMap(({ id, level, steps }) => steps.map((step) => ({ id, level, ...step })))
    .sort((a, b) => compareOldestFirst(a.date, b.date) || heightOf(a.level) - heightOf(b.level))
    .map(({ id, level, status, date, sources }) => ({ id, level, status, date, citations: cite(sources) }));
}

/** What is said of a level. */
type Said = Pick<BriefRung, 'level' | 'status' | 'date'>;

/**
 * The level that holds: the highest that was established or reported in place and not ended since. Named partnerships
 * and alliances go before friendship and mere relations, dated reports before undated ones; of one level the latest
 * establishment, else the latest report. Undefined where none was ever in place.
 */
export function levelOf<Rung extends Said>(ladder: readonly Rung[]): Rung | undefined {
  const held = ladder.filter(
    (rung) =>
      (rung.status === 'established' || rung.status === 'current') &&
      !ladder.some((it) => it.level === rung.level && isEndOf(it, rung)),
  );
  return held.toSorted(
    (a, b) =>
      Number(isNamedLevel(b)) - Number(isNamedLevel(a)) ||
      Number(isOrderable(b.date)) - Number(isOrderable(a.date)) ||
      heightOf(b.level) - heightOf(a.level) ||
      Number(b.status === 'established') - Number(a.status === 'established') ||
      compareNewestFirst(a.date, b.date),
  )[0];
}

function isEndOf(end: Said, rung: Said): boolean {
  return end.status === 'ended' && compareOldestFirst(rung.date, end.date) <= 0;
}

function isNamedLevel({ level }: Said): boolean {
  return heightOf(level) >= relationshipLevels.indexOf('partnership');
}

/** Cooperative relations are the vaguest level and stand below all others. */
function heightOf(level: BriefRung['level']): number {
  return level === 'cooperative-relations' ? -1 : relationshipLevels.indexOf(level);
}
