import type { StanceEntry } from '#model/entry';
import { type BuildContext, entryId, sourcesOf } from './context.ts';
import { compareFacts, compareText, type StanceFact } from './fact.ts';
import { sortByDate } from './order.ts';

/** The stance of one side on one topic: who stated it when. */
export function buildStances(facts: readonly StanceFact[], context: BuildContext): readonly StanceEntry[] {
  const sorted = [...facts].sort(compareFacts);
  const first = sorted[0];
  if (!first) return [];
  const spoken = sorted.map((fact) => ({ fact, speaker: speakerOf(fact, context), date: fact.published }));
  const statements = [...Map.groupBy(spoken, (it) => `${it.date ?? ''}\n${it.speaker ?? ''}`).values()].map(
    (own) => ({
      date: own[0]?.date,
      speaker: own[0]?.speaker,
      sources: sourcesOf(
        own.map((it) => it.fact),
        context,
      ),
    }),
  );
  const { by, topic } = first.stance;
  const inTime = sortByDate(
    statements,
    (it) => it.date,
    (a, b) => compareText(a.speaker ?? '', b.speaker ?? ''),
  );
  return [{ entry: 'stance', id: entryId(first), by, topic, statements: inTime }];
}

function speakerOf({ document, stance }: StanceFact, context: BuildContext): string | undefined {
  return stance.speaker === undefined ? undefined : context.personOf(document, stance.speaker);
}
