import type { Phrase, PrepositionalPhrase } from '#model/clause';
import type { Token } from '#model/token';
import type { PhraseClass } from './atom.ts';
import { attaches, isPersonNoun, type Place } from './attach.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { isFiniteVerb, verbOfSubject } from './look-ahead.ts';

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

interface Surroundings {
  readonly place: Place;
  readonly verb?: string | undefined;
  /** Whether the verb of the clause is still to come. */
  readonly beforeVerb: boolean;
  /** Whether it opens the sentence after a preposition, so that the subject is still to come. */
  readonly fronted: boolean;
  readonly depth: number;
  /** Classes of the phrases on which this one hangs, the nearest first. */
  readonly outer: readonly PhraseClass[];
}

const maxDepth = 8;
const reach = 36;

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

/** Index of the noun chunk that goes on with the coordination at `link`, or -1. */
function nextConjunct(
  source: PhraseSource,
  first: number,
  link: number,
  count: number,
  around: Surroundings,
): number {
  const { chunks, tokens } = source;
  const chunk = chunks[link];
  if (chunk?.kind === 'conjunction')
    return chunk.word === 'but' ? -1 : conjunctAt(source, first, link + 1, around);
  if (chunk?.kind !== 'comma') return -1;
  const next = chunks[link + 1];
  if (next?.kind === 'conjunction') {
    if (next.word === 'but') return -1;
    const found = conjunctAt(source, first, link + 2, around);
    return found >= 0 && (count > 1 || verbOfSubject(chunks, found, tokens) < 0 || around.beforeVerb)
      ? found
      : -1;
  }
  if (next?.kind !== 'noun' || next.class === 'date') return -1;
  return isList(source, first, link, around.fronted) ? conjunctAt(source, first, link + 1, around) : -1;
}

function conjunctAt(source: PhraseSource, first: number, at: number, around: Surroundings): number {
  const { chunks, tokens } = source;
  const [left, right] = [chunks[first], chunks[at]];
  if (left?.kind !== 'noun' || right?.kind !== 'noun') return -1;
  if ((right.class === 'date') !== (left.class === 'date')) return -1;
  const outer = around.outer;
  if (!around.beforeVerb && verbOfSubject(chunks, at, tokens) >= 0) return -1;
  if (left.class === right.class) return at;
  if (outer.includes(right.class)) return -1;
  if (isNamed(left) === isNamed(right)) return at;
  return outer.some((it) => isNamedClass(it) === isNamed(right)) ? -1 : at;
}

function isNamed(chunk: NounChunk): boolean {
  return isNamedClass(chunk.class);
}

function isNamedClass(name: PhraseClass): boolean {
  return name !== 'noun' && name !== 'pronoun' && name !== 'date';
}

/** Whether the comma at `link` parts the members of a list: an "and" closes it, or three members stand alike. */
function isList(source: PhraseSource, first: number, link: number, fronted = false): boolean {
  const { chunks } = source;
  const left = chunks[first];
  if (left?.kind !== 'noun') return false;
  let index = link;
  let commas = 0;
  while (index < Math.min(chunks.length, link + reach)) {
    const chunk = chunks[index];
    if (chunk?.kind === 'conjunction') {
      const right = chunks[index + 1];
      if (right?.kind !== 'noun' || right.class === 'date' || chunk.word === 'but') return false;
      // "In recent years, X and Y have …": what follows the comma is the subject.
      if (fronted && isFiniteVerb(chunks[afterPrepositions(chunks, index + 2)])) return false;
      return commas > 0 && isAlike(left, right);
    }
    if (chunk?.kind !== 'comma') return false;
    if (chunks[index + 1]?.kind === 'conjunction') {
      index += 1;
      continue;
    }
    const noun = chunks[index + 1];
    if (noun?.kind !== 'noun' || noun.class === 'date') return false;
    if (!isAlike(left, noun) && !isTitled(left, noun)) return false;
    commas += 1;
    index = afterPrepositions(chunks, index + 2);
  }
  return false;
}

/** A person's name and the office that stands beside it. */
function isTitled(left: NounChunk, right: NounChunk): boolean {
  return (left.class === 'person' || left.class === 'name') && right.class === 'office';
}

function isAlike(left: NounChunk, right: NounChunk): boolean {
  return left.class === right.class || isNamed(left) === isNamed(right);
}

function afterPrepositions(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (chunks[index]?.kind === 'preposition' && chunks[index + 1]?.kind === 'noun') index += 2;
  return index;
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
  const apposition = appositionAt(source, at, next);
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

/** Index of the noun chunk that stands beside the one at `at` after a comma ("X, Chief of Staff of Y, …"), or -1. */
function appositionAt(source: PhraseSource, at: number, link: number): number {
  const { chunks, tokens } = source;
  const [left, right] = [chunks[at], chunks[link + 1]];
  if (chunks[link]?.kind !== 'comma' || left?.kind !== 'noun' || right?.kind !== 'noun') return -1;
  if (!canStandBeside(left, right, tokens)) return -1;
  if (isList(source, at, link) && !isTitled(left, right)) return -1;
  const end = afterPrepositions(chunks, link + 2);
  const after = chunks[end];
  if (
    after === undefined ||
    after.kind === 'stop' ||
    after.kind === 'comma' ||
    after.kind === 'conjunction'
  ) {
    return after?.kind === 'conjunction' && verbOfSubject(chunks, link + 1, tokens) >= 0 ? -1 : link + 1;
  }
  return after.kind === 'relative' ? link + 1 : -1;
}

function canStandBeside(left: NounChunk, right: NounChunk, tokens: readonly Token[]): boolean {
  if (
    left.class === 'date' ||
    right.class === 'date' ||
    right.class === 'pronoun' ||
    left.class === 'pronoun'
  )
    return false;
  const geographic = left.class === 'place' || left.class === 'name' || left.class === 'state';
  if (geographic && (right.class === 'state' || right.class === 'place')) return true;
  if (left.class === 'person' || left.class === 'name')
    return right.class !== 'person' && right.class !== 'state';
  if (right.class === 'person' || right.class === 'name')
    return left.class === 'office' || isPersonNoun(tokens[left.head]);
  return (
    right.class === 'noun' &&
    (right.determined || tokens[right.head]?.tag === 'PROPN') &&
    left.class !== 'noun'
  );
}
