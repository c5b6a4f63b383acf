import type { Clause, Phrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import { headsOf } from './place.ts';
import { isNoun } from './predicates.ts';

/** "cooperation *continues*", "ties *have deepened*": what sides have together can do no more by itself. */
export function isGrowth(clause: Clause): boolean {
  return (
    clause.objects.length === 0 &&
    /^(?:continue|develop|expand|grow|deepen|strengthen|intensify|increase|progress|proceed|advance|widen|broaden|contribute|begin|start|resume)$/u.test(
      clause.lemma,
    )
  );
}

/** Whether the phrase is a side itself ("supported *Kenya* in …"), not something of a side's. */
export function isSide(phrase: Phrase, sentence: SentenceReading): boolean {
  return phrase.possessor === undefined && phrase.attached.length === 0 && actsIn(phrase, sentence);
}

/** Whether the phrase names people, states or bodies that act. */
export function actsIn(phrase: Phrase, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((part) => {
    const head = tokens[part.head];
    if (head && /^(?:i|we)$/u.test(head.folded)) return true;
    return sentence.mentions.some(
      (it) =>
        /^(?:person|state|organisation|office|reference)$/u.test(it.kind) &&
        head !== undefined &&
        it.start <= head.start &&
        head.end <= it.end,
    );
  });
}

/** Whether the phrase is something that two sides have together ("bilateral *cooperation*"). */
export function isShared(phrase: Phrase, sentence: SentenceReading): boolean {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return headsOf(parts, sentence).some((it) => isNoun(it, 'noun-shared') || isNoun(it, 'noun-ongoing'));
}
