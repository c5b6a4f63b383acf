import type { Participant } from '#model/mention';
import type { Reading } from '#model/reading';
import { rememberBy } from '#text/remember';
import { participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { triggerOf } from './plover-triggers.ts';
import { hostileDeeds, openingOf } from './political-telling.ts';

const blamed = new Set(
  'attack raid strike bombing shelling bombardment invasion incursion intervention aggression assault move decision step test launch action seizure arrest detention occupation annexation blockade closure expulsion operation offensive killing coup'.split(
    ' ',
  ),
);

/** "denounced *the raid*": the deed that the news is about. */
export function blamesDeed({ objects, sentence }: Act): boolean {
  const { tokens } = sentence.sentence;
  return objects.some(
    (it) =>
      blamed.has(tokens[it.head]?.lemma ?? '') &&
      /^(?:the|this|these|that|its|their)$/u.test(tokens[it.range.from]?.folded ?? ''),
  );
}

/** Who did the deed that the headline or the first sentence tells, where others blame it. */
export function culpritsOf(reading: Reading, actors: readonly Participant[]): readonly Participant[] {
  const own = statesOf(actors);
  const found = culprits(reading).filter((it) => !own.includes(it));
  return found.length === 1 ? found.map((state) => ({ state })) : [];
}

const culprits = rememberBy((reading: Reading): readonly string[] => {
  for (const sentence of openingOf(reading, 1))
    for (const act of actsOf(sentence)) {
      const trigger = triggerOf(act);
      if (act.kind !== 'verb' || !trigger || !hostileDeeds.has(trigger.type)) continue;
      const found = statesOf(participantsOfAll(act.doers, sentence));
      if (found.length > 0) return found;
    }
  return [];
});
