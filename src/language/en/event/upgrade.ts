import type { EventStatus } from '#model/code';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { findLevelChanges, type LevelChange } from '../relationship/level-changes.ts';
import { namedLevel } from '../relationship/named-level.ts';

const statusOf: Readonly<Record<LevelChange['standing'], EventStatus>> = {
  done: 'occurred',
  agreed: 'planned',
  wished: 'proposed',
};

/** The level of a relationship is raised or relations are established: "elevated their ties to", "established relations". */
export const upgrade: FactRule = {
  id: 'en/event/upgrade',
  find: (sentence, reading) => {
    const begun = anniversaries(sentence, reading);
    if (begun.length > 0) return begun;
    return findLevelChanges(sentence, reading)
      .filter((it) => it.change === 'begun' && it.standing !== 'wished' && it.states.length >= 2)
      .map((it): FactDraft => {
        const status = statusOf[it.standing];
        return {
          kind: 'event',
          form: 'upgrade',
          plover: { type: status === 'occurred' ? 'SUPPORT' : 'AGREE', contexts: [] },
          states: [...it.states],
          actors: it.states.map((state) => ({ state, role: 'participant' as const })),
          date: it.date,
          dateBasis: it.dateBasis,
          status,
          spans: [{ start: it.start, end: it.end }],
        };
      });
  },
};

/** "they celebrate 40 years of diplomatic relations": the anniversary tells in which year relations were established. */
function anniversaries(sentence: SentenceReading, reading: Reading): FactDraft[] {
  if (!sentence.sentence.tokens.some((it) => it.folded === 'anniversary' || it.folded === 'years')) return [];
  return namedLevel.find(sentence, reading).flatMap((it): readonly FactDraft[] => {
    if (it.kind !== 'relationship' || it.level !== 'diplomatic-relations' || it.states.length !== 2)
      return [];
    if (it.status !== 'established' || it.dateBasis !== 'inferred' || !/^\d{4}$/u.test(it.since ?? ''))
      return [];
    const { states, since, dateBasis, spans } = it;
    const actors = states.map((state) => ({ state, role: 'participant' as const }));
    const plover = { type: 'SUPPORT', contexts: [] } as const;
    return [
      {
        kind: 'event',
        form: 'upgrade',
        plover: { ...plover, contexts: [] },
        states,
        actors,
        date: since,
        dateBasis,
        status: 'occurred',
        spans,
      },
    ];
  });
}
