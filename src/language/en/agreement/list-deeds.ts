import type { Reading, SentenceReading } from '#model/reading';
import { deedsIn, type PaperDeed } from './paper-deeds.ts';
import { type Paper, papersIn } from './papers.ts';

/** How many sentences above a list the words may stand that say what was done with its papers. */
const reach = 8;

/**
 * What is done with the paper: in its own sentence, or, of an item of a list, in the words that announce the list
 * ("signed four papers. They are: …").
 */
export function deedsOn(paper: Paper, sentence: SentenceReading, reading: Reading): readonly PaperDeed[] {
  const own = deedsIn(sentence).get(paper) ?? [];
  if (own.length > 0 || !isItem(paper, sentence)) return own;
  return announced(sentence, reading);
}

/** A list item that is nothing but the paper's name. */
function isItem(paper: Paper, { sentence, parse }: SentenceReading): boolean {
  if (!sentence.listItem || paper.from > 2) return false;
  return !parse.clauses.some((clause) => clause.form === 'finite' && clause.verb > paper.head);
}

/** The deed done to several papers in the nearest sentence above the list. */
function announced(sentence: SentenceReading, reading: Reading): readonly PaperDeed[] {
  let above = sentence.sentence.index - 1;
  while (above >= 0 && reading.sentences[above]?.sentence.listItem) above--;
  for (let back = above; back > above - reach && back >= 0; back--) {
    const before = reading.sentences[back];
    if (!before || before.sentence.segment !== sentence.sentence.segment) continue;
    const several = papersIn(before).filter((it) => it.plural);
    const deeds = several.flatMap((it) => deedsIn(before).get(it) ?? []).filter((it) => !it.weak);
    if (deeds.length > 0) return deeds;
  }
  return [];
}
