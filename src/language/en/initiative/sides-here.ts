import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { overlaps } from '#model/span';
import { participantOf } from '../../participants.ts';

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
    if (it.kind === 'organisation' && it.intergovernmental) return it.code ?? it.name;
    if (it.kind === 'person' || it.kind === 'office' || it.kind === 'organisation') return it.state ?? [];
    return it.kind === 'reference' ? it.actors.flatMap((actor) => actor.state ?? []) : [];
  });
  return [...new Set(own)].filter((it) => sentence.sides.slice(0, 4).includes(it));
}

/** Whom the sentence names; "we" and "both sides", which only point to one, do not count. */
function namedIn({ mentions }: SentenceReading): readonly string[] {
  return mentions.flatMap((it) =>
    it.kind === 'reference' ? [] : participantOf(it).flatMap(({ state }) => state ?? []),
  );
}

const namings = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** The index of the first sentence that names each side. Linear in the document, once a document. */
export function firstNamings(reading: Reading): ReadonlyMap<string, number> {
  const known = namings.get(reading);
  if (known) return known;
  const first = new Map<string, number>();
  for (const sentence of reading.sentences) {
    for (const side of namedIn(sentence)) if (!first.has(side)) first.set(side, sentence.sentence.index);
  }
  namings.set(reading, first);
  return first;
}
