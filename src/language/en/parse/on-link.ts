import { antecedentAt } from './antecedent.ts';
import { isPersonNoun } from './attach.ts';
import type { NounChunk, WordChunk } from './chunk.ts';
import {
  addComplement,
  type Builder,
  noteOutermost,
  popTo,
  resetFrames,
  topFrame,
  waitingFrame,
} from './clause-builder.ts';
import { type ClauseDraft, type Frame, openFrame } from './frame.ts';
import { verbOfSubject } from './look-ahead.ts';
import { finiteFrame } from './on-gerund.ts';
import { isPairedDash } from './paired-dash.ts';
import { readPhrase } from './read-phrase.ts';
import { contentVerbs } from './word-classes.ts';

const indirectQuestions = new Set(['how', 'what', 'why', 'whether', 'who', 'whom', 'which', 'where', 'when']);

/** Reads a preposition with its phrase, or a word that opens or closes clauses; returns the index of the next chunk. */
export function onLink(builder: Builder, at: number, chunk: WordChunk): number {
  switch (chunk.kind) {
    case 'preposition':
      return onPreposition(builder, at, chunk);
    case 'relative':
      onRelative(builder, at, chunk);
      return at + 1;
    case 'subordinator':
      onSubordinator(builder, at, chunk);
      return at + 1;
    case 'stop':
      onStop(builder, at, chunk);
      return at + 1;
    case 'adjective':
      onAdjective(builder, at, chunk);
      return at + 1;
    default:
      return at + 1;
  }
}

function onPreposition(builder: Builder, at: number, chunk: WordChunk): number {
  const { chunks } = builder;
  const object = chunks[at + 1];
  if (object?.kind !== 'noun') return at + 1;
  const frame = frameForPreposition(builder, at);
  const place = builder.hasVerb ? 'nested' : 'free';
  const fronted = !frame.clause && frame.pending.length === 0;
  const { phrase, next } = readPhrase(builder, at + 1, place, !frame.clause, undefined, fronted);
  noteOutermost(builder, phrase);
  const complement = { preposition: chunk.word, at: chunk.from, phrase };
  if (frame.clause) addComplement(frame.clause, complement, canAct(builder, object));
  else frame.fronted.push(complement);
  return next;
}

/** "by telephone", "by 4 percent" and "by May" name no one who acts. */
function canAct({ tokens }: Builder, chunk: NounChunk): boolean {
  if (chunk.class === 'date') return false;
  const head = tokens[chunk.head];
  return chunk.determined || head?.tag !== 'NOUN' || isPersonNoun(head) || head.lemma !== head.folded;
}

/** After a comma that closes a relative clause or participle the phrase belongs to the clause around it. */
function frameForPreposition(builder: Builder, at: number): Frame {
  const top = topFrame(builder);
  const waiting = waitingFrame(builder);
  const closes =
    builder.chunks[at - 1]?.kind === 'comma' &&
    top.clause &&
    (top.afterComma || top.relation === 'adverbial');
  if (!waiting || !closes) return top;
  popTo(builder, waiting);
  return waiting;
}

function onRelative(builder: Builder, at: number, chunk: WordChunk): void {
  const { chunks } = builder;
  const top = topFrame(builder);
  const ofPerson = chunk.word === 'who' || chunk.word === 'whom';
  const verb = chunks.slice(at + 1, at + 6).find((it) => it.kind === 'verb');
  const verbFollows = chunks[at + 1]?.kind === 'verb';
  // Only a verb without a subject of its own agrees with the antecedent; the auxiliary shows it.
  const agreeing = verb && {
    lemma: verb.group.lemma,
    verb: verbFollows ? firstWord(builder, verb.group.from) : -1,
  };
  const antecedent = antecedentAt(builder, at, ofPerson ? 'person' : 'thing', agreeing);
  const afterPreposition = chunks[at - 1]?.kind === 'preposition';
  const before = chunks[at - 1]?.kind === 'comma' || (afterPreposition && chunks[at - 2]?.kind === 'comma');
  const plain =
    chunk.word === 'which' || chunk.word === 'that' || chunk.word === 'whom' || chunk.word === 'who';
  builder.frames.push(
    openFrame('relative', {
      governor: top.clause ?? top,
      mark: chunk.word,
      from: afterPreposition ? chunks[at - 1]?.from : chunk.from,
      subject: verbFollows && plain && !afterPreposition ? antecedent : undefined,
      gap: !verbFollows && plain && !afterPreposition ? antecedent : undefined,
      afterComma: before,
    }),
  );
}

/** Index of the first word of a verb group that is no adverb. */
function firstWord({ tokens }: Builder, from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'ADV' && at < from + 4) at += 1;
  return at;
}

function onSubordinator(builder: Builder, at: number, chunk: WordChunk): void {
  const { chunks } = builder;
  const top = topFrame(builder);
  const previous = chunks[at - 1];
  const linked = previous?.kind === 'conjunction' || (previous?.kind === 'comma' && chunk.word === 'that');
  if (chunk.word === 'that' && linked) {
    const earlier = builder.frames.findLast((it) => it.relation === 'content');
    if (earlier) {
      builder.frames = builder.frames.slice(0, builder.frames.indexOf(earlier));
      builder.frames.push(openFrame('content', { governor: earlier.governor, mark: 'that' }));
      return;
    }
  }
  const next = chunks[at + 1];
  // ", while also expressing …" hangs on the main verb, not on the infinitive before it.
  const apart = previous?.kind === 'comma' && next?.kind === 'verb' && next.group.form === 'gerund';
  const host = apart && top.clause ? finiteFrame(builder, false) : top;
  const governor = host.clause ?? host;
  const content = chunk.word === 'that' || isQuestion(chunk.word, top.clause, previous?.kind === 'verb');
  builder.frames.push(
    openFrame(content ? 'content' : 'adverbial', {
      governor,
      mark: chunk.word,
      afterComma: previous?.kind === 'comma',
    }),
  );
}

function isQuestion(word: string, clause: ClauseDraft | undefined, afterVerb: boolean): boolean {
  return (
    clause !== undefined &&
    indirectQuestions.has(word) &&
    (word === 'whether' || (afterVerb && word !== 'when'))
  );
}

/** Semicolons and colons end a clause; after a verb of speech a colon opens what is said; a dash is but a pause. */
function onStop(builder: Builder, at: number, chunk: WordChunk): void {
  const root = builder.frames[0];
  if (chunk.word === ':' || chunk.word === ';') {
    const governor = topFrame(builder).clause;
    const speech = chunk.word === ':' && governor && contentVerbs.has(governor.lemma) ? governor : undefined;
    resetFrames(builder);
    if (speech) builder.frames = [openFrame('content', { governor: speech })];
    return;
  }
  if (isPairedDash(builder.chunks, at)) {
    // "The project – you know it – is …": the aside is a clause of its own.
    if (
      root &&
      !root.clause &&
      root.pending.length > 0 &&
      builder.chunks[at + 1]?.kind === 'noun' &&
      verbOfSubject(builder.chunks, at + 1, builder.tokens) >= 0
    )
      builder.frames.push(openFrame('root'));
    return;
  }
  // A dateline, or a heading before its text.
  if (root && !root.clause && builder.frames.length === 1 && at < builder.chunks.length / 2 + 4)
    resetFrames(builder);
}

/** An adjective after "be" is what the verb says. */
function onAdjective(builder: Builder, at: number, chunk: WordChunk): void {
  const { clause } = topFrame(builder);
  const previous = builder.chunks[at - 1];
  if (/^(?:both|n?either)$/u.test(chunk.word)) return;
  if (!clause || previous?.kind !== 'verb' || previous.group !== clause.group || clause.lemma !== 'be')
    return;
  clause.lemma = `be ${chunk.word}`;
}
