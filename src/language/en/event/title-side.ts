import type { Participant } from '#model/mention';
import type { Reading } from '#model/reading';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';

/**
 * The one other side that the headline names, of what the publisher says in the first sentence without naming anybody:
 * "Flood in Malawi": "We extend our condolences to all who mourn".
 */
export function titleSide(
  act: Act,
  actors: readonly Participant[],
  { sentences, home }: Reading,
): readonly Participant[] {
  const links = [...act.links, ...act.objects.flatMap((it) => it.attached)];
  const to = links.filter((it) => it.preposition === 'to').map((it) => it.phrase);
  // "greetings to *Russian athletes*" have their addressee.
  if (participantsOfAll(to, act.sentence).some((it) => it.state)) return [];
  const title = sentences.find((it) => it.sentence.segment === 'headline');
  const own = statesOf(actors);
  if (!title || home === undefined || own.length !== 1 || own[0] !== home) return [];
  const named = title.mentions.flatMap((it) =>
    it.kind === 'state' || it.kind === 'person' || it.kind === 'office' ? participantOf(it) : [],
  );
  const others = statesOf(named).filter((it) => it !== home);
  return others.length === 1 ? others.map((state) => ({ state })) : [];
}
