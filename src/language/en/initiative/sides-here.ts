import type { Participant } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import { overlaps } from '#model/span';

/** The states as participants. */
export const states = (codes: readonly string[]): readonly Participant[] => codes.map((state) => ({ state }));

/** The other one of the two sides that the sentence, or else its section, is about; none where that is not clear. */
export function otherSide(own: readonly string[], sentence: SentenceReading): readonly Participant[] {
  const here = statesIn(sentence).filter((it) => !own.includes(it));
  if (here.length === 1) return states(here);
  const pair = sentence.sides.slice(0, 2);
  if (own.length !== 1 || !pair.includes(own[0] ?? '')) return [];
  return states(pair.filter((it) => !own.includes(it)));
}

/** The states that the sentence names, in order, as far as they are sides of its section. */
export function statesIn(sentence: SentenceReading): readonly string[] {
  const named = sentence.mentions.filter((it) => it.kind === 'state');
  const own = sentence.mentions.flatMap((it) => {
    if (it.kind === 'reference' && named.some((one) => overlaps(one, it))) return [];
    if (it.kind === 'state') return it.code;
    if (it.kind === 'person' || it.kind === 'office' || it.kind === 'organisation') return it.state ?? [];
    return it.kind === 'reference' ? it.actors.flatMap((actor) => actor.state ?? []) : [];
  });
  return [...new Set(own)].filter((it) => sentence.sides.slice(0, 4).includes(it));
}
