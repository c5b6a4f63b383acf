import type { Participant, PersonMention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';

/** In how many sentences from the top the one who signs the text may be named. */
const signatureReach = 3;

/**
 * Who "I" and "we" are in the sentence: the speaker whose turn it is in a transcript ("Prime Minister X: Friends, …"), else
 * the official who signs the text ("X, Minister of Transport" set alone above it). With a state; undefined where the
 * narrator writes. Linear in the length of the document, once a document.
 */
export function firstPersonOf(sentence: SentenceReading, reading: Reading): Participant | undefined {
  return voicesOf(reading).get(sentence);
}

const voicesOf = rememberBy(findVoices);

function findVoices(reading: Reading): ReadonlyMap<SentenceReading, Participant> {
  const voices = new Map<SentenceReading, Participant>();
  const author = authorOf(reading);
  let voice = author;
  for (const sentence of reading.sentences) {
    const { segment } = sentence.sentence;
    if (segment === 'heading' || segment === 'teaser' || segment === 'comment') voice = author;
    const turn = turnOf(sentence);
    if (turn) voice = participantOf(turn, reading);
    if (voice && (segment === 'body' || segment === 'caption')) voices.set(sentence, voice);
  }
  return voices;
}

/** The person whose name opens the sentence before a colon, remarks in brackets left out: "X (through an interpreter): …". */
function turnOf({ sentence, mentions }: SentenceReading): PersonMention | undefined {
  const person = mentions.find(
    (it): it is PersonMention => it.kind === 'person' && it.start === sentence.start,
  );
  if (!person) return undefined;
  const after = sentence.tokens.filter((token) => token.start >= person.end).slice(0, 8);
  const close = after[0]?.text === '(' ? after.findIndex((token) => token.text === ')') : -1;
  return after[close + 1]?.text === ':' ? person : undefined;
}

function authorOf(reading: Reading): Participant | undefined {
  const top = reading.sentences.filter((it) => it.sentence.segment !== 'headline').slice(0, signatureReach);
  for (const { sentence, mentions } of top) {
    const alone = mentions.find(
      (it): it is PersonMention =>
        it.kind === 'person' && it.start === sentence.start && it.end >= sentence.end - 1,
    );
    if (alone && alone.positions.length > 0) return participantOf(alone, reading);
  }
  return undefined;
}

function participantOf(mention: PersonMention, reading: Reading): Participant | undefined {
  const state = mention.state ?? reading.people.get(mention.person ?? '')?.state;
  return state ? { person: mention.person, state } : undefined;
}
