import compilePatterns from 'wink-nlp/src/compile-trex.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import {
  contractionOf,
  core,
  guessTag,
  lemmatise,
  lexemeOf,
  mappedSpelling,
  normalOf,
  nounTag,
  type PartSink,
  propertyOf,
  readingsOf,
  textOf,
} from './wink-model.ts';

/** A part of a chunk as the tagger cuts it, with what the model knows of it whatever stands around it. */
export interface Part {
  /** In code units. */
  readonly length: number;
  /** Number of its tag as long as nothing around it speaks for another. */
  readonly tag: number;
  /** Whether it keeps that tag, as the parts of a contraction do. */
  readonly isFixed: boolean;
  /** What it is in the patterns of the tagger in place of its tag, for words with patterns of their own; 0 for others. */
  readonly hint: number;
  /** The tags that it may have, as bits `1 << tag`. */
  readonly readings: number;
  /** Whether it joins the parts of a word, as a hyphen does. */
  readonly isJoin: boolean;
  /** In small letters. */
  readonly small: string;
  /** Lower-case dictionary form under each tag, or under all of them; made when it is asked for (`lemmaOf`). */
  readonly lemmas: string | (string | undefined)[];
}

const join = /^[-'./&]$/u;
const tokenize = makeTokenizer(compilePatterns(core.trex), core.tcat.hash, core.preserve);

/**
 * The parts that wink-nlp's tokeniser cuts a chunk into, a run of text without white space, in order: a pure function of the
 * chunk. (wink-nlp itself enters each new word into its lexicon: there, what it read before may change what it cuts.)
 */
export function cutChunk(chunk: string): readonly Part[] {
  const parts: Part[] = [];
  const sink: PartSink = {
    _addToken: (text, category) => {
      const lexeme = lexemeOf(text);
      parts.push(lexeme === undefined ? unknownPart(text, category) : lexemePart(text, lexeme));
    },
    _addTokenIfInCache: (text) => {
      const lexeme = lexemeOf(text);
      if (lexeme === undefined) return 0;
      parts.push(...knownParts(text, lexeme));
      return 1;
    },
    // As wink-nlp: null where there is none.
    isLexeme: (text) => lexemeOf(text) !== undefined || null,
  };
  tokenize(sink, chunk);
  return parts;
}

function knownParts(text: string, lexeme: number): readonly Part[] {
  const expansion = contractionOf(lexeme);
  if (!expansion) return [lexemePart(text, lexeme)];
  const parts: Part[] = [];
  for (let at = 0; at < expansion.length; at += 4) {
    const [part = 0, normal = 0, lemma = 0, tag = 0] = expansion.slice(at, at + 4);
    const own = textOf(part);
    parts.push({ ...partOf(own, tag, part, normal), isFixed: true, lemmas: textOf(lemma) });
  }
  return parts;
}

function lexemePart(text: string, lexeme: number): Part {
  const mapped = mappedSpelling(lexeme);
  const part = partOf(text, propertyOf(mapped, 'pos') || nounTag, lexeme, normalOf(lexeme));
  const hasOneLemma = propertyOf(mapped, 'isSLemma') === 1;
  return hasOneLemma ? { ...part, lemmas: textOf(propertyOf(mapped, 'lemma')) } : part;
}

/** A part that the lexicon has not; it may have its small letters. */
function unknownPart(text: string, category: number): Part {
  const small = text.toLowerCase();
  const known = lexemeOf(small);
  const normal = known === undefined ? 0 : mappedSpelling(known);
  const part = { ...partOf(text, guessTag(text, category), 0, normal), hint: 0 };
  return normal === 0 ? { ...part, small } : part;
}

function partOf(text: string, tag: number, lexeme: number, normal: number): Part {
  return {
    length: text.length,
    tag,
    isFixed: false,
    hint: propertyOf(lexeme, 'posHint'),
    readings: readingsOf(normal),
    isJoin: join.test(text),
    small: textOf(normal),
    lemmas: [],
  };
}

/** Lower-case dictionary form of the part under a tag. */
export function lemmaOf({ small, lemmas }: Part, tag: number): string {
  if (typeof lemmas === 'string') return lemmas;
  const known = lemmas[tag];
  if (known !== undefined) return known;
  const made = lemmatise(small, tag);
  lemmas[tag] = made;
  return made;
}
