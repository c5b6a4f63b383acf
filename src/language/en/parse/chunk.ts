import type { PhraseClass } from './atom.ts';
import type { VerbGroup } from './verb-group.ts';

interface ChunkBase {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase without what hangs on it by a preposition, a comma or a conjunction. */
export interface NounChunk extends ChunkBase {
  readonly kind: 'noun';
  readonly head: number;
  readonly class: PhraseClass;
  /** Whether an article, demonstrative or possessor opens it. */
  readonly determined: boolean;
  /** The phrase before a possessive mark, or the possessive pronoun. */
  readonly possessor?: NounChunk | undefined;
}

export interface VerbChunk extends ChunkBase {
  readonly kind: 'verb';
  readonly group: VerbGroup;
}

/** A word that links: its text in lower case decides what it does. */
export interface WordChunk extends ChunkBase {
  readonly kind: 'preposition' | 'conjunction' | 'subordinator' | 'relative' | 'adjective' | 'stop' | 'comma';
  readonly word: string;
}

/** The sentence as the clause builder reads it: adverbs, quotation marks and bracketed asides are left out. */
export type Chunk = NounChunk | VerbChunk | WordChunk;

/** A chunk of one linking word, or of several that stand for one. */
export function wordChunk(kind: WordChunk['kind'], word: string, from: number, length: number): WordChunk {
  return { kind, word, from, to: from + length };
}
