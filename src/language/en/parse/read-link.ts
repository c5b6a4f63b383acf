import type { Token } from '#model/token';
import { verbForm } from '../token/verb-form.ts';
import type { Atom } from './atom.ts';
import { type Chunk, wordChunk } from './chunk.ts';
import { startsNoun } from './noun-chunk.ts';
import { readSubordinator } from './opens-clause.ts';
import {
  contentNouns,
  contentVerbs,
  prepositionChains,
  questionWords,
  relativeWords,
  subordinators,
  verbalPrepositions,
} from './word-classes.ts';

/** How many chunks back "that" may be resumed by "and that". */
const resumeReach = 40;
/** Verbs (lemma) that take both someone and a clause: "told reporters that". */
const tellingVerbs = new Set(
  'tell inform assure remind convince notify warn advise promise persuade show satisfy'.split(' '),
);
const chains = new Map(
  Object.entries(prepositionChains).map(([first, tails]) => [first, tails.map((it) => it.split(' '))]),
);
const subordinatorFirsts = new Set('so even given provided now as in'.split(' '));
const twoWordSubordinators = new Set([
  'so that',
  'even if',
  'even though',
  'given that',
  'provided that',
  'now that',
  'as if',
  'in that',
]);

/** The chunk of a conjunction, subordinator, relative word or preposition at `at`; undefined for other words. */
export function readLink(
  tokens: readonly Token[],
  at: number,
  atoms: ReadonlyMap<number, Atom>,
  chunks: readonly Chunk[],
): Chunk | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return undefined;
  const text = token.folded;
  if ((text === 'either' || text === 'neither') && (next?.tag === 'DET' || next?.tag === 'PRON'))
    return wordChunk('adjective', text, at, 1);
  if (
    text === 'both' &&
    ((next?.tag === 'ADP' && next.folded !== 'of') ||
      (next?.tag === 'VERB' && chunks.at(-1)?.kind === 'noun'))
  )
    return wordChunk('adjective', text, at, 1);
  if (token.tag === 'CCONJ') return wordChunk('conjunction', text, at, 1);
  if (text === 'as' && next?.folded === 'well' && tokens[at + 2]?.folded === 'as')
    return wordChunk('conjunction', 'and', at, 3);
  if (text === 'as' && /^(?:long|soon)$/u.test(next?.folded ?? '') && tokens[at + 2]?.folded === 'as') {
    return wordChunk('subordinator', `as ${next?.folded} as`, at, 3);
  }
  if (text === 'that') return readThat(tokens, at, chunks);
  const chain = readChain(tokens, at, text);
  if (chain) return chain;
  if (subordinatorFirsts.has(text) && twoWordSubordinators.has(`${text} ${next?.folded}`))
    return wordChunk('subordinator', `${text} ${next?.folded}`, at, 2);
  const previous = chunks.at(-1);
  if (relativeWords.has(text) && isRelative(tokens, at, previous)) return wordChunk('relative', text, at, 1);
  if (questionWords.has(text) && previous?.kind === 'verb') return wordChunk('subordinator', text, at, 1);
  if (subordinators.has(text) && token.tag !== 'PROPN') return readSubordinator(tokens, at, atoms);
  if (verbalPrepositions.has(text) && token.tag !== 'NOUN' && startsNounOrGerund(tokens, at + 1, atoms)) {
    return wordChunk('preposition', text, at, 1);
  }
  return undefined;
}

function startsNounOrGerund(tokens: readonly Token[], at: number, atoms: ReadonlyMap<number, Atom>): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    startsNoun(tokens, at, atoms) ||
    token.folded === ':' ||
    (token.tag === 'VERB' && verbForm(token) === 'gerund')
  );
}

function isRelative(tokens: readonly Token[], at: number, previous: Chunk | undefined): boolean {
  if (!previous) return false;
  if (previous.kind === 'noun' || previous.kind === 'preposition') return true;
  const before = tokens[at - 1];
  return (previous.kind === 'comma' || previous.kind === 'stop' || before?.folded === ')') && at > 1;
}

/** "that": complementiser, relative word, determiner or pronoun, by what stands around it. */
function readThat(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): Chunk | undefined {
  const previous = chunks.at(-1);
  const next = tokens[at + 1];
  if (!next || next.tag === 'PUNCT')
    return next?.folded === ',' && previous?.kind === 'verb'
      ? wordChunk('subordinator', 'that', at, 1)
      : undefined;
  const beforeVerb =
    next.tag === 'VERB' || next.tag === 'AUX' || (next.tag === 'ADV' && isVerbal(tokens[at + 2]));
  if (previous?.kind === 'noun' && beforeVerb) return wordChunk('relative', 'that', at, 1);
  if (previous?.kind === 'verb' && contentVerbs.has(previous.group.lemma))
    return wordChunk('subordinator', 'that', at, 1);
  if (previous?.kind === 'conjunction' || previous?.kind === 'comma') {
    const resumed =
      (next.tag !== 'NOUN' || next.folded.endsWith('s')) &&
      chunks.slice(-resumeReach).some((it) => it.kind === 'subordinator' && it.word === 'that');
    return resumed || tokens[at]?.tag === 'SCONJ' || tokens[at]?.tag === 'PRON'
      ? wordChunk('subordinator', 'that', at, 1)
      : undefined;
  }
  if (previous?.kind === 'noun') {
    const head = tokens[previous.head];
    const content = contentNouns.has(head?.lemma ?? '') || hasOpenContentVerb(chunks);
    return wordChunk(content ? 'subordinator' : 'relative', 'that', at, 1);
  }
  if (previous?.kind === 'adjective') return wordChunk('subordinator', 'that', at, 1);
  if (tokens[at]?.tag === 'SCONJ') return wordChunk('subordinator', 'that', at, 1);
  return undefined;
}

/** Whether the last verb takes a clause, so that "that" after its object or time opens one ("told reporters that"). */
function hasOpenContentVerb(chunks: readonly Chunk[]): boolean {
  for (let at = chunks.length - 1; at >= Math.max(0, chunks.length - 8); at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') {
      const { lemma } = chunk.group;
      const direct = at === chunks.length - 2;
      if (direct) return tellingVerbs.has(lemma);
      return contentVerbs.has(lemma) && chunks[at + 1]?.kind === 'preposition';
    }
    if (chunk?.kind === 'subordinator' || chunk?.kind === 'relative' || chunk?.kind === 'stop') return false;
  }
  return false;
}

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}

function readChain(tokens: readonly Token[], at: number, text: string): Chunk | undefined {
  const tails = chains.get(text);
  if (!tails || (text === 'due' && tokens[at + 2]?.tag === 'VERB')) return undefined;
  for (const words of tails) {
    if (words.every((it, index) => tokens[at + 1 + index]?.folded === it)) {
      return wordChunk('preposition', `${text} ${words.join(' ')}`, at, words.length + 1);
    }
  }
  return undefined;
}
