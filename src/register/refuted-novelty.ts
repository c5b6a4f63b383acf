import { dateSpan } from '#identity/date-span';
import type { RefutedNoveltyEntry, ThreadEntry } from '#model/entry';
import { type BuildContext, entryId, sourcesOf } from './context.ts';
import { compareText, type InitiativeFact } from './fact.ts';

type Step = ThreadEntry['steps'][number];

/** A claim dated by its publication alone may have been made so many days before: in talks that another report dates. */
const reportMargin = 7;

/**
 * Initiatives of a thread's area that were called new though the thread has an earlier step: one entry a day of the claim.
 * Earlier means that the step had ended before the claim began; a date without a year proves nothing.
 */
export function refutedNovelties(
  initiatives: readonly InitiativeFact[],
  { states, area, steps }: ThreadEntry,
  context: BuildContext,
): readonly RefutedNoveltyEntry[] {
  const claims = initiatives.filter((fact) => fact.initiative.claimedNew);
  return [...Map.groupBy(claims, claimedOn)].flatMap(([date, facts]) => {
    const margin = facts.some((fact) => fact.claimed !== undefined) ? 0 : reportMargin;
    const earlier = date === undefined ? undefined : firstBefore(steps, date, margin);
    if (!earlier) return [];
    const { kind, status, sources, date: on } = earlier;
    return {
      entry: 'refuted-novelty' as const,
      id: entryId(facts[0] as InitiativeFact, states.join('-'), area),
      states: [...states],
      area,
      claimed: { date, sources: sourcesOf(facts, context) },
      earlier: { date: on, kind, status, sources },
    };
  });
}

function claimedOn(fact: InitiativeFact): string | undefined {
  return fact.claimed ?? fact.published;
}

/** The earliest of the steps that ended so many days before the date; of those on one day agreements first, then events. */
function firstBefore(steps: readonly Step[], date: string, margin: number): Step | undefined {
  const start = (dateSpan(date)?.from ?? Number.NEGATIVE_INFINITY) - margin;
  return steps
    .flatMap((step) => {
      const span = dateSpan(step.date);
      return span && span.to < start ? [{ step, from: span.from }] : [];
    })
    .sort((a, b) => a.from - b.from || compareText(a.step.kind, b.step.kind))[0]?.step;
}
