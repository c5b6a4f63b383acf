import type { Participant } from '#model/mention';
import type { Reading } from '#model/reading';
import { type Act, subjectOf } from '../act/acts.ts';
import { draftsIn } from './drafts-in.ts';
import { visit } from './visit.ts';

/** How many sentences back the journey may have been told. */
const farthest = 8;

/** "*The U.S. delegation* will meet with President B.": with the one whose journey was told before. */
export function withTravellers(
  participants: readonly Participant[],
  act: Act,
  reading: Reading,
): readonly Participant[] {
  const { index, tokens } = act.sentence.sentence;
  const subject = act.clause && subjectOf(act.clause, act.sentence);
  const head = subject && tokens[subject.head]?.folded;
  if (!head || !/^(?:delegation|team|mission|party)$/u.test(head)) return participants;
  const bare = participants.find((it) => it.state && !it.person && !it.organization);
  if (!bare || participants.some((it) => it.person && it.state === bare.state)) return participants;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const before = reading.sentences[at];
    if (!before) continue;
    const people = draftsIn(before, visit, reading)
      .filter((it) => it.status !== 'denied')
      .flatMap((it) => it.actors)
      .filter((it) => it.role === 'visitor' && it.person && it.state === bare.state);
    const [first] = people;
    if (first) return [{ person: first.person, state: first.state }, ...participants];
  }
  return participants;
}
