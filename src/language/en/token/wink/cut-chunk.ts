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
  tagNames,
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
  /** Lower-case dictionary form under a tag. */
  readonly lemma: (tag: number) => string;
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
    parts.push({ ...partOf(own, tag, part, normal), isFixed: true, lemma: () => textOf(lemma) });
  }
  return parts;
}

function lexemePart(text: string, lexeme: number): Part {
  const mapped = mappedSpelling(lexeme);
  const normal = normalOf(lexeme);
  const single = propertyOf(mapped, 'isSLemma') === 1 ? textOf(propertyOf(mapped, 'lemma')) : undefined;
  const lemma = single === undefined ? lemmaOnce(textOf(normal)) : () => single;
  return { ...partOf(text, propertyOf(mapped, 'pos') || nounTag, lexeme, normal), lemma };
}

/** A part that the lexicon has not; it may have its small letters. */
function unknownPart(text: string, category: number): Part {
  const known = lexemeOf(text.toLowerCase());
  const normal = known === undefined ? 0 : mappedSpelling(known);
  const small = known === undefined ? text.toLowerCase() : textOf(normal);
  return { ...partOf(text, guessTag(text, category), 0, normal), hint: 0, lemma: lemmaOnce(small) };
}

function partOf(text: string, tag: number, lexeme: number, normal: number): Omit<Part, 'lemma'> {
  return {
    length: text.length,
    tag,
    isFixed: false,
    hint: propertyOf(lexeme, 'posHint'),
    readings: readingsOf(normal),
    isJoin: join.test(text),
  };
}

/** The dictionary forms of a word, each made when it is asked for. */
function lemmaOnce(small: string): (tag: number) => string {
  const made = tagNames.map((): string | undefined => undefined);
  return (tag) => (made[tag] ??= lemmatise(small, tag));
}
