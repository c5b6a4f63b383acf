import type { Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import { participantsOf, statesOf } from '../../participants.ts';
import { verbKinds } from './predicates.ts';
import type { Who } from './who.ts';

/** What the other side answered to a proposal. */
export interface Answer {
  readonly refused: boolean;
  /** Those who answered. */
  readonly by: readonly string[];
  readonly span: Span;
}

/** How many sentences after a proposal its answer may stand. */
const reach = 2;
const pointing = /^(?:this|it|that|them|these|proposal|request|offer|idea|first|second|latter|both|suggestion|demand|call)$/u;

/** The answer that the sentences after this one give to a proposal: "Argentina *did not accept this*", "she *agreed*". */
export function answerTo(sentence: SentenceReading, who: Who, reading: Reading): Answer | undefined {
  const { index, segment } = sentence.sentence;
  for (let at = index + 1; at <= index + reach; at++) {
    const next = reading.sentences[at];
    if (next?.sentence.segment !== segment) return undefined;
    const answer = answerIn(next, who);
    if (answer) return answer;
    if (at === index + 1 && next.mentions.some((it) => it.kind === 'area')) return undefined;
  }
  return undefined;
}

function answerIn(sentence: SentenceReading, who: Who): Answer | undefined {
  const { tokens } = sentence.sentence;
  for (const clause of sentence.parse.clauses) {
    const kinds = verbKinds(clause, tokens);
    const accepts = kinds.has('accepted') || clause.lemma === 'agree';
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
    return { refused: refuses, by, span: { start: sentence.sentence.start, end: sentence.sentence.end } };
  }
  return undefined;
}
