import type { RelationshipEntry } from '#model/entry';
import { compatible, finer } from '#text/edtf';
import { type BuildContext, entryId, sourcesOf } from './context.ts';
import { compareFacts, compareText, type RelationshipFact } from './fact.ts';
import { compareDates } from './order.ts';

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
  const byKey = Map.groupBy(facts, (fact) => `${fact.relationship.status}\n${dateOf(fact) ?? ''}`);
  const steps = [...byKey.values()].map((own) => ({
    date: dateOf(own[0] as RelationshipFact),
    status: (own[0] as RelationshipFact).relationship.status,
    facts: own,
  }));
  return foldChanges(steps)
    .sort((a, b) => compareDates(a.date, b.date) || compareText(a.status, b.status))
    .map(({ date, status, facts: own }) => ({ date, status, sources: sourcesOf(own, context) }));
}

/** Steps of one change, told with a coarser and a finer date, are one step with the finer date. */
function foldChanges(steps: readonly Step[]): Step[] {
  const folded: Step[] = [];
  for (const step of [...steps].sort(byFineness)) {
    const at = folded.findIndex((other) => isOneChange(other, step));
    const other = folded[at];
    if (other) folded[at] = { ...other, facts: [...other.facts, ...step.facts] };
    else folded.push(step);
  }
  return folded;
}

function byFineness(a: Step, b: Step): number {
  if (a.date === undefined || b.date === undefined)
    return Number(a.date === undefined) - Number(b.date === undefined);
  if (a.date === b.date) return compareText(a.status, b.status);
  return finer(a.date, b.date) === finer(b.date, a.date)
    ? finer(a.date, b.date) === a.date
      ? -1
      : 1
    : compareText(a.date, b.date);
}

function isOneChange(a: Step, b: Step): boolean {
  if (a.status !== b.status || a.status === 'current') return false;
  return a.date !== undefined && b.date !== undefined && compatible(a.date, b.date);
}

function dateOf(fact: RelationshipFact): string | undefined {
  return fact.relationship.since ?? fact.published;
}
