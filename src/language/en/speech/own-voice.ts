import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';
import { participantOf, statesOf } from '../../participants.ts';
import { turnSpeaker } from '../initiative/turn-speaker.ts';
import { firstPersonOf } from './first-person.ts';
import { speakerBefore } from './speaker.ts';

/** How many sentences from the top may name those who issue a statement together. */
const issuerReach = 5;
/** How many sentences in the first person make a text a statement of its publisher. */
const leastOwn = 1;
/** A label of a turn in a transcript, in capitals: "MINISTER SOLBERG:", "QUESTION:". */
const turnLabel = /(?:^|\n)[ \t]*\p{Lu}[\p{Lu}.'’ -]{2,60}:(?=\s)/u;

/**
 * Who "we" and "our" are in the sentence: whose turn it is or who signs the text, in a quotation who spoke before it, in
 * a joint statement all who issue it, else the state that publishes the text. Empty where that does not show.
 */
export function ownVoice(sentence: SentenceReading, reading: Reading): readonly Participant[] {
  const self = firstPersonOf(sentence, reading);
  if (self) return [self];
  if (isTranscript(reading).found) return turnSpeaker(sentence, reading) ?? [];
  if (isQuoted(sentence, reading)) return speakerBefore(sentence, reading)?.participants ?? [];
  const together = issuersOf(reading).states;
  if (together.length > 1) return together.map((state) => ({ state }));
  return reading.home === undefined ? [] : [{ state: reading.home }];
}

/** Whether the document speaks for itself in the first person outside quotations: a statement, not a report. */
export function isOwnStatement(reading: Reading): boolean {
  return ownSentences(reading).count >= leastOwn || issuersOf(reading).states.length > 1;
}

const ownSentences = rememberBy((reading: Reading) => ({
  count: reading.sentences.filter(
    (it) =>
      it.sentence.segment === 'body' &&
      it.sentence.tokens.some((token) => /^(?:we|our|us)$/u.test(token.folded)) &&
      !isQuoted(it, reading),
  ).length,
}));

const isTranscript = rememberBy(({ source }: Reading) => ({ found: turnLabel.test(source.text) }));

/** Whether the sentence opens within a quotation, or with one. */
function isQuoted({ sentence }: SentenceReading, { source, segments }: Reading): boolean {
  const start = segments.find((it) => it.start <= sentence.start && sentence.start < it.end)?.start ?? 0;
  const before = source.text.slice(Math.max(start, sentence.start - 3000), sentence.start + 1);
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”');
  const straight = (before.slice(before.lastIndexOf('\n') + 1).split('"').length - 1) % 2 === 1;
  return curly || straight;
}

const issuersOf = rememberBy((reading: Reading) => ({ states: findIssuers(reading) }));

const joint =
  /(?<!\p{L})(?:joint|common|trilateral|quadrilateral|leaders['’])\s+(?:\p{L}+\s+){0,3}(?:statement|declaration|communiqu[eé]|vision)/iu;
/** "The following statement was released by the foreign ministers of …": those who issue it are many. */
const issued =
  /(?:statement|declaration|communiqu[eé])\s+(?:was|is|has been)\s+(?:released|issued|adopted|made)\s+(?:jointly\s+)?by\s+(?:the\s+)?(?:\p{L}[\p{L}\d]*\s+){0,3}(?:governments|ministers|leaders|presidents|heads|members|ambassadors|embassies|envoys|representatives|countries|directors)/iu;

/** The states that a joint statement names first side by side; none of another text. */
function findIssuers({ sentences, source }: Reading): readonly string[] {
  const opening = source.text.slice(0, 600);
  if (!joint.test(source.title ?? '') && !joint.test(opening.slice(0, 300)) && !issued.test(opening))
    return [];
  for (const sentence of sentences.slice(0, issuerReach)) {
    const subject = subjectStart(sentence);
    const named = statesOf(
      sentence.mentions
        .filter((it) => it.kind === 'state' || it.kind === 'office' || it.kind === 'person')
        .filter((it) => it.start < subject)
        .flatMap(participantOf),
    );
    if (named.length > 1) return named;
  }
  return [];
}

/** Where a title goes on to what the statement is about: "Joint Statement of A and B *on C*"; endless elsewhere. */
function subjectStart({ sentence }: SentenceReading): number {
  if (sentence.segment !== 'headline' && sentence.segment !== 'heading') return Number.POSITIVE_INFINITY;
  const about = sentence.tokens.find((token) =>
    /^(?:on|about|concerning|regarding|against)$/u.test(token.folded),
  );
  return about?.start ?? Number.POSITIVE_INFINITY;
}
