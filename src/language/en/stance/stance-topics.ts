import type { LexicalToken } from '#lexicon/gazetteer';
import { stancesEn } from '#lexicon/generated/stances.en';
import type { StanceTopic } from '#model/code';
import type { TokenRange } from '#model/token';
import { createPhraseFinder } from '../phrase/find-phrases.ts';

/** A phrase that names a topic of policy. */
export interface TopicMention extends TokenRange {
  readonly topic: StanceTopic;
  /** Whether it makes a stance only beside a word of commitment. */
  readonly weak: boolean;
}

interface Meaning {
  readonly topic: StanceTopic;
  readonly weak: boolean;
}

const find = createPhraseFinder<Meaning>(
  stancesEn.map(([label, topic, weak]) => [label, { topic, weak: weak !== undefined }] as const),
);

/** The topics that the words name, in order of start; of a topic's phrases that overlap only the first and longest. */
export function findTopics(words: readonly LexicalToken[]): readonly TopicMention[] {
  const all = find(words).flatMap(({ from, to, values }) => values.map((value) => ({ from, to, ...value })));
  const sorted = all.toSorted((a, b) => Number(a.weak) - Number(b.weak) || a.from - b.from || b.to - a.to);
  const kept: TopicMention[] = [];
  for (const it of sorted) {
    const known = kept.some(
      (one) => (one.topic === it.topic || it.weak) && one.from < it.to && it.from < one.to,
    );
    if (!known) kept.push(it);
  }
  return kept.toSorted((a, b) => a.from - b.from || b.to - a.to);
}
