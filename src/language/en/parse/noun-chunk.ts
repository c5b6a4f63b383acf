import type { Token } from '#model/token';
import type { Atom } from './atom.ts';
import type { NounChunk } from './chunk.ts';
import { type Core, readPart } from './noun-core.ts';
import { classOfWords } from './phrase-class.ts';

const determiners = new Set(
  'the a an this that these those every each any no another some such neither either'.split(' '),
);
const predeterminers = new Set('all both half such'.split(' '));
const possessives = new Set('his her its their our my your whose'.split(' '));
const pronouns = new Set(
  (
    'he she it they we i you him them us me himself herself itself themselves ourselves this that these those both all some many others ' +
    'several none who whom whoever everyone everybody anyone someone something nothing everything one neither either'
  ).split(' '),
);
const startTags = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PRON', 'SYM']);
const headTags = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);
const endTags = new Set(['VERB', 'AUX', 'ADP', 'PUNCT']);

/**
 * The noun chunk that starts at token `at`, possessors included ("Belarus's readiness"); undefined when none does.
 * Reads each token once. An atom is never cut.
 */
export function readNounChunk(
  tokens: readonly Token[],
  at: number,
  atoms: ReadonlyMap<number, Atom>,
): NounChunk | undefined {
  const pronoun = readPossessive(tokens, at);
  let chunk = pronoun;
  let from = chunk?.to ?? at;
  for (;;) {
    const core = readCore(tokens, from, atoms, chunk !== undefined);
    // "told her that": no possessor after all.
    if (!core) return chunk === pronoun && tokens[at]?.folded !== 'her' ? undefined : chunk;
    chunk = {
      kind: 'noun',
      from: at,
      to: core.at,
      head: core.head,
      class: core.class ?? classOfWords(tokens, from, core.at, core.head),
      determined: core.determined || chunk !== undefined,
      possessor: chunk,
    };
    if (!isPossessiveMark(tokens[core.at])) return chunk;
    from = core.at + 1;
    // "at the latter's": nothing is possessed.
    if (!startsNoun(tokens, from, atoms) && tokens[from]?.tag !== 'ADV') return { ...chunk, to: from };
  }
}

/** Whether a noun chunk may start at the token. */
export function startsNoun(tokens: readonly Token[], at: number, atoms: ReadonlyMap<number, Atom>): boolean {
  return atoms.has(at) || startTags.has(tokens[at]?.tag ?? 'X');
}

/** "his", "both their": a possessor that something possessed follows. */
function readPossessive(tokens: readonly Token[], at: number): NounChunk | undefined {
  const start = predeterminers.has(tokens[at]?.folded ?? '') ? at + 1 : at;
  if (!possessives.has(tokens[start]?.folded ?? '')) return undefined;
  const next = tokens[start + 1];
  const verbal = next?.tag === 'VERB' && tokens[start]?.folded !== 'her';
  if (!next || (endTags.has(next.tag) && !verbal)) return undefined;
  return { kind: 'noun', from: at, to: start + 1, head: start, class: 'pronoun', determined: false };
}

function isPossessiveMark(token: Token | undefined): boolean {
  return token?.tag === 'PART' && (token.folded === "'s" || token.folded === "'");
}

function readCore(
  tokens: readonly Token[],
  from: number,
  atoms: ReadonlyMap<number, Atom>,
  possessed: boolean,
): Core | undefined {
  const core: Core = { at: from, head: -1, class: undefined, determined: possessed };
  if (!possessed && !atoms.has(from)) {
    if (predeterminers.has(tokens[from]?.folded ?? '') && isBeforeNoun(tokens, from)) core.at += 1;
    readDeterminer(tokens, core);
    if (core.at === from && readPronoun(tokens, core)) return core;
  }
  while (core.at < tokens.length && readPart(tokens, core, from, atoms));
  return core.head < 0 ? bareHead(tokens, core, from) : core;
}

/** "all the sides", "both countries": the word before a determiner or a noun. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  return headTags.has(tokens[at + 1]?.tag ?? 'X');
}

function readDeterminer(tokens: readonly Token[], core: Core): void {
  const token = tokens[core.at];
  if (!token || !determiners.has(token.folded) || token.tag === 'ADV') return;
  const next = tokens[core.at + 1];
  if ((!next || endTags.has(next.tag)) && pronouns.has(token.folded)) return;
  core.determined = token.folded !== 'no';
  core.at += 1;
}

function readPronoun(tokens: readonly Token[], core: Core): boolean {
  const token = tokens[core.at];
  if (!token) return false;
  const personal = token.tag === 'PRON' && !possessives.has(token.folded);
  if (!personal && !(pronouns.has(token.folded) && !isBeforeNoun(tokens, core.at))) return false;
  if (token.folded === 'there' && !isExpletive(tokens, core.at)) return false;
  core.head = core.at;
  core.class = 'pronoun';
  core.at += 1;
  return true;
}

/** "there is", "there remains". */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && /^(?:remain|exist|come)$/u.test(next.lemma));
}

/** A phrase without a noun: "the first", "both". */
function bareHead(tokens: readonly Token[], core: Core, from: number): Core | undefined {
  const last = tokens[core.at - 1];
  if (core.at <= from || !last) return undefined;
  const single = core.at - from === 1;
  const standsAlone =
    pronouns.has(last.folded) || (last.tag === 'DET' && !/^(?:the|an?)$/u.test(last.folded));
  if (single ? !standsAlone : !core.determined || last.tag === 'DET') return undefined;
  core.head = core.at - 1;
  core.class = single ? 'pronoun' : 'noun';
  return core;
}
