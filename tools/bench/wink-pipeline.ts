import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['pos']);

/** Cuts a text into tokens and tags them, with wink-nlp alone; returns how many tokens it has. The yardstick of `extract`. */
export function tagWithWink(text: string): number {
  return nlp.readDoc(text).tokens().length();
}
