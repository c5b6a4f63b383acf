import type { Area } from '#model/code';
import type { RefutedNoveltyEntry, SourceReference, ThreadEntry } from '#model/entry';
import { type BuildContext, entryId, sourcesOf } from './context.ts';
import { compareFacts, compareText, type InitiativeFact } from './fact.ts';
import type { Feed } from './feed.ts';
import { sortByDate } from './order.ts';
import { refutedNovelties } from './refuted-novelty.ts';

/** A step of a thread. */
type Step = ThreadEntry['steps'][number];

/**
 * The thread of one pair of states in one area, from the initiatives in it and the agreements and events that are steps of
 * it, and what in it refutes a claim of novelty. No entries without steps.
 */
export function buildThread(
  states: readonly string[],
  area: Area,
  facts: readonly InitiativeFact[],
  feeds: readonly Feed[],
  context: BuildContext,
): readonly (ThreadEntry | RefutedNoveltyEntry)[] {
  const initiatives = [...facts].sort(compareFacts);
  const taken = feeds.flatMap((it) => (it.kind === 'step' ? [it.step] : []));
  const steps = sortByDate(
    [...initiativeSteps(initiatives, context), ...taken],
    (step) => step.date,
    compareSteps,
  );
  const [least] = steps.flatMap((step) => step.sources).sort(compareFacts);
  if (!least) return [];
  const thread = threadOf(states, area, steps, least);
  return [thread, ...refutedNovelties(initiatives, thread, context)];
}

function threadOf(states: readonly string[], area: Area, steps: Step[], least: SourceReference): ThreadEntry {
  return { entry: 'thread', id: entryId(least, states.join('-'), area), states: [...states], area, steps };
}

/** One step for what is told of one initiative in several documents: of the same sides, status and day. */
function initiativeSteps(facts: readonly InitiativeFact[], context: BuildContext): readonly Step[] {
  const byKey = Map.groupBy(facts, ({ initiative, published }) =>
    [initiative.by, initiative.to ?? [], initiative.status, initiative.date ?? published].join('\n'),
  );
  return [...byKey.values()].map((told) => {
    const { initiative, published, ...first } = told[0] as InitiativeFact;
    const { status, by } = initiative;
    const date = initiative.date ?? published;
    return {
      date,
      status,
      kind: 'initiative',
      by,
      record: entryId(first),
      sources: sourcesOf(told, context),
    };
  });
}

/** What comes before what on one day. */
const stages: readonly Step['status'][] = [
  'discussed',
  'proposed',
  'planned',
  'drafting',
  'agreed',
  'issued',
  'signed',
  'in-force',
  'under-way',
  'occurred',
  'delivered',
  'expired',
  'refused',
  'denied',
];

/** Orders steps of one date. */
function compareSteps(a: Step, b: Step): number {
  return (
    stages.indexOf(a.status) - stages.indexOf(b.status) ||
    compareText(a.kind, b.kind) ||
    compareText(a.record, b.record)
  );
}
