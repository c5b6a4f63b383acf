import type { Token } from '#model/token';
import { verbForm } from '../token/verb-form.ts';
import type { Atom } from './atom.ts';
import type { Chunk, WordChunk } from './chunk.ts';
import { readNounChunk, startsNoun } from './noun-chunk.ts';
import { readVerbGroup } from './verb-group.ts';
import {
  contentNouns,
  contentVerbs,
  prepositionChains,
  questionWords,
  relativeWords,
  subordinators,
  subordinatorsOrPrepositions,
  verbalPrepositions,
} from './word-classes.ts';

const maxAside = 16;
const stops = new Set([';', ':', '—', '–', '--', '-', '...', '…', '?', '!', '.', './.']);
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
  if (
    token.tag === 'VERB' ||
    token.tag === 'AUX' ||
    token.folded === 'to' ||
    token.folded === 'not' ||
    token.folded === 'never'
  ) {
    const group = readVerbGroup(tokens, at);
    if (group) return { kind: 'verb', from: at, to: group.to, group };
  }
  if (token.tag === 'ADP' || token.folded === 'to') return word('preposition', token.folded, at, 1);
  if (startsNoun(tokens, at, atoms) || (token.tag === 'ADV' && tokens[at + 1]?.tag === 'NUM')) {
    return readNounChunk(tokens, at, atoms) ?? readAdjective(tokens, at);
  }
  return undefined;
}

/** "Over 70 agreements were signed": no preposition, but "more than". */
function isAbout(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
  if (!/^(?:over|about|around|nearly)$/u.test(tokens[at]?.folded ?? '') || tokens[at + 1]?.tag !== 'NUM')
    return false;
  const previous = chunks.at(-1)?.kind;
  return previous === undefined || previous === 'comma' || previous === 'conjunction' || previous === 'verb';
}

function word(kind: WordChunk['kind'], text: string, from: number, length: number): WordChunk {
  return { kind, word: text, from, to: from + length };
}

function readMark(token: Token, at: number): Chunk | undefined {
  if (token.folded === ',') return word('comma', ',', at, 1);
  return stops.has(token.folded) ? word('stop', token.folded, at, 1) : undefined;
}

/** Predicative adjectives, as one chunk named by the last of them. */
function readAdjective(tokens: readonly Token[], at: number): Chunk | undefined {
  let to = at;
  while (tokens[to]?.tag === 'ADJ') to += 1;
  return to > at ? word('adjective', tokens[to - 1]?.folded ?? '', at, to - at) : undefined;
}

/** Conjunctions, subordinators, relative words and prepositions. */
function readLink(
  tokens: readonly Token[],
  at: number,
  atoms: ReadonlyMap<number, Atom>,
  chunks: readonly Chunk[],
): Chunk | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return undefined;
  const text = token.folded;
  if (/^n?either$/u.test(text) && (next?.tag === 'DET' || next?.tag === 'PRON'))
    return word('adjective', text, at, 1);
  if (token.tag === 'CCONJ') return word('conjunction', text, at, 1);
  if (text === 'as' && next?.folded === 'well' && tokens[at + 2]?.folded === 'as')
    return word('conjunction', 'and', at, 3);
  if (text === 'that') return readThat(tokens, at, chunks);
  const chain = readChain(tokens, at, text);
  if (chain) return chain;
  if (subordinatorFirsts.has(text) && twoWordSubordinators.has(`${text} ${next?.folded}`))
    return word('subordinator', `${text} ${next?.folded}`, at, 2);
  const previous = chunks.at(-1);
  if (relativeWords.has(text) && isRelative(tokens, at, previous)) return word('relative', text, at, 1);
  if (questionWords.has(text) && previous?.kind === 'verb') return word('subordinator', text, at, 1);
  if (subordinators.has(text) && token.tag !== 'PROPN') return readSubordinator(tokens, at, atoms);
  if (verbalPrepositions.has(text) && token.tag !== 'NOUN' && startsNounOrGerund(tokens, at + 1, atoms)) {
    return word('preposition', text, at, 1);
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
      ? word('subordinator', 'that', at, 1)
      : undefined;
  const beforeVerb =
    next.tag === 'VERB' || next.tag === 'AUX' || (next.tag === 'ADV' && isVerbal(tokens[at + 2]));
  if (previous?.kind === 'noun' && beforeVerb) return word('relative', 'that', at, 1);
  if (previous?.kind === 'verb' && contentVerbs.has(previous.group.lemma))
    return word('subordinator', 'that', at, 1);
  if (previous?.kind === 'conjunction' || previous?.kind === 'comma') {
    const resumed =
      (next.tag !== 'NOUN' || next.folded.endsWith('s')) &&
      chunks.some((it) => it.kind === 'subordinator' && it.word === 'that');
    return resumed || tokens[at]?.tag === 'SCONJ' || tokens[at]?.tag === 'PRON'
      ? word('subordinator', 'that', at, 1)
      : undefined;
  }
  if (previous?.kind === 'noun') {
    const head = tokens[previous.head];
    const content = contentNouns.has(head?.lemma ?? '') || hasOpenContentVerb(chunks);
    return word(content ? 'subordinator' : 'relative', 'that', at, 1);
  }
  if (previous?.kind === 'adjective') return word('subordinator', 'that', at, 1);
  if (tokens[at]?.tag === 'SCONJ') return word('subordinator', 'that', at, 1);
  return undefined;
}

/** Whether the last verb takes a clause, so that "that" after its object or time opens one ("told reporters that"). */
function hasOpenContentVerb(chunks: readonly Chunk[]): boolean {
  for (let at = chunks.length - 1; at >= Math.max(0, chunks.length - 8); at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') {
      const { lemma } = chunk.group;
      const direct = at === chunks.length - 2;
      if (direct)
        return /^(?:tell|inform|assure|remind|convince|notify|warn|advise|promise|persuade|show|satisfy)$/u.test(
          lemma,
        );
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
  if (!tails) return undefined;
  for (const words of tails) {
    if (words.every((it, index) => tokens[at + 1 + index]?.folded === it)) {
      return word('preposition', `${text} ${words.join(' ')}`, at, words.length + 1);
    }
  }
  return undefined;
}

/** A word such as "after" opens a clause when a finite verb follows before the next comma; else it is a preposition. */
function readSubordinator(tokens: readonly Token[], at: number, atoms: ReadonlyMap<number, Atom>): Chunk {
  const text = tokens[at]?.folded ?? '';
  if (!subordinatorsOrPrepositions.has(text)) return word('subordinator', text, at, 1);
  const kind = opensClause(tokens, at + 1, atoms) ? 'subordinator' : 'preposition';
  return word(kind, text, at, 1);
}

/** Whether a subject and a finite verb of its own follow: nouns and prepositions, then a verb, no comma between. */
function opensClause(tokens: readonly Token[], from: number, atoms: ReadonlyMap<number, Atom>): boolean {
  let nouns = 0;
  let inside = false;
  for (let at = from; at < Math.min(tokens.length, from + 24); at += 1) {
    const atom = atoms.get(at);
    if (atom) {
      if (atom.class !== 'date') nouns += 1;
      if (inside && atom.class === 'person') return false;
      inside = true;
      at = atom.to - 1;
      continue;
    }
    const token = tokens[at];
    if (!token) return false;
    if (token.tag === 'PUNCT' && !/^[("')“”-]$/u.test(token.text)) return false;
    if (relativeWords.has(token.folded) || token.folded === 'that') return false;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB') return verbOpensClause(tokens, at, from, nouns);
    // "Before the ceremony the ministers met": two phrases side by side.
    if (inside && opensPhrase(token)) return false;
    inside = token.tag === 'NOUN' || token.tag === 'PROPN';
    if (inside || token.tag === 'PRON') nouns += 1;
  }
  return false;
}

function opensPhrase(token: Token): boolean {
  return (
    token.tag === 'DET' ||
    (token.tag === 'PRON' && /^(?:he|she|they|it|we|i|his|their|its)$/u.test(token.folded))
  );
}

function verbOpensClause(tokens: readonly Token[], at: number, from: number, nouns: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  const form = verbForm(token);
  if (form === 'gerund' || form === 'participle') return at === from && form === 'gerund';
  let before = at - 1;
  while (before > from && tokens[before]?.tag === 'ADV') before -= 1;
  if (tokens[before]?.folded === 'to') return false;
  if (at === from) return form === 'past';
  return nouns > 0 && !(form === 'past' && (next?.folded === 'by' || tokens[at - 1]?.tag === 'ADP'));
}
