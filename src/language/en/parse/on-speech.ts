import { addClause, assignVerb, type Builder, noteOutermost } from './clause-builder.ts';
import { type ClauseDraft, type Frame, openFrame } from './frame.ts';
import { isFiniteVerb, isTrailingSpeech, verbOfSubject } from './look-ahead.ts';
import { readPhrase } from './read-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import { speechVerbs } from './word-classes.ts';

/** "…," said X: what stands before is what X said. Returns the chunk after the phrase of the speaker, else 0. */
export function invertedSpeech(builder: Builder, at: number, group: VerbGroup): number {
  const { chunks, tokens } = builder;
  const before = chunks[at - 1];
  const root = builder.frames[0]?.first;
  if (!root || !speechVerbs.has(group.lemma) || chunks[at + 1]?.kind !== 'noun') return 0;
  if (before?.kind !== 'comma' && before?.kind !== 'stop') return 0;
  if (verbOfSubject(chunks, at + 1, tokens) >= 0) return 0;
  const quoted = /^["”'’]$/u.test(tokens[group.from - 1]?.text ?? '');
  if (!quoted && isFiniteVerb(chunks[at]) && group.lemma !== 'say') return 0;
  const frame = openFrame('root');
  const clause = addClause(builder, frame, group);
  const { phrase, next } = readPhrase(builder, at + 1, 'object', false, group.lemma);
  noteOutermost(builder, phrase);
  clause.subject = phrase;
  makeContent(root, clause);
  builder.frames = [frame];
  return next;
}

/** Reads the prepositional phrases and dates between a subject and its verb. */
function readFronted(builder: Builder, frame: Frame, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const chunk = builder.chunks[at];
    const noun = chunk?.kind === 'preposition' ? at + 1 : at;
    if (noun >= to || builder.chunks[noun]?.kind !== 'noun') {
      at += 1;
      continue;
    }
    const { phrase, next } = readPhrase(builder, noun, 'nested', true);
    noteOutermost(builder, phrase);
    const preposition = chunk?.kind === 'preposition' ? chunk.word : '';
    frame.fronted.push({ preposition, at: chunk?.from ?? 0, phrase });
    at = next;
  }
}

/**
 * "…, X said", "X, he said, supports …": what was said becomes the content of the speech verb.
 * Returns the chunk after the speech verb, or 0 where the noun at `at` opens nothing of the kind.
 */
export function speechAt(builder: Builder, at: number): number {
  const { chunks, tokens } = builder;
  const before = chunks[at - 1];
  if (before?.kind !== 'comma' && before?.kind !== 'stop') return 0;
  const verb = verbOfSubject(chunks, at, tokens);
  const chunk = chunks[verb];
  if (!isFiniteVerb(chunk) || !isTrailingSpeech(chunks, verb)) return 0;
  const root = builder.frames[0];
  if (!root || (!root.first && root.pending.length === 0)) return 0;
  const frame = openFrame('root');
  const { phrase, next } = readPhrase(builder, at, 'subject', true);
  noteOutermost(builder, phrase);
  frame.pending.push(phrase);
  readFronted(builder, frame, next, verb);
  const clause = assignVerb(builder, frame, chunk.group, chunks[verb - 1]);
  if (root.first) {
    makeContent(root.first, clause);
    builder.frames = [frame];
  } else {
    const rest = openFrame('content', { governor: clause, pending: root.pending, fronted: root.fronted });
    builder.frames = [rest];
  }
  return verb + 1;
}

/** What was said before its speech verb becomes that verb's content. */
function makeContent(said: ClauseDraft, speech: ClauseDraft): void {
  if (said === speech || said.relation !== 'root') return;
  said.relation = 'content';
  said.governor = speech;
}
