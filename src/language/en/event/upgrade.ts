import type { EventStatus } from '#model/code';
import type { FactRule } from '../../pack.ts';
import { findLevelChanges, type LevelChange } from '../relationship/level-changes.ts';

const statusOf: Readonly<Record<LevelChange['standing'], EventStatus>> = {
  done: 'occurred',
  agreed: 'planned',
  wished: 'proposed',
};

/** The level of a relationship is raised or relations are established: "elevated their ties to", "established relations". */
export const upgrade: FactRule = {
  id: 'en/event/upgrade',
  find: (sentence, reading) =>
    findLevelChanges(sentence, reading)
      .filter((it) => it.change === 'begun' && it.standing !== 'wished' && it.states.length >= 2)
      .map((it) => {
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
      }),
};
