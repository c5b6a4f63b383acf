import { isAnimate } from './attach.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Builder, noteOutermost, popTo, topFrame, waitingFrame } from './clause-builder.ts';
import { type ClauseDraft, type Frame, openFrame } from './frame.ts';
import { isFiniteVerb, opensContent, verbOfSubject } from './look-ahead.ts';
import { speechAt } from './on-speech.ts';
import { readPhrase } from './read-phrase.ts';
import { bareInfinitive, contentVerbs } from './word-classes.ts';

/** Reads a noun phrase: a subject to be, an object, a bare date, or the start of a new clause. */
export function onNoun(builder: Builder, at: number): number {
  const spoken = speechAt(builder, at);
  if (spoken > 0) return spoken;
  const frame = frameForNoun(builder, at);
  if (!frame.clause) return readBeforeVerb(builder, frame, at);
  const chunk = builder.chunks[at] as NounChunk;
  return chunk.class === 'date' ? readDate(builder, frame.clause, at) : readObject(builder, frame.clause, at);
}

/** The frame to which the noun belongs; opens or closes frames where the noun starts another clause. */
function frameForNoun(builder: Builder, at: number): Frame {
  const { chunks, tokens } = builder;
  const top = topFrame(builder);
  const { clause } = top;
  if (!clause) return relativeWithoutWord(builder, top, at) ?? top;
  const previous = chunks[at - 1];
  const waiting = waitingFrame(builder);
  const apart = previous?.kind === 'comma' || previous?.kind === 'stop';
  const isDate = (chunks[at] as NounChunk).class === 'date';
  // "At the meeting held in Oran the ministers signed …"
  const opens =
    waiting?.pending.length === 0 &&
    waiting.fronted.length > 0 &&
    top.relation === 'participle' &&
    verbOfSubject(chunks, at, tokens) >= 0;
  if (
    waiting &&
    (apart || opens) &&
    !isDate &&
    (waiting.pending.length === 0 || verbOfSubject(chunks, at, tokens) >= 0)
  ) {
    popTo(builder, waiting);
    return waiting;
  }
  if (isDate || verbOfSubject(chunks, at, tokens) < 0) return top;
  return newClause(builder, at, previous, clause) ?? top;
}

/** Opens a frame for the clause that the noun starts; undefined when it is an object after all. */
function newClause(
  builder: Builder,
  at: number,
  previous: Chunk | undefined,
  clause: ClauseDraft,
): Frame | undefined {
  const { chunks, tokens } = builder;
  const linked = previous?.kind === 'comma' || previous?.kind === 'conjunction' || previous?.kind === 'stop';
  let frame: Frame | undefined;
  if (linked) frame = openFrame('coordinate', { governor: lastFinite(builder) });
  else if (takesPlainVerb(builder, at, clause.lemma)) return undefined;
  else if (contentVerbs.has(clause.lemma) && clause.objects.length < 2) {
    if (!opensContent(chunks, at, clause.lemma, tokens)) return undefined;
    frame = openFrame('content', { governor: clause });
  } else if (previous?.kind === 'noun' && opensRelative(builder, at)) {
    frame = openFrame('relative', { governor: clause, gap: builder.phrases.get(at - 1) });
  } else return undefined;
  builder.frames.push(frame);
  return frame;
}

/** Whether the noun behind another noun is the subject of what describes that one ("efforts Laos has made"). */
function opensRelative({ chunks, tokens }: Builder, at: number): boolean {
  const verb = chunks[verbOfSubject(chunks, at, tokens, false)];
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun' || !isFiniteVerb(verb)) return false;
  return !verb.group.ambiguous || isAnimate(chunk, tokens);
}

/** "The plan the ministers approved": a subject of its own right behind the noun that it describes. */
function relativeWithoutWord(builder: Builder, top: Frame, at: number): Frame | undefined {
  const { chunks, tokens } = builder;
  const [previous, chunk] = [chunks[at - 1], chunks[at]];
  if (previous?.kind !== 'noun' || previous.class !== 'noun' || top.pending.length === 0) return undefined;
  if (chunk?.kind !== 'noun' || chunk.class === 'date') return undefined;
  const verb = isFiniteVerb(chunks[at + 1]) ? at + 1 : verbOfSubject(chunks, at, tokens);
  if (verb < 0 || builder.lastFinite <= verb) return undefined;
  const frame = openFrame('relative', { governor: top, gap: builder.phrases.get(at - 1) });
  builder.frames.push(frame);
  return frame;
}

/** "help farmers sell": the object of the verb does what the plain verb tells. */
function takesPlainVerb(builder: Builder, at: number, lemma: string): boolean {
  const verb = builder.chunks[verbOfSubject(builder.chunks, at, builder.tokens)];
  return bareInfinitive.has(lemma) && isFiniteVerb(verb) && verb.group.plain;
}

/** The clause of the innermost frame with a finite verb. */
function lastFinite(builder: Builder): ClauseDraft | undefined {
  return builder.frames.findLast((it) => it.clause?.form === 'finite' && it.relation !== 'relative')?.clause;
}

function readBeforeVerb(builder: Builder, frame: Frame, at: number): number {
  const { phrase, next } = readPhrase(builder, at, placeBefore(builder), true);
  noteOutermost(builder, phrase);
  const chunk = builder.chunks[at] as NounChunk;
  if (chunk.class === 'date') frame.fronted.push({ preposition: '', at: chunk.from, phrase });
  else frame.pending.push(phrase);
  return next;
}

/** A text without a finite verb ahead hangs everything on its nouns. */
function placeBefore(builder: Builder): 'free' | 'subject' {
  return builder.hasVerb ? 'subject' : 'free';
}

function readDate(builder: Builder, clause: ClauseDraft, at: number): number {
  const { phrase, next } = readPhrase(builder, at, 'nested', false);
  noteOutermost(builder, phrase);
  clause.complements.push({ preposition: '', at: phrase.range.from, phrase });
  return next;
}

function readObject(builder: Builder, clause: ClauseDraft, at: number): number {
  const previous = builder.chunks[at - 1];
  const { phrase, next } = readPhrase(builder, at, 'object', waitsOutside(builder, at), clause.lemma);
  noteOutermost(builder, phrase);
  dropGap(clause, topFrame(builder));
  const aside =
    previous?.kind === 'comma' && clause.objects.length === 0 && isBehindAside(builder, at, clause);
  if (aside) clause.objects.push(phrase);
  // After a comma it stands beside something else; that is no object.
  if (previous?.kind !== 'comma' && previous?.kind !== 'stop' && clause.objects.length < 3)
    clause.objects.push(phrase);
  return next;
}

/** "those who lost friends and relatives came": the verb behind "and" belongs to the clause around this one. */
function waitsOutside(builder: Builder, at: number): boolean {
  const waiting = waitingFrame(builder);
  if (!waiting || waiting.pending.length === 0 || topFrame(builder).relation !== 'relative') return false;
  return builder.chunks.slice(at).filter(isFiniteVerb).length === 1;
}

/** "You know, at times, Ann, …": somebody spoken to. */
function isCalled(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && (chunk.class === 'person' || chunk.class === 'name');
}

/** "met, on the margins of the forum, the king": a comma right behind the verb opens the aside that another one closes. */
function isBehindAside({ chunks }: Builder, at: number, clause: ClauseDraft): boolean {
  const verb = chunks.findLastIndex((it, index) => index < at && it.kind === 'verb');
  const chunk = chunks[verb];
  return (
    chunk?.kind === 'verb' &&
    chunk.group === clause.group &&
    clause.voice === 'active' &&
    clause.lemma !== 'be' &&
    chunks[verb + 1]?.kind === 'comma' &&
    chunks[verb + 2]?.kind === 'preposition' &&
    at - verb > 3 &&
    !(isCalled(chunks[at]) && chunks[at + 1]?.kind === 'comma')
  );
}

/** "a reminder that the crisis threatens us": with an object of its own the clause is content, not relative. */
function dropGap(clause: ClauseDraft, frame: Frame): void {
  if (!frame.gap || clause.mark !== 'that' || clause.objects.length !== 1 || clause.objects[0] !== frame.gap)
    return;
  clause.objects.pop();
  clause.relation = 'content';
}
