import { relationshipLevels } from '#model/code';
import { compareOldestFirst } from '../date-order.ts';
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

/**
 * The level that holds: the latest established or current rung whose level was not ended later; among undated ones
 * the highest. Undefined where none was ever reported in place.
 */
export function levelOf(ladder: readonly BriefRung[]): BriefRung | undefined {
  const held = ladder.filter(
    (rung) =>
      (rung.status === 'established' || rung.status === 'current') &&
      !ladder.some(
        (it) =>
          it.level === rung.level && it.status === 'ended' && compareOldestFirst(rung.date, it.date) <= 0,
      ),
  );
  const established = held.filter((it) => it.status === 'established' && it.date !== undefined);
  if (established.length > 0) return highest(latest(established));
  const dated = held.filter((it) => it.date !== undefined);
  return highest(dated.length > 0 ? latest(dated) : held);
}

function latest(rungs: readonly BriefRung[]): readonly BriefRung[] {
  const last = rungs.at(-1);
  return rungs.filter((it) => compareOldestFirst(it.date, last?.date) === 0);
}

function highest(rungs: readonly BriefRung[]): BriefRung | undefined {
  return [...rungs].sort((a, b) => heightOf(b.level) - heightOf(a.level))[0];
}

/** Cooperative relations are the vaguest level and stand below all others. */
function heightOf(level: BriefRung['level']): number {
  return level === 'cooperative-relations' ? -1 : relationshipLevels.indexOf(level);
}
