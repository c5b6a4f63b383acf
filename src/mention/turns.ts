import type { Participant, PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import type { SentenceMentions } from './sentence-mentions.ts';

/** Who speaks in a sentence of a transcript, and to whom where two speak in turn. */
export interface Turn {
  readonly speaker: Participant;
  readonly addressee?: Participant | undefined;
}

/**
 * The turns of a transcript, one entry a sentence; undefined where nobody has the floor. Who speaks is named before a colon at
 * the beginning of the turn. The addressee is the first speaker of the other state, where speakers are of two. Linear in the number of sentences.
 */
export function turnsOf(
  sentences: readonly SentenceMentions[],
  people: ReadonlyMap<string, DocumentPerson>,
): readonly (Turn | undefined)[] {
  const speakers = sentences.map((it) => speakerOf(it, people));
  // A state's first speaker leads; ministers who put in a word answer for the same side.
  const leading = [
    ...Map.groupBy(
      speakers.flatMap((it) => it ?? []),
      (it) => it.state,
    ).values(),
  ];
  const pair = leading.length === 2;
  let floor: Participant | undefined;
  return sentences.map(({ sentence }, at) => {
    if (sentence.segment !== 'body') floor = undefined;
    floor = speakers[at] ?? floor;
    if (!floor) return undefined;
    return {
      speaker: floor,
      addressee: pair ? leading.find(([it]) => it?.state !== floor?.state)?.[0] : undefined,
    };
  });
}

/** "President X (*speaking in French*): …": the person named at the beginning of the sentence, before a colon. */
function speakerOf(
  { sentence, mentions }: SentenceMentions,
  people: ReadonlyMap<string, DocumentPerson>,
): Participant | undefined {
  const person = mentions.find(
    (it): it is PersonMention => it.kind === 'person' && it.start === sentence.start,
  );
  const state = person?.state ?? people.get(person?.person ?? '')?.state;
  if (!person?.person || !state) return undefined;
  const after = sentence.tokens.filter((token) => token.start >= person.end).slice(0, 8);
  const close = after[0]?.text === '(' ? after.findIndex((token) => token.text === ')') : -1;
  return after[close + 1]?.text === ':' ? { person: person.person, state } : undefined;
}
