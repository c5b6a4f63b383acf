import type { Reading, SentenceReading } from '#model/reading';
import type { Decision } from './decide.ts';
import { signalOf } from './signal.ts';

/** How many items a list may have before the one asked about. */
const longestList = 20;

/** The decision of the sentence that leads a list in ("X proposed the following:"), for an item of the list. */
export function leadIn(item: SentenceReading, reading: Reading): Decision | undefined {
  if (!isItem(item)) return undefined;
  for (let at = item.sentence.index - 1; at >= Math.max(0, item.sentence.index - longestList); at--) {
    const lead = reading.sentences[at];
    if (!lead || lead.sentence.segment !== item.sentence.segment) return undefined;
    const opens = lead.sentence.tokens.at(-1)?.text === ':';
    if (item.sentence.listItem && !lead.sentence.listItem) return lastDecision(lead);
    if (opens || !isItem(lead)) return opens || item.sentence.listItem ? lastDecision(lead) : undefined;
  }
  return undefined;
}

/** An item of a list, marked as one or without a verb that could say more. */
function isItem({ sentence, parse }: SentenceReading): boolean {
  return sentence.listItem || !parse.clauses.some((it) => it.form === 'finite' && it.relation !== 'relative');
}

function lastDecision(sentence: SentenceReading): Decision | undefined {
  for (const [index, clause] of [...sentence.parse.clauses.entries()].toReversed()) {
    const place = { slot: 'none', path: [] } as const;
    const signal = signalOf(clause, place, sentence);
    if (signal) return { signal, clause, index, place, sentence };
  }
  return undefined;
}
