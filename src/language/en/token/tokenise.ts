import type { Span } from '#model/span';
import type { Token } from '#model/token';
import { fold } from '#text/fold';
import { correctTags } from './correct-tags.ts';
import { findWords } from './find-words.ts';
import { splitCompounds } from './split-compounds.ts';
import { type DraftToken, type Taggable, tagTokens } from './tag-words.ts';

const breaks = /[^\S ]|\0/u;

/**
 * Tokens of one sentence with tags and lemmas, in order, not overlapping. Offsets count in `text`; `folded` of a
 * word that a line break cuts is the word made whole. Lemmas are in American spelling where the tagger knows the
 * British one ("defense" of "defence"). Linear in the length of the span.
 */
export function tokenise(text: string, span: Span): readonly Token[] {
  return tokeniseAll(text, [span])[0] ?? [];
}

/** The tokens of several sentences, one array a sentence; much faster than one sentence after the other. */
export function tokeniseAll(text: string, spans: readonly Span[]): readonly (readonly Token[])[] {
  const cut = spans.map((span) => cutSentence(text, span));
  for (const { tokens, taggable } of cut) {
    tagTokens(taggable);
    if (taggable.tokens !== tokens) copyTags(taggable.tokens, tokens);
    correctTags(tokens);
  }
  return cut.map((it) => it.tokens);
}

/** A sentence cut into words, not yet tagged. */
interface CutSentence {
  readonly tokens: readonly DraftToken[];
  /** What the tagger is shown: the same tokens, or others where words had to be made whole. */
  readonly taggable: Taggable;
}

function cutSentence(text: string, span: Span): CutSentence {
  const source = text.slice(span.start, span.end);
  const folded = fold(source);
  const words = splitCompounds(findWords(folded), folded, source);
  const isPlain = folded === source;
  let broken = false;
  const tokens = words.map((word): DraftToken => {
    const plain = folded.slice(word.start, word.end);
    broken ||= word.broken;
    const key = kept(word.broken || !isPlain ? wholeWord(plain, word.broken) : plain.toLowerCase());
    return {
      start: span.start + word.start,
      end: span.start + word.end,
      text: isPlain && plain === key ? key : kept(isPlain ? plain : source.slice(word.start, word.end)),
      folded: key,
      lemma: key,
      tag: 'X',
    };
  });
  const plain = breaks.test(folded) ? blank(folded) : folded;
  return { tokens, taggable: broken ? wholeWords(tokens) : { text: plain, tokens, offset: span.start } };
}

/**
 * The same text as a string that is kept: running text repeats its words, and many tables are asked for each. A word that
 * is always one and the same string is found in them at once; one fresh from the text is hashed and compared each time.
 */
function kept(text: string): string {
  const known = keptWords.get(text);
  if (known !== undefined) return known;
  if (keptWords.size >= mostWords) keptWords.clear();
  // A slice would hold on to the whole text; one of letters of ASCII takes a byte each, whatever the text took.
  const own = ascii.test(text) ? String.fromCharCode(...Array.from(text, (it) => it.charCodeAt(0))) : text;
  keptWords.set(own, own);
  return own;
}

const keptWords = new Map<string, string>();
const mostWords = 20_000;
const ascii = /^[\u0020-\u007e]{1,40}$/u;

function wholeWord(plain: string, broken: boolean): string {
  let word = plain.includes('\0') ? plain.replaceAll('\0', '') : plain;
  if (broken)
    word = word
      .replace(/\.\s+/gu, '.')
      .replace(/-\s+(?=\p{Lu})/gu, '-')
      .replace(/-\s+/gu, '');
  return word.toLowerCase();
}

/** All white space as spaces, which the tagger cuts at alike; for a combining mark some letter, so that the word stays one. */
function blank(folded: string): string {
  return folded.replace(/[^\S ]/gu, ' ').replaceAll('\0', 'h');
}

/** Words that line breaks cut, made whole again and set one after the other. */
function wholeWords(tokens: readonly DraftToken[]): Taggable {
  let text = '';
  const drafts = tokens.map((token) => {
    const start = text.length;
    const capital = token.text[0] !== token.folded[0];
    if (token.folded === 'u.s.') text += 'U.S.';
    else text += capital ? token.folded.charAt(0).toUpperCase() + token.folded.slice(1) : token.folded;
    const draft: DraftToken = { ...token, start, end: text.length };
    text += ' ';
    return draft;
  });
  return { text: text.trimEnd(), tokens: drafts, offset: 0 };
}

function copyTags(from: readonly DraftToken[], to: readonly DraftToken[]): void {
  for (const [index, token] of to.entries()) {
    token.tag = from[index]?.tag ?? 'X';
    token.lemma = from[index]?.lemma ?? token.folded;
  }
}
