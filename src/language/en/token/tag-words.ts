import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Token } from '#model/token';

const nlp = winkNLP(model, ['pos']);
const { pos, lemma } = nlp.its;
const joined = /^[-'./&]$/u;

/** A token whose tag and lemma may still change. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/** A sentence for the tagger. */
export interface Taggable {
  /** Folded, without U+0000 or line breaks, no white space around it. */
  readonly text: string;
  /** In order; their offsets less `offset` count in `text`. */
  readonly tokens: readonly DraftToken[];
  readonly offset: number;
}

/** Code units of text that the tagger is given at once: a call costs as much as two sentences. */
const longestBatch = 16_000;

/**
 * Gives each token the tag and lemma that wink-nlp finds, which cuts the text its own way: of a word that it cuts,
 * the last part that is no hyphen counts; of an abbreviation, the part before the stop. A token that the tagger did not see
 * keeps tag and lemma. The tagger is given many sentences at once, a line each: a line break ends what it looks back at, so
 * that the tags are those of the sentence alone. Linear.
 */
export function tagTokens(sentences: readonly Taggable[]): void {
  let batch: Taggable[] = [];
  let length = 0;
  for (const sentence of sentences) {
    if (sentence.tokens.length === 0) continue;
    batch.push(sentence);
    length += sentence.text.length + 1;
    if (length < longestBatch) continue;
    tagBatch(batch);
    batch = [];
    length = 0;
  }
  if (batch.length > 0) tagBatch(batch);
}

function tagBatch(sentences: readonly Taggable[]): void {
  const text = sentences.map((it) => it.text).join('\n');
  const parts = nlp.readDoc(mayHaveLongWord(text) ? withoutLongWords(text) : text).tokens();
  const values = parts.out() as string[];
  const tags = parts.out(pos) as PartOfSpeech[];
  const lemmas = parts.out(lemma as typeof pos) as string[];
  let part = 0;
  let from = 0;
  let line = 0;
  for (const sentence of sentences) {
    // Each line starts anew, whatever the tagger made of the one before.
    if (line > 0) while (part < values.length && values[part++] !== '\n');
    from = line;
    const offset = sentence.offset - line;
    for (const token of sentence.tokens) {
      const start = token.start - offset;
      const end = token.end - offset;
      let tagged = false;
      while (part < values.length) {
        const value = values[part] ?? '';
        // The parts follow one another with nothing but spaces between.
        while (text.charCodeAt(from) === 32) from += 1;
        if (from >= end || value === '\n') break;
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
    line += sentence.text.length + 1;
  }
}

/** The tagger takes time by the square of the length of a word; what is so long is none, and is left out. */
const longWord = 300;
const longWords = new RegExp(String.raw`\S{${longWord},}`, 'gu');

/** Whether some run of that length has no space; looks at one character in hundreds. */
function mayHaveLongWord(text: string): boolean {
  let from = 0;
  while (from + longWord <= text.length) {
    const space = text.lastIndexOf(' ', from + longWord - 1);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

function withoutLongWords(text: string): string {
  return text.replaceAll(longWords, (word) => ' '.repeat(word.length));
}
