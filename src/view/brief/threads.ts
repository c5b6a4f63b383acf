import type { RefutedNoveltyEntry, ThreadEntry } from '#model/entry';
import { decisiveSteps, firstWaiting } from '#model/thread-standing';
import { compareNewestFirst, spanWords } from '../date-order.ts';
import type { Citer } from './cite.ts';
import type { BriefNovelty, BriefStep, BriefThread } from './model.ts';
import type { PairRecord } from './pair-record.ts';

/** The threads whose last step waits for its end, those that wait longest first. */
export function openThreadsOf(
  record: PairRecord,
  { cite }: Citer,
  asOf: string | undefined,
): readonly BriefThread[] {
  return record.threads
    .filter((it) => firstWaiting(it.steps) !== undefined)
    .sort((a, b) => compareNewestFirst(sinceOf(b), sinceOf(a)) || (a.area < b.area ? -1 : 1))
    .map((thread) => ({ ...threadLine(thread, cite), open: openness(thread, asOf) }));
}

/** The other threads, by the date of their last step, newest first. Threads of mere discussion are among them. */
export function settledThreadsOf(record: PairRecord, { cite }: Citer): readonly BriefThread[] {
  return record.threads
    .filter((it) => firstWaiting(it.steps) === undefined)
    .sort((a, b) => compareNewestFirst(lastDate(a), lastDate(b)) || (a.area < b.area ? -1 : 1))
    .map((thread) => threadLine(thread, cite));
}

/** Claims of novelty that the record refutes, latest claim first. */
export function refutedNoveltyOf(record: PairRecord, { cite }: Citer): readonly BriefNovelty[] {
  return [...record.novelties]
    .sort((a, b) => compareNewestFirst(a.claimed.date, b.claimed.date) || (a.area < b.area ? -1 : 1))
    .map((it: RefutedNoveltyEntry) => ({
      id: it.id,
      area: it.area,
      claimed: { date: it.claimed.date, citations: cite(it.claimed.sources) },
      earlier: {
        date: it.earlier.date,
        status: it.earlier.status,
        kind: it.earlier.kind,
        by: [],
        citations: cite(it.earlier.sources),
      },
    }));
}

function threadLine(thread: ThreadEntry, cite: Citer['cite']): BriefThread {
  const steps = thread.steps.map(
    (step): BriefStep => ({
      date: step.date,
      status: step.status,
      kind: step.kind,
      by: step.by ?? [],
      citations: cite(step.sources),
    }),
  );
  return { id: thread.id, area: thread.area, steps };
}

function openness(thread: ThreadEntry, asOf: string | undefined): NonNullable<BriefThread['open']> {
  const steps = decisiveSteps(thread.steps);
  const since = sinceOf(thread);
  return {
    status: steps.at(-1)?.status ?? 'proposed',
    since,
    waiting: spanWords(since, asOf),
  };
}

function sinceOf(thread: ThreadEntry): string | undefined {
  return firstWaiting(thread.steps)?.date;
}

function lastDate(thread: ThreadEntry): string | undefined {
  return thread.steps.findLast((it) => it.date !== undefined)?.date;
}
