import type { Token } from '#model/token';
import { isAnimate } from './attach.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { isMeasure } from './measure.ts';
import { describingVerbs } from './verb-particles.ts';
import { contentVerbs, speechVerbs } from './word-classes.ts';

/** How many chunks a look-ahead reads at most; this keeps parsing linear. */
const reach = 24;
/** Content verbs that hardly take a thing as object: a noun after them opens a clause. */
const clauseOnly = new Set(
  'say think believe hope know argue claim insist assert feel add conclude remark reply'.split(' '),
);

/** Verbs that have no passive, so that their past form is no participle behind a noun. */
const intransitive = new Set(
  'meet arrive participate travel speak talk occur happen remain return depart emerge go come work focus agree serve begin last end fly stay stand rise fall grow take_place take_part belong exist attend continue'
    .split(' ')
    .map((it) => it.replace('_', ' ')),
);

/** Whether the chunk is a verb that can be the verb of a clause by itself. */
export function isFiniteVerb(chunk: Chunk | undefined): chunk is VerbChunk {
  return chunk?.kind === 'verb' && chunk.group.form === 'finite';
}

/**
 * Index of the finite verb whose subject starts at noun chunk `at`, or -1: nouns, prepositions and "and" may stand
 * between, and appositions between commas; a participle ("agreements signed by …") is no such verb.
 */
export function verbOfSubject(
  chunks: readonly Chunk[],
  at: number,
  tokens: readonly Token[],
  joined = true,
): number {
  let index = at;
  let inApposition = false;
  const end = Math.min(chunks.length, at + reach);
  while (index < end) {
    const chunk = chunks[index];
    const next = chunks[index + 1];
    if (chunk?.kind === 'noun') {
      // Two phrases side by side: the second starts another clause.
      if (next?.kind === 'noun' && chunk.class !== 'date' && next.class !== 'date') return -1;
      index += 1;
    } else if (
      (chunk?.kind === 'preposition' ||
        (joined && chunk?.kind === 'conjunction' && !opensAnew(chunks, index))) &&
      next?.kind === 'noun'
    )
      index += 1;
    else if (chunk?.kind === 'comma' && next?.kind === 'noun' && chunks[index - 1]?.kind === 'noun') {
      if (inApposition) return -1;
      inApposition = true;
      index += 1;
    } else if (chunk?.kind === 'comma' && inApposition && next?.kind === 'verb') {
      inApposition = false;
      index += 1;
    } else if (isClosedAtom(chunks, index, tokens)) index += 1;
    else break;
  }
  const verb = chunks[index];
  if (!isFiniteVerb(verb) || inApposition) return -1;
  return isReduced(chunks, index, tokens) ? -1 : index;
}

/** "… progress, and this creates": behind "and" a pronoun is the subject of a clause of its own, unless it joins people. */
function opensAnew(chunks: readonly Chunk[], index: number): boolean {
  const [before, after] = [chunks[index - 1], chunks[index + 1]];
  return (
    after?.kind === 'noun' &&
    after.class === 'pronoun' &&
    !after.possessor &&
    before?.kind === 'noun' &&
    before.class === 'noun'
  );
}

/** Whether the comma at `index` closes an atom that has a comma of its own ("X, Chief of Staff, has said"). */
function isClosedAtom(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): boolean {
  const noun = chunks[index - 1];
  if (chunks[index]?.kind !== 'comma' || noun?.kind !== 'noun' || !isFiniteVerb(chunks[index + 1]))
    return false;
  return noun.class === 'person' && tokens.slice(noun.from, noun.to).some((it) => it.folded === ',');
}

/** Whether an ambiguous form after a noun is a participle that describes it ("the plan signed in Minsk"). */
export function isReduced(chunks: readonly Chunk[], at: number, tokens: readonly Token[]): boolean {
  const verb = chunks[at];
  if (!isFiniteVerb(verb) || !verb.group.ambiguous) return false;
  const previous = chunks[at - 1];
  const next = chunks[at + 1];
  if (previous?.kind !== 'noun' && previous?.kind !== 'comma') return false;
  if (intransitive.has(verb.group.lemma)) return false;
  if (next?.kind === 'preposition' && next.word === 'by') return !isMeasure(chunks[at + 2], tokens);
  if (next?.kind === 'noun' && next.class !== 'date') return false;
  if (next?.kind === 'subordinator') return false;
  if (next?.kind === 'preposition' && describingVerbs[verb.group.lemma]?.has(next.word))
    return !isLoneSubject(chunks, at);
  if (previous.kind === 'noun' && tokens[previous.head]?.folded === 'those') return true;
  const noun = previous.kind === 'noun' ? previous : chunks[at - 2];
  if (noun?.kind !== 'noun') return false;
  const subject = hostOf(chunks, previous.kind === 'noun' ? at - 1 : at - 2);
  const acts = subject && isAnimate(subject, tokens);
  if (acts && subject.class !== 'noun' && previous.kind === 'noun') return false;
  if (acts && !contentVerbs.has(verb.group.lemma))
    return mainVerbFollows(chunks, at) && !hasComma(chunks, at);
  if (acts) return false;
  return mainVerbFollows(chunks, at);
}

/** Whether the noun before the verb opens the sentence or a clause, and no other verb is there to take it. */
function isLoneSubject(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks.slice(Math.max(0, at - reach), at);
  return !before.some((it) => it.kind === 'verb') && !mainVerbFollows(chunks, at);
}

function hasComma(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'comma';
}

/** The leftmost noun of a chain of nouns and prepositions that ends at `at`. */
function hostOf(chunks: readonly Chunk[], at: number): NounChunk | undefined {
  let index = at;
  while (
    index > Math.max(1, at - reach) &&
    chunks[index - 1]?.kind === 'preposition' &&
    chunks[index - 2]?.kind === 'noun'
  )
    index -= 2;
  const chunk = chunks[index];
  return chunk?.kind === 'noun' ? chunk : undefined;
}

/** Whether a finite verb without a subject of its own follows the phrase that the participle at `at` opens. */
function mainVerbFollows(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < Math.min(chunks.length, at + reach); index += 1) {
    const chunk = chunks[index];
    const next = chunks[index + 1];
    if (!chunk) return false;
    if (chunk.kind === 'noun') continue;
    if (
      chunk.kind === 'preposition' &&
      (next?.kind === 'noun' || (next?.kind === 'verb' && next.group.form === 'gerund'))
    ) {
      index += 1;
      continue;
    }
    if (chunk.kind === 'conjunction' && next?.kind === 'noun') continue;
    if (chunk.kind === 'comma') {
      if (isFiniteVerb(next)) return chunks[at - 1]?.kind === 'comma' || !next.group.ambiguous;
      if (next?.kind === 'noun' || next?.kind === 'preposition') continue;
      return false;
    }
    return isFiniteVerb(chunk) && chunks[index - 1]?.kind !== 'conjunction';
  }
  return false;
}

/** Whether the noun at `at`, after a verb of content, opens a clause and is not the verb's object. */
export function opensContent(
  chunks: readonly Chunk[],
  at: number,
  lemma: string,
  tokens: readonly Token[],
): boolean {
  const verb = verbOfSubject(chunks, at, tokens, clauseOnly.has(lemma));
  const chunk = chunks[verb];
  const noun = chunks[at];
  if (!isFiniteVerb(chunk) || noun?.kind !== 'noun' || !contentVerbs.has(lemma)) return false;
  if (clauseOnly.has(lemma) || !chunk.group.ambiguous) return true;
  return isAnimate(noun, tokens) || chunks[verb + 1]?.kind === 'noun';
}

/** Whether the verb at `at` is "said" and the like with nothing said behind it: what was said stands before. */
export function isTrailingSpeech(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (!isFiniteVerb(chunk) || !speechVerbs.has(chunk.group.lemma) || chunk.group.voice === 'passive')
    return false;
  const told = /^(?:tell|inform|assure)$/u.test(chunk.group.lemma) && chunks[at + 1]?.kind === 'noun';
  const behind = told ? at + 2 : at + 1;
  const next = chunks[behind];
  if (!next || next.kind === 'stop' || next.kind === 'comma') return true;
  if (next.kind === 'noun') return next.class === 'date';
  if (next.kind !== 'preposition') return false;
  return !behindTime(chunks, behind);
}

/** Whether something that is said follows the prepositions ("said on Monday that …"). */
function behindTime(chunks: readonly Chunk[], from: number): boolean {
  for (let index = from; index < Math.min(chunks.length, from + reach); index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'subordinator' && chunk.word === 'that') return true;
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'comma') return false;
    if (isFiniteVerb(chunk)) return true;
  }
  return false;
}
