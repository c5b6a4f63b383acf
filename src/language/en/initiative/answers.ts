import type { Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import { participantsOf, statesOf } from '../../participants.ts';
import type { Who } from './given-by.ts';
import { verbKinds } from './predicates.ts';

/** What the other side answered to a proposal. */
export interface Answer {
  readonly refused: boolean;
  /** "the *first* and the *last*": the items of a list that the answer picks out; empty when it picks none. */
  readonly picked: readonly string[];
  /** Those who answered. */
  readonly by: readonly string[];
  readonly span: Span;
}

/** How many sentences after a proposal its answer may stand. */
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const reach = 2;
const longestList = 20;
const pointing =
  /^(?:this|it|that|them|these|proposal|request|offer|idea|initiative|first|second|third|fourth|last|latter|both|suggestion|demand|call)$/u;

/** The answer that the sentences after this one give to a proposal: "Argentina *did not accept this*", "she *agreed*". */
export function answerTo(sentence: SentenceReading, who: Who, reading: Reading): Answer | undefined {
  const { index, segment } = sentence.sentence;
  let seen = 0;
  for (let at = index + 1; seen < reach && at <= index + longestList; at++) {
    const next = reading.sentences[at];
    if (next?.sentence.segment !== segment) return undefined;
    if (next.sentence.listItem && sentence.sentence.listItem) continue;
    const answer = answerIn(next, who);
    if (answer) return answer;
    if (next.mentions.some((it) => it.kind === 'area')) return undefined;
    seen += 1;
  }
  return undefined;
}

function answerIn(sentence: SentenceReading, who: Who): Answer | undefined {
  const { tokens } = sentence.sentence;
  for (const clause of sentence.parse.clauses) {
    const kinds = verbKinds(clause, tokens);
    const accepts = kinds.has('accepted') || /^(?:agree|support|back|endorse)$/u.test(clause.lemma);
    const refuses = kinds.has('refused') || clause.lemma === 'rule out' || (accepts && clause.negated);
    if (!accepts && !refuses) continue;
    const matter = [...clause.objects, ...clause.complements.map((it) => it.phrase)];
    const points = matter.some((it) => {
      const parts = it.conjuncts.length > 0 ? it.conjuncts : [it];
      return parts.some((part) => pointing.test(tokens[part.head]?.folded ?? ''));
    });
    const subject = clause.voice === 'passive' ? clause.agent : clause.subject;
    const by = subject ? statesOf(participantsOf(subject, sentence)) : [];
    if (!points || by.length === 0 || by.every((it) => who.by.includes(it))) continue;
    const picked = matter
      .flatMap((it) => (it.conjuncts.length > 0 ? it.conjuncts : [it]))
      .flatMap((it) => {
        const word = tokens[it.head]?.folded ?? '';
        return ordinals.includes(word) || word === 'last' ? word : [];
      });
    return {
      refused: refuses,
      by,
      picked,
      span: { start: sentence.sentence.start, end: sentence.sentence.end },
    };
  }
  return undefined;
}

/** Whether the answer takes in this item of the list: all of it, or those it picks out by their number. */
export function takesIn(answer: Answer, item: SentenceReading, reading: Reading): boolean {
  if (answer.picked.length === 0 || !item.sentence.listItem) return true;
  let first = item.sentence.index;
  while (reading.sentences[first - 1]?.sentence.listItem) first--;
  let last = item.sentence.index;
  while (reading.sentences[last + 1]?.sentence.listItem) last++;
  const at = item.sentence.index - first;
  return (
    answer.picked.includes(ordinals[at] ?? '') || (answer.picked.includes('last') && at === last - first)
  );
}
