import type { FactRule } from '#language/pack';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { TokenRange } from '#model/token';
import { phraseWords } from '../phrase/find-phrases.ts';
import { clauseAt, speakersAbove } from '../speech/speaker.ts';
import { isCommitted, positionHolders } from './position-holders.ts';
import { stateOf } from './position-owner.ts';
import { findTopics, type TopicMention } from './stance-topics.ts';

/** A position that a state states: "both sides reaffirmed their support for X's sovereignty" gives one a side. */
export const statedPosition: FactRule = {
  id: 'en/stance/stated-position',
  find: (sentence, reading) => {
    const told: TopicMention[] = [];
    return findTopics(phraseWords(sentence.sentence.tokens)).flatMap((topic) => {
      if (isInName(topic, sentence)) return [];
      if (told.some((it) => it.topic === topic.topic && overlap(it, topic))) return [];
      const stances = stancesOn(topic, sentence, reading);
      if (stances.length > 0) told.push(topic);
      return stances;
    });
  },
};

/** "the Under Secretary for *Arms Control*", "the *Counter-Terrorism* Committee": a name states nothing. */
function isInName(topic: TopicMention, sentence: SentenceReading): boolean {
  const { start, end } = spanOf(topic, sentence);
  const names = sentence.mentions.filter((it) => /^(?:organisation|office|person|mechanism)$/u.test(it.kind));
  return names.some((it) => it.start <= start && end <= it.end && it.end - it.start > end - start);
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function stancesOn(topic: TopicMention, sentence: SentenceReading, reading: Reading): readonly FactDraft[] {
  const clause = clauseAt(spanOf(topic, sentence), sentence);
  if (topic.weak && !isCommitted(topic, clause, sentence)) return [];
  const spans = [spanOf(topic, sentence)];
  return positionHolders(topic, clause, sentence, reading).flatMap((holder) => {
    const by = stateOf(holder, reading);
    const speaker = holder.person ?? spokesman(by, clause, sentence, reading);
    return by ? [{ kind: 'stance' as const, by, speaker, topic: topic.topic, spans }] : [];
  });
}

/** The person of that state who says it: "*X* said that Fiji supports …". */
function spokesman(
  by: string | undefined,
  clause: number | undefined,
  sentence: SentenceReading,
  reading: Reading,
): string | undefined {
  const speakers = speakersAbove(clause, sentence).flatMap((it) => it.participants);
  return speakers.find((it) => it.person !== undefined && stateOf(it, reading) === by)?.person;
}

function spanOf({ from, to }: TokenRange, { sentence }: SentenceReading): Span {
  return {
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
  };
}
