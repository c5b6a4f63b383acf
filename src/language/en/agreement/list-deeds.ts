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
  if (own.length > 0) return own;
  const counted = countedBefore(paper, sentence);
  if (counted) {
    const deeds = (deedsIn(sentence).get(counted) ?? []).filter((it) => !it.weak);
    return deeds.length > 0 ? deeds : announced(sentence, reading);
  }
  if (isEnumeration(sentence)) return announced(sentence, reading);
  return isItem(paper, sentence, reading) ? announced(sentence, reading) : own;
}

/** The papers in general that the sentence says this one is among: "*The documents signed* include a treaty on …". */
function countedBefore(paper: Paper, sentence: SentenceReading): Paper | undefined {
  const general = papersIn(sentence)[0];
  if (!general?.plural || general === paper || general.described) return undefined;
  const { tokens } = sentence.sentence;
  const between = tokens.slice(general.to, paper.from);
  const among = tokens.slice(0, general.from).some((token) => token.folded === 'among');
  const links = between.some(
    (token) => /^(?:include|comprise|feature|cover)$/u.test(token.lemma) || (among && token.lemma === 'be'),
  );
  return links ? general : undefined;
}

/** "They include an agreement on …": names what the sentence before counted. */
function isEnumeration({ sentence }: SentenceReading): boolean {
  const [first, next, third] = sentence.tokens;
  // "Among *the papers are* agreements on …"
  const counted = first?.folded === 'among' && /^(?:the|these|those)$/u.test(next?.folded ?? '');
  const second = counted && third?.tag === 'NOUN' ? sentence.tokens[3] : next;
  return (
    /^(?:they|these|among)$/u.test(first?.folded ?? '') &&
    /^(?:include|included|are|were|comprise|them)$/u.test(second?.folded ?? '')
  );
}

/** A list item that is nothing but the paper's name. */
function isItem(paper: Paper, { sentence, parse }: SentenceReading, reading: Reading): boolean {
  if (paper.from > 2) return false;
  if (parse.clauses.some((clause) => clause.form === 'finite')) return false;
  const { index } = sentence;
  const around = [reading.sentences[index - 1], reading.sentences[index + 1]];
  return sentence.listItem || around.some((it) => it !== undefined && isListed(it));
}

/** A line that announces a list or names one paper and nothing else. */
function isListed(sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  if (tokens.at(-1)?.text === ':') return true;
  const [paper] = papersIn(sentence);
  return paper !== undefined && paper.from <= 2 && !sentence.parse.clauses.some((it) => it.form === 'finite');
}

function isEntry(sentence: SentenceReading | undefined): boolean {
  return (
    sentence !== undefined &&
    sentence.sentence.tokens.at(-1)?.text !== ':' &&
    (sentence.sentence.listItem || isListed(sentence))
  );
}

/** Words of the same kind of text, or a title above it: "*Documents signed during the visit*". */
function announces({ sentence }: SentenceReading, item: SentenceReading): boolean {
  return sentence.segment === item.sentence.segment || /^head(?:line|ing)$/u.test(sentence.segment);
}

/** The deed done to several papers in the nearest sentence above the list. */
function announced(sentence: SentenceReading, reading: Reading): readonly PaperDeed[] {
  let above = sentence.sentence.index - 1;
  while (above >= 0 && isEntry(reading.sentences[above])) above--;
  for (let back = above; back > above - reach && back >= 0; back--) {
    const before = reading.sentences[back];
    if (!before || !announces(before, sentence)) continue;
    const several = papersIn(before).filter((it) => it.plural);
    const deeds = several.flatMap((it) => deedsIn(before).get(it) ?? []).filter((it) => !it.weak);
    if (deeds.length > 0) return deeds;
  }
  return [];
}
