import { packFor } from '#language/index';
import { checkList, type ListResult } from './list-result.ts';

interface SentenceCase {
  readonly text: string;
  /** Its sentences, in order, without surrounding white space. */
  readonly sents: readonly string[];
}

/** Compares the sentence splitter with a list of paragraphs. */
export function checkSentences(file: string): ListResult {
  const { splitSentences } = packFor('en');
  return checkList<SentenceCase>(file, ({ text, sents }) => {
    const spans = splitSentences(text, { start: 0, end: text.length });
    const found = spans.map(({ start, end }) => text.slice(start, end));
    if (found.join('\n') === sents.join('\n')) return undefined;
    const extra = found.filter((it) => !sents.includes(it));
    const missing = sents.filter((it) => !found.includes(it));
    return [...missing.map((it) => `expected  ${it}`), ...extra.map((it) => `found     ${it}`), ''].join(
      '\n',
    );
  });
}
