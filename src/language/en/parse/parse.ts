import type { Parse } from '#model/clause';
import type { Mention } from '#model/mention';
import type { Sentence } from '#model/token';
import { findAtoms } from './atom.ts';
import { chunkSentence } from './chunk-sentence.ts';
import { type Builder, resetFrames } from './clause-builder.ts';
import { finishParse } from './finish.ts';
import { isFiniteVerb } from './look-ahead.ts';
import { onLink } from './on-link.ts';
import { onNoun } from './on-noun.ts';
import { onVerb } from './on-verb.ts';

const maxFrames = 24;

/**
 * Phrases and clauses of one sentence. Spans of people, organisations, offices, mechanisms, places, states' names and
 * dates among `mentions` are never cut. A date without a preposition is a complement with the preposition `''`; what
 * "be" says of its subject is its object, and an adjective joins its lemma ("be ready"). Of a coordination the
 * conjuncts carry what hangs on them. Where the structure is in doubt a clause has no subject. Throws on no input;
 * linear in the number of tokens.
 */
export function parse(sentence: Sentence, mentions: readonly Mention[]): Parse {
  const chunks = chunkSentence(sentence.tokens, findAtoms(sentence, mentions));
  const builder: Builder = {
    tokens: sentence.tokens,
    chunks,
    phrases: new Map(),
    hosts: new Map(),
    frames: [],
    hasVerb: chunks.some((it) => it.kind === 'verb'),
    lastFinite: chunks.findLastIndex(isFiniteVerb),
    clauses: [],
    outermost: [],
  };
  resetFrames(builder);
  let at = 0;
  while (at < chunks.length) {
    const next = step(builder, at);
    // Open clauses that far out take nothing more; this keeps parsing linear.
    if (builder.frames.length > maxFrames) builder.frames.splice(1, builder.frames.length - maxFrames);
    at = Math.max(at + 1, next);
  }
  return finishParse(builder);
}

/** Reads the chunk at `at` and what belongs to it; returns the index of the next chunk. */
function step(builder: Builder, at: number): number {
  const chunk = builder.chunks[at];
  if (chunk?.kind === 'noun') return onNoun(builder, at);
  if (chunk?.kind === 'verb') return onVerb(builder, at, chunk.group);
  return chunk ? onLink(builder, at, chunk) : at + 1;
}
