import { dateSpan } from '#identity/date-span';
import type { RelationshipEntry } from '#model/entry';
import { compatible, lengthInDays } from '#text/edtf';
import { type BuildContext, entryId, sourcesOf } from './context.ts';
import { compareFacts, compareText, type RelationshipFact } from './fact.ts';
import { sortByDate } from './order.ts';

/** The levels of the relationship among one set of states, each with its steps in time. */
export function buildRelationships(
  facts: readonly RelationshipFact[],
  context: BuildContext,
): readonly RelationshipEntry[] {
  const sorted = [...facts].sort(compareFacts);
  return [...Map.groupBy(sorted, (fact) => fact.relationship.level)].map(([level, own]) => ({
    entry: 'relationship',
    id: entryId(own[0] as RelationshipFact),
    states: own[0]?.relationship.states ?? [],
    level,
    steps: stepsOf(own, context),
  }));
}

interface Step {
  readonly date?: string | undefined;
  readonly status: RelationshipFact['relationship']['status'];
  readonly facts: readonly RelationshipFact[];
}

function stepsOf(facts: readonly RelationshipFact[], context: BuildContext): RelationshipEntry['steps'] {
  const byStatus = Map.groupBy(facts, (fact) => fact.relationship.status);
  const steps = [...byStatus].flatMap(([status, own]) =>
    (status === 'current' ? byDate(own) : changesOf(own)).map((step) => ({ ...step, status })),
  );
  const inTime = sortByDate(
    steps,
    (step) => step.date,
    (a, b) => compareText(a.status, b.status),
  );
  return inTime.map(({ date, status, facts: own }) => ({ date, status, sources: sourcesOf(own, context) }));
}

type Told = Omit<Step, 'status'>;

/** One step a date; a fact without one takes the day on which it was published. */
function byDate(facts: readonly RelationshipFact[]): Told[] {
  const groups = Map.groupBy(facts, (fact) => fact.relationship.since ?? fact.published);
  return [...groups].map(([date, own]) => ({ date, facts: own }));
}

/**
 * The changes among facts of one status. A change told with a coarser and a finer date is one step with the finer date;
 * a report without a date, published after a dated change, tells of the last such change.
 */
function changesOf(facts: readonly RelationshipFact[]): Told[] {
  const dated = byDate(facts.filter((fact) => fact.relationship.since !== undefined));
  const finestFirst = dated
    .map((step) => ({ step, days: lengthInDays(step.date ?? '') }))
    .sort((a, b) => a.days - b.days || compareText(a.step.date ?? '', b.step.date ?? ''));
  const changes: Told[] = [];
  for (const { step } of finestFirst)
    addTo(changes, step, (it) => compatible(it.date ?? '', step.date ?? ''));
  const inTime = sortByDate(
    changes,
    (it) => it.date,
    () => 0,
  );
  for (const step of byDate(facts.filter((fact) => fact.relationship.since === undefined)))
    addTo(inTime, step, isLastBefore(step, inTime));
  return inTime;
}

/** Adds a step's facts to the first change that fits, else the step as one of its own. */
function addTo(changes: Told[], step: Told, fits: (change: Told) => boolean): void {
  const at = changes.findIndex(fits);
  const change = changes[at];
  if (change) changes[at] = { ...change, facts: [...change.facts, ...step.facts] };
  else changes.push(step);
}

function isLastBefore(report: Told, inTime: readonly Told[]): (change: Told) => boolean {
  const day = dateSpan(report.date)?.to;
  const last = inTime.findLast((change) => {
    const from = dateSpan(change.date)?.from;
    const stated = change.facts.some((fact) => fact.relationship.since !== undefined);
    return stated && day !== undefined && from !== undefined && from <= day;
  });
  return (change) => change.date === last?.date && last !== undefined;
}
