import type { Token } from '#model/token';
import type { Atom } from './atom.ts';
import { type Chunk, wordChunk } from './chunk.ts';
import { readNounChunk, startsNoun } from './noun-chunk.ts';
import { readLink } from './read-link.ts';
import { readVerbGroup } from './verb-group.ts';

const maxAside = 16;
/** Words other than verbs that open a verb group. */
const openers = new Set(['to', 'not', 'never']);
const stops = new Set([';', ':', '—', '–', '--', '-', '...', '…', '?', '!', '.', './.']);
/** Cuts a sentence into chunks, from left to right; each token is read a bounded number of times. */
export function chunkSentence(tokens: readonly Token[], atoms: ReadonlyMap<number, Atom>): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const chunk = atoms.has(at) ? readNounChunk(tokens, at, atoms) : readChunk(tokens, at, atoms, chunks);
    if (chunk) {
      chunks.push(chunk);
      at = Math.max(at + 1, chunk.to);
    } else at = skip(tokens, at);
  }
  return chunks;
}

/** The token after an adverb, a mark, or a bracketed aside that holds nothing but a short remark. */
function skip(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.folded;
  if (open !== '(' && open !== '[') return at + 1;
  const close = open === '(' ? ')' : ']';
  for (let end = at + 1; end < Math.min(tokens.length, at + maxAside); end += 1) {
    if (tokens[end]?.folded === close) return end + 1;
  }
  return at + 1;
}

function readChunk(
  tokens: readonly Token[],
  at: number,
  atoms: ReadonlyMap<number, Atom>,
  chunks: readonly Chunk[],
): Chunk | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.tag === 'PUNCT' || token.tag === 'SYM') {
    if (token.tag === 'SYM' && startsNoun(tokens, at + 1, atoms)) return readNounChunk(tokens, at, atoms);
    return readMark(token, at);
  }
  if (isAbout(tokens, at, chunks)) return readNounChunk(tokens, at + 1, atoms);
  const linked = readLink(tokens, at, atoms, chunks);
  if (linked) return linked;
  if (token.tag === 'VERB' || token.tag === 'AUX' || openers.has(token.folded)) {
    const group = readVerbGroup(tokens, at);
    if (group) return { kind: 'verb', from: at, to: group.to, group };
  }
  if (token.tag === 'ADP' || token.folded === 'to') return wordChunk('preposition', token.folded, at, 1);
  if (startsNoun(tokens, at, atoms) || (token.tag === 'ADV' && tokens[at + 1]?.tag === 'NUM')) {
    return readNounChunk(tokens, at, atoms) ?? readAdjective(tokens, at);
  }
  return undefined;
}

/** "Over 70 agreements were signed": no preposition, but "more than". */
function isAbout(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
  if (tokens[at + 1]?.tag !== 'NUM' || !/^(?:over|about|around|nearly)$/u.test(tokens[at]?.folded ?? ''))
    return false;
  const previous = chunks.at(-1)?.kind;
  return previous === undefined || previous === 'comma' || previous === 'conjunction' || previous === 'verb';
}

function readMark(token: Token, at: number): Chunk | undefined {
  if (token.folded === ',') return wordChunk('comma', ',', at, 1);
  return stops.has(token.folded) ? wordChunk('stop', token.folded, at, 1) : undefined;
}

/** Predicative adjectives, as one chunk named by the last of them. */
function readAdjective(tokens: readonly Token[], at: number): Chunk | undefined {
  let to = at;
  while (tokens[to]?.tag === 'ADJ') to += 1;
  return to > at ? wordChunk('adjective', tokens[to - 1]?.folded ?? '', at, to - at) : undefined;
}
