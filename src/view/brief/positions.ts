import { compareNewestFirst } from '../date-order.ts';
import { labelOf } from '../labels.ts';
import type { Citer } from './cite.ts';
import type { BriefPosition } from './model.ts';
import type { PairRecord } from './pair-record.ts';

/** What each side says its policy is, first side first, by topic; statements newest first. */
export function positionsOf(
  record: PairRecord,
  { cite }: Citer,
  pair: readonly [string, string],
): readonly BriefPosition[] {
  return [...record.stances]
    .sort(
      (a, b) =>
        pair.indexOf(a.by) - pair.indexOf(b.by) ||
        (labelOf('topic', a.topic) < labelOf('topic', b.topic) ? -1 : 1),
    )
    .map((stance) => ({
      id: stance.id,
      by: stance.by,
      topic: stance.topic,
      statements: [...stance.statements]
        .sort((a, b) => compareNewestFirst(a.date, b.date))
        .map((it) => ({
          date: it.date,
          speaker: it.speaker === undefined ? undefined : record.people.get(it.speaker)?.name,
          citations: cite(it.sources),
        })),
    }));
}
