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

/**
 * The topics that the words name, in order of start, the strong labels before the weak ones. Labels of one topic may overlap:
 * each may stand in another clause. A weak one within a strong label of any topic is left out.
 */
export function findTopics(words: readonly LexicalToken[]): readonly TopicMention[] {
  const all = find(words).flatMap(({ from, to, values }) => values.map((value) => ({ from, to, ...value })));
  const strong = all.filter((it) => !it.weak);
  const free = all.filter((it) => it.weak && !strong.some((one) => one.from < it.to && it.from < one.to));
  return [...strong.toSorted(inOrder), ...free.toSorted(inOrder)];
}

function inOrder(a: TokenRange, b: TokenRange): number {
  return a.from - b.from || b.to - a.to;
}
