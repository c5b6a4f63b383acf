import type { Phrase, PrepositionalPhrase } from '#model/clause';
import type { Token } from '#model/token';
import { appositionAt } from './apposition.ts';
import { attaches, type Place } from './attach.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { nextConjunct, type Surroundings } from './coordination.ts';

/** A phrase that was read, and the chunk after it. */
export interface PhraseRead {
  readonly phrase: Phrase;
  readonly next: number;
}

/** The sentence in chunks, with a note of which phrase each noun chunk became. */
export interface PhraseSource {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** By index of the noun chunk. */
  readonly phrases: Map<number, Phrase>;
  /** The phrase on which a phrase hangs by a preposition. */
  readonly hosts: Map<Phrase, Phrase>;
}

const maxDepth = 8;

/**
 * Reads the phrase that starts at noun chunk `at` with its prepositional phrases, appositions and conjuncts.
 * Each chunk is consumed once; look-aheads are bounded.
 */
export function readPhrase(
  source: PhraseSource,
  at: number,
  place: Place,
  beforeVerb: boolean,
  verb?: string,
  fronted = false,
): PhraseRead {
  return readList(source, at, { place, verb, beforeVerb, fronted, depth: 0, outer: [] });
}

function readList(source: PhraseSource, at: number, around: Surroundings): PhraseRead {
  const first = readConjunct(source, at, around);
  const conjuncts = [first.phrase];
  let next = first.next;
  for (;;) {
    const link = nextConjunct(source, at, next, conjuncts.length, around);
    if (link < 0) break;
    const read = readConjunct(source, link, around);
    conjuncts.push(read.phrase);
    next = read.next;
  }
  if (conjuncts.length === 1) return first;
  const last = conjuncts.at(-1) ?? first.phrase;
  const phrase: Phrase = {
    range: { from: first.phrase.range.from, to: last.range.to },
    head: first.phrase.head,
    conjuncts,
    attached: [],
    appositions: [],
  };
  for (const conjunct of conjuncts) source.hosts.set(conjunct, phrase);
  return { phrase, next };
}

function readConjunct(source: PhraseSource, at: number, around: Surroundings): PhraseRead {
  const { chunks, tokens } = source;
  const chunk = chunks[at] as NounChunk;
  const attached: PrepositionalPhrase[] = [];
  const appositions: Phrase[] = [];
  const phrase = phraseOf(chunk, attached, appositions);
  source.phrases.set(at, phrase);
  let next = at + 1;
  while (around.depth < maxDepth) {
    const link = chunks[next];
    if (link?.kind !== 'preposition') break;
    if (!attaches(chunk, link.word, chunks[next + 1], tokens, around.place, around.verb)) break;
    const inner = readList(source, next + 1, {
      ...around,
      place: around.place === 'free' ? 'free' : 'nested',
      depth: around.depth + 1,
      outer: [chunk.class, ...around.outer],
    });
    attached.push({ preposition: link.word, at: link.from, phrase: inner.phrase });
    source.hosts.set(inner.phrase, phrase);
    next = inner.next;
  }
  const apposition = appositionAt(source, at, next, around.fronted);
  if (apposition >= 0) {
    const inner = readConjunct(source, apposition, {
      ...around,
      place: 'nested',
      depth: around.depth + 1,
      outer: [],
    });
    appositions.push(inner.phrase);
    source.hosts.set(inner.phrase, phrase);
    next = inner.next;
  }
  return { phrase, next };
}

/** The phrase of a chunk; the arrays are filled by the caller. */
function phraseOf(chunk: NounChunk, attached: PrepositionalPhrase[], appositions: Phrase[]): Phrase {
  return {
    range: { from: chunk.from, to: chunk.to },
    head: chunk.head,
    conjuncts: [],
    attached,
    possessor: chunk.possessor && phraseOf(chunk.possessor, [], []),
    appositions,
  };
}
