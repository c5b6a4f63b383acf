import type { Token } from '#model/token';
import { isPersonNoun } from './attach.ts';
import type { NounChunk } from './chunk.ts';
import { afterPrepositions, type ChunkedSentence, isList, isTitled } from './coordination.ts';
import { verbOfSubject } from './look-ahead.ts';

/** Index of the noun chunk that stands beside the one at `at` after a comma ("X, Chief of Staff of Y, …"), or -1. */
export function appositionAt(source: ChunkedSentence, at: number, link: number, fronted = false): number {
  const { chunks, tokens } = source;
  const [left, right] = [chunks[at], chunks[link + 1]];
  if (chunks[link]?.kind !== 'comma' || left?.kind !== 'noun' || right?.kind !== 'noun') return -1;
  if (!canStandBeside(left, right, tokens)) return -1;
  // "For her part, the speaker, Ms X, said": what follows is the subject.
  if (fronted && left.class === 'noun' && !isNamedKin(source, at, link)) return -1;
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

/** "At the invitation of the President and of *his wife, Ms X,* Mr Y came": a person follows whom the noun of kin or office calls. */
function isNamedKin({ chunks, tokens }: ChunkedSentence, at: number, link: number): boolean {
  const [left, right, comma, next] = [chunks[at], chunks[link + 1], chunks[link + 2], chunks[link + 3]];
  if (left?.kind !== 'noun' || right?.kind !== 'noun' || next?.kind !== 'noun') return false;
  return (
    comma?.kind === 'comma' &&
    isPersonNoun(tokens[left.head]) &&
    right.class === 'person' &&
    next.class === 'person'
  );
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
