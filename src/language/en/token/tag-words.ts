import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Token } from '#model/token';

const nlp = winkNLP(model, ['pos']);
const { pos, lemma } = nlp.its;
const joined = /^[-'./&]$/u;

/** A token whose tag and lemma may still change. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * Gives each token the tag and lemma that wink-nlp finds, which cuts the text its own way: of a word that it cuts,
 * the last part that is no hyphen counts; of an abbreviation, the part before the stop. `text` is folded, without U+0000 or line
 * breaks; token offsets less `offset` count in it, in order. A token that the tagger did not see keeps tag and lemma. Linear.
 */
export function tagTokens(text: string, tokens: readonly DraftToken[], offset: number): void {
  const parts = nlp.readDoc(text.length < longWord ? text : withoutLongWords(text)).tokens();
  const values = parts.out() as string[];
  const tags = parts.out(pos) as PartOfSpeech[];
  const lemmas = parts.out(lemma as typeof pos) as string[];
  let part = 0;
  let from = 0;
  for (const token of tokens) {
    const start = token.start - offset;
    const end = token.end - offset;
    let tagged = false;
    while (part < values.length) {
      const value = values[part] ?? '';
      // The parts follow one another with nothing but spaces between.
      while (text.charCodeAt(from) === 32) from += 1;
      if (from >= end) break;
      const to = from + value.length;
      if (to > start && (!tagged || !joined.test(value))) {
        token.tag = tags[part] ?? 'X';
        token.lemma = token.tag === 'PROPN' ? token.folded : (lemmas[part] ?? token.folded);
        tagged = true;
      }
      if (to > end) break;
      part += 1;
      from = to;
    }
  }
}

/** The tagger takes time by the square of the length of a word; what is so long is none, and is left out. */
const longWord = 300;
const longWords = new RegExp(String.raw`\S{${longWord},}`, 'gu');

function withoutLongWords(text: string): string {
  return text.replaceAll(longWords, (word) => ' '.repeat(word.length));
}
