import type { Participant } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { allMatches } from '#text/all-matches';
import { foldKey } from '#text/fold';

/** How far back, in code units, the label of a turn is looked for. */
const longestTurn = 6000;
/** The label of a turn; how the speech came ("(speaking in French)") may stand before the colon. */
const label = /(?:^|\n)[ \t]*(?<name>\p{Lu}[\p{L}\p{M}.'’ -]{2,80}?)(?: ?\([^()\n]{2,60}\))?:(?=\s)/gu;

/**
 * Who has the floor in a transcript: the person whom the last label of a turn before the sentence names
 * ("PRIME MINISTER SOLBERG: …"). Undefined outside transcripts. Linear in the length of a turn.
 */
export function turnSpeaker(
  { sentence }: SentenceReading,
  { source, people }: Reading,
): readonly Participant[] | undefined {
  const before = source.text.slice(Math.max(0, sentence.start - longestTurn), sentence.start + 80);
  const own = sentence.start - Math.max(0, sentence.start - longestTurn);
  const last = allMatches(before, label).findLast((it) => it.index <= own + 2);
  const words = foldKey(last?.groups?.name ?? '').split(/\s+/u);
  const name = words.at(-1);
  if (!name) return undefined;
  for (const person of people.values()) {
    const known = foldKey(person.name).split(/\s+/u);
    if (known.includes(name)) return [{ person: person.key, state: person.state }];
  }
  return undefined;
}
