import type { Token } from '#model/token';
import type { PhraseClass } from './atom.ts';
import { isPersonNoun, type Place } from './attach.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { isFiniteVerb, verbOfSubject } from './look-ahead.ts';

/** What is known around a phrase while it is read. */
export interface Surroundings {
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

const reach = 36;

/** The chunks of a sentence with its tokens. */
export interface ChunkedSentence {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
}

/** Index of the noun chunk that goes on with the coordination at `link`, or -1. */
export function nextConjunct(
  source: ChunkedSentence,
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
  return isList(source, first, link, around.fronted, count)
    ? conjunctAt(source, first, link + 1, around)
    : -1;
}

function conjunctAt(source: ChunkedSentence, first: number, at: number, around: Surroundings): number {
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

/** Whether the comma at `link` parts the members of a list: an "and" closes it. */
export function isList(
  source: ChunkedSentence,
  first: number,
  link: number,
  fronted = false,
  count = 1,
): boolean {
  const { chunks } = source;
  const left = chunks[first];
  if (left?.kind !== 'noun') return false;
  let index = link;
  let commas = 0;
  let persons = 0;
  while (index < Math.min(chunks.length, link + reach)) {
    const chunk = chunks[index];
    if (chunk?.kind === 'conjunction') {
      const right = chunks[index + 1];
      if (right?.kind !== 'noun' || right.class === 'date' || chunk.word === 'but') return false;
      // "In recent years, X and Y have …": what follows the comma is the subject.
      if (fronted && isFiniteVerb(chunks[afterPrepositions(chunks, index + 2)])) return false;
      return (
        commas > 0 &&
        (isAlike(left, right) ||
          actsAlike(source, left, right) ||
          (left.class === 'person' && commas === persons))
      );
    }
    if (chunk?.kind !== 'comma')
      return (
        count + commas > 2 &&
        !chunks.slice(first, index).some((it) => it.kind === 'conjunction') &&
        isOpenList(chunks, index, count + commas, left.class)
      );
    if (chunks[index + 1]?.kind === 'conjunction') {
      index += 1;
      continue;
    }
    const noun = chunks[index + 1];
    if (noun?.kind !== 'noun' || noun.class === 'date') return false;
    if (!isAlike(left, noun) && !isTitled(left, noun) && !actsAlike(source, left, noun)) return false;
    commas += 1;
    if (noun.class === 'person') persons += 1;
    index = afterPrepositions(chunks, index + 2);
  }
  return false;
}

/** "trade, energy, transport.", "Oman, Fiji, Chad signed": a list that no "and" closes ends with the sentence, or, of states, at the verb. */
function isOpenList(chunks: readonly Chunk[], end: number, count: number, of: PhraseClass): boolean {
  const members = chunks.slice(Math.max(0, end - 2 * count + 1), end);
  if (of === 'state' && isFiniteVerb(chunks[end]))
    return members.every((it) => it.kind === 'comma' || (it.kind === 'noun' && it.class === 'state'));
  return chunks.slice(end).every((it) => it.kind === 'stop');
}

/** Whether the two are a person's name and the office that stands beside it. */
export function isTitled(left: NounChunk, right: NounChunk): boolean {
  return (left.class === 'person' || left.class === 'name') && right.class === 'office';
}

/** "the government, the Bar Council and …": a word for people who act, and the name of others. */
function actsAlike({ tokens }: ChunkedSentence, left: NounChunk, right: NounChunk): boolean {
  return (
    right.class === 'organisation' &&
    left.class === 'noun' &&
    left.determined &&
    isPersonNoun(tokens[left.head])
  );
}

function isAlike(left: NounChunk, right: NounChunk): boolean {
  return left.class === right.class || isNamed(left) === isNamed(right);
}

/** Index of the chunk after the prepositions with their nouns that start at `from`. */
export function afterPrepositions(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (chunks[index]?.kind === 'preposition' && chunks[index + 1]?.kind === 'noun') index += 2;
  return index;
}
