import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '#model/span';
import type { PartOfSpeech } from '#model/token';

const nlp = winkNLP(model, ['pos']);
const { pos, lemma } = nlp.its;
const joined = /^(?:-|'|\.|\/|&)$/u;

/** What the tagger says of one word. */
export interface WordTag {
  readonly tag: PartOfSpeech;
  readonly lemma: string;
}

/**
 * One tag and lemma a word, by wink-nlp, which cuts the text its own way: of a word that it cuts, the last part
 * that is no hyphen counts; of an abbreviation, the part before the stop. `text` is folded, without U+0000 or line breaks,
 * and `words` are spans of it, in order. Linear.
 */
export function tagWords(text: string, words: readonly Span[]): WordTag[] {
  const parts = nlp.readDoc(text).tokens();
  const values = parts.out() as string[];
  const tags = parts.out(pos) as PartOfSpeech[];
  const lemmas = parts.out(lemma as typeof pos) as string[];
  const found: WordTag[] = [];
  let at = 0;
  let from = 0;
  for (const word of words) {
    let best: WordTag | undefined;
    while (at < values.length) {
      const value = values[at] ?? '';
      const start = text.indexOf(value, from);
      if (start >= word.end) break;
      const tag = tags[at] ?? 'X';
      if (start + value.length > word.start && (!best || !joined.test(value))) {
        best = { tag, lemma: lemmas[at] ?? value };
      }
      if (start + value.length > word.end) break;
      at += 1;
      from = start + value.length;
    }
    found.push(best ?? { tag: 'X', lemma: text.slice(word.start, word.end).toLowerCase() });
  }
  return found;
}
