import model from 'wink-eng-lite-web-model';

/** Patterns of the tokeniser as the model holds them, and as wink-nlp compiles them. */
export type Patterns = { readonly [Name in 'rtc' | 'ltc' | 'helpers']: unknown };
export type Detectors = { readonly [Name in 'rtc' | 'ltc' | 'helpers']: unknown };

/** Where a property lies in the words of the lexicon: offset, mask, shift. */
type Place = readonly [offset: number, mask: number, shift: number, ...rest: readonly number[]];

/** The model as wink-nlp reads it, as far as tagging needs it. */
interface CoreModel {
  /** So many words of 32 bits a lexeme, in the order of `features.lexeme.list`. */
  readonly lexicon: Uint32Array;
  readonly packing: {
    readonly size: number;
    readonly layout: Readonly<Record<Property, Place>>;
    readonly config: unknown;
  };
  readonly features: {
    readonly lexeme: {
      readonly list: readonly string[];
      readonly hash: Readonly<Record<string, number | undefined>>;
    };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly pos: {
    readonly list: readonly string[];
    readonly hash: Readonly<Record<string, number | undefined>>;
  };
  /** What contractions stand for, four numbers a part: lexeme, normal form, lemma, tag. */
  readonly xpansions: Uint32Array;
  readonly trex: Patterns;
  readonly tcat: { readonly hash: Readonly<Record<string, number>> };
  readonly preserve: unknown;
}

type Property =
  | 'pos'
  | 'posHint'
  | 'lexemeCID'
  | 'lemma'
  | 'normal'
  | 'isBaseForm'
  | 'isSLemma'
  | 'isContraction'
  | 'isSpellingMapped';

/** What wink-nlp's tokeniser gives the parts to that it cuts; the spaces before a part are of no use here. */
export interface PartSink {
  /** A part that is no contraction, whatever the lexicon says. */
  readonly _addToken: (text: string, category: number) => void;
  /** The part or, where it is a contraction, its parts, if the lexicon has it; else 0 and none. */
  readonly _addTokenIfInCache: (text: string) => number;
  readonly isLexeme: (text: string) => unknown;
}

/** What the model's own functions ask of the lexicon. */
interface LexiconOfModel {
  readonly lookup: (text: string) => readonly number[];
  readonly intrinsicSize: () => number;
  readonly posOf: (lexeme: number) => number;
  readonly hasSamePOS: (text: string, tag: string) => boolean;
}

interface WinkModel {
  readonly core: () => CoreModel;
  readonly pos: () => { readonly machines: readonly string[] };
  readonly featureFn: (config: unknown) => {
    readonly pos: (text: string, category: number, lexicon: LexiconOfModel) => number;
  };
  readonly addons: {
    readonly lemmatize: (text: string, tag: string, lexicon: LexiconOfModel) => string;
  };
}

export const winkModel: WinkModel = model as unknown as WinkModel;
export const core: CoreModel = winkModel.core();

const { lexicon, packing, features, pos } = core;
const { size, layout } = packing;
const { list, hash } = features.lexeme;
const guess = winkModel.featureFn(packing.config).pos;

/** Names of the tags by number. */
export const tagNames: readonly string[] = pos.list;

/** The tag of a word of which nothing else is known. */
export const nounTag: number = pos.hash.NOUN ?? 0;

/** Number of the lexeme that is written so; undefined where the lexicon has none. */
export function lexemeOf(text: string): number | undefined {
  return hash[text];
}

/** The text of a lexeme. */
export function textOf(lexeme: number): string {
  return list[lexeme] ?? '';
}

/** A property of a lexeme, as a number. */
export function propertyOf(lexeme: number, property: Property): number {
  const [offset, mask, shift] = layout[property];
  return ((lexicon[offset + lexeme * size] ?? 0) & mask) >>> shift;
}

/** The lexeme of the spelling by which the model knows the word. */
export function mappedSpelling(lexeme: number): number {
  return propertyOf(lexeme, 'isSpellingMapped') === 1 ? propertyOf(lexeme, 'lemma') : lexeme;
}

/** The lexeme in small letters, in the spelling by which the model knows it. */
export function normalOf(lexeme: number): number {
  const mapped = propertyOf(lexeme, 'isSpellingMapped') === 1;
  return mapped ? propertyOf(lexeme, 'lemma') : lexeme + propertyOf(lexeme, 'normal');
}

/** The tags that the lexeme may have as bits `1 << tag`; `0` stands for all lexemes that the lexicon has not. */
export function readingsOf(lexeme: number): number {
  const cluster = features.posClusters.list[lexeme === 0 ? 0 : propertyOf(lexeme, 'lexemeCID')];
  return [...(cluster ?? [])].reduce((bits, tag) => bits | (1 << tag), 0);
}

/** The parts of a contraction ("can't"), four numbers each as in `xpansions`; undefined where the lexeme is none. */
export function contractionOf(lexeme: number): readonly number[] | undefined {
  if (propertyOf(lexeme, 'isContraction') === 0) return undefined;
  const pointer = propertyOf(lexeme, 'lemma');
  const start = pointer & 0x3fff;
  return [...core.xpansions.subarray(start, start + ((pointer >>> 14) & 31))];
}

/** The tag of a word that the lexicon has not, told by its form and what kind of part the tokeniser took it for. */
export function guessTag(text: string, category: number): number {
  return guess(text, category, lexiconOfModel) || nounTag;
}

/** Dictionary form of a word in small letters by the rules of the model. */
export function lemmatise(text: string, tag: number): string {
  return winkModel.addons.lemmatize(text, tagNames[tag] ?? '', lexiconOfModel);
}

const lexiconOfModel: LexiconOfModel = {
  lookup: (text) => {
    const lexeme = lexemeOf(text);
    if (lexeme === undefined) return [list.length];
    return contractionOf(lexeme) ?? [lexeme];
  },
  intrinsicSize: () => list.length,
  posOf: (lexeme) => propertyOf(lexeme, 'pos'),
  hasSamePOS: (text, tag) => {
    const lexeme = lexemeOf(text);
    if (lexeme === undefined || propertyOf(lexeme, 'isContraction') === 1) return false;
    if (propertyOf(lexeme, 'isBaseForm') === 0) return false;
    return (readingsOf(lexeme) & (1 << (pos.hash[tag] ?? 0))) !== 0;
  },
};
