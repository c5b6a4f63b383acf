import type { Mention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { participantOf, statesOf } from '../../participants.ts';
import type { KnownAgreement } from './paper-labels.ts';
import type { Parties } from './parties.ts';
import { withStates } from './signers.ts';

/** How many sentences back a side of a known agreement may be named. */
const reach = 4;

/** A known agreement and where its name stands. */
interface NamedAgreement {
  readonly known: KnownAgreement;
  readonly range: TokenRange;
}

/**
 * The sides of an agreement that is known by its name: those of `among` that the sentence names by state or organisation,
 * else also by their people; failing that those named just before. The two sides of the document are with them where both
 * may be. None where the text names none.
 */
export function knownSides(
  { known: { among }, range }: NamedAgreement,
  sentence: SentenceReading,
  reading: Reading,
): Parties {
  const { tokens } = sentence.sentence;
  const [start, end] = [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0];
  // "the Treaty of *Asuncion*": the town where it was made.
  const isPlaceOf = (it: Mention) =>
    it.kind === 'state' && it.use === 'capital' && start <= it.start && it.end <= end;
  const named = (it: SentenceReading, kinds: ReadonlySet<Mention['kind']>) => {
    const own = it.mentions.filter((one) => kinds.has(one.kind) && !isPlaceOf(one)).flatMap(participantOf);
    return statesOf(withStates(own, reading)).filter((state) => among.includes(state));
  };
  const pair = reading.sides.slice(0, 2).filter((it) => among.includes(it));
  const both = pair.length === 2 ? pair : [];
  const told = (states: readonly string[]) => ({
    states: [...new Set([...states, ...both])].sort(),
    told: states.length + both.length > 0,
    near: true,
  });
  const own = named(sentence, sides);
  const all = own.length > 1 ? own : named(sentence, everybody);
  if (all.length > 0) return told(all);
  const { index } = sentence.sentence;
  for (let back = index - 1; back >= Math.max(0, index - reach); back--) {
    const before = reading.sentences[back];
    const found = before ? named(before, sides) : [];
    if (found.length > 0) return told(found);
  }
  return told(pair);
}

const sides: ReadonlySet<Mention['kind']> = new Set(['state', 'organisation']);
const everybody: ReadonlySet<Mention['kind']> = new Set([
  'state',
  'organisation',
  'person',
  'office',
  'reference',
]);
