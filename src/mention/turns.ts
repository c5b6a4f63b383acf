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
 * the beginning of the turn. The addressee is the other of two speakers of different states. Linear in the number of sentences.
 */
export function turnsOf(
  sentences: readonly SentenceMentions[],
  people: ReadonlyMap<string, DocumentPerson>,
): readonly (Turn | undefined)[] {
  const speakers = sentences.map((it) => speakerOf(it, people));
  const distinct = [...new Map(speakers.flatMap((it) => (it ? [[it.person, it] as const] : []))).values()];
  const pair = distinct.length === 2 && distinct[0]?.state !== distinct[1]?.state;
  let floor: Participant | undefined;
  return sentences.map(({ sentence }, at) => {
    if (sentence.segment !== 'body') floor = undefined;
    floor = speakers[at] ?? floor;
    if (!floor) return undefined;
    return {
      speaker: floor,
      addressee: pair ? distinct.find((it) => it.person !== floor?.person) : undefined,
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
