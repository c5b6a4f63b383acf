import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import { statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { draftEvent } from './draft-event.ts';

/** Kind words as an event of support, to those of the targets who are of another side; none where a side is missing. */
export function supportEvent(
  act: Act,
  actors: readonly Participant[],
  targets: readonly Participant[],
  reading: Reading,
): readonly FactDraft[] {
  const own = statesOf(actors);
  const others = targets.filter((it) => !own.includes(it.state ?? ''));
  if (own.length === 0 || others.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'other',
    plover: 'SUPPORT',
    roles: [
      { role: 'participant', participants: actors },
      { role: 'recipient', participants: others },
    ],
  });
}
