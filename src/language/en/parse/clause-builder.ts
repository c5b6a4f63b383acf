import type { Phrase, PrepositionalPhrase } from '#model/clause';
import type { Chunk } from './chunk.ts';
import { type ClauseDraft, type Frame, openFrame } from './frame.ts';
import type { PhraseSource } from './read-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** The state of clause building: the open frames, the innermost last, and what was found so far. */
export interface Builder extends PhraseSource {
  frames: Frame[];
  /** Whether the sentence has any verb at all. */
  readonly hasVerb: boolean;
  /** Index of the last chunk that is a finite verb; -1 where there is none. */
  readonly lastFinite: number;
  readonly clauses: ClauseDraft[];
  /** Outermost phrases. */
  readonly outermost: Phrase[];
}

/** The innermost open frame. */
export function topFrame(builder: Builder): Frame {
  const top = builder.frames.at(-1);
  if (top) return top;
  const root = openFrame('root');
  builder.frames.push(root);
  return root;
}

/** The innermost frame that still waits for its verb, other than the top one; undefined when none does. */
export function waitingFrame(builder: Builder): Frame | undefined {
  for (let at = builder.frames.length - 2; at >= 0; at -= 1) {
    const frame = builder.frames[at];
    if (frame && !frame.clause) return frame;
  }
  return undefined;
}

/** Closes all frames inside the given one. */
export function popTo(builder: Builder, frame: Frame): void {
  while (builder.frames.length > 0 && builder.frames.at(-1) !== frame) builder.frames.pop();
}

/** Closes everything: a new main clause may start. */
export function resetFrames(builder: Builder): void {
  builder.frames = [openFrame('root')];
}

/** Gives the frame its verb: a new clause, which takes what follows. */
export function addClause(
  builder: Builder,
  frame: Frame,
  group: VerbGroup,
  overrides: Partial<ClauseDraft> = {},
): ClauseDraft {
  const clause: ClauseDraft = {
    group,
    relation: frame.relation,
    governor: frame.governor,
    mark: frame.mark,
    from: frame.first ? undefined : frame.from,
    lemma: group.lemma,
    voice: group.voice,
    form: group.form,
    tense: group.tense,
    negated: group.negated,
    subject: frame.subject,
    objects: [],
    complements: [],
    ...overrides,
  };
  frame.clause = clause;
  frame.first ??= clause;
  builder.clauses.push(clause);
  return clause;
}

/** Gives a waiting frame its finite verb; its subject is what stood before. */
export function assignVerb(
  builder: Builder,
  frame: Frame,
  group: VerbGroup,
  before: Chunk | undefined,
): ClauseDraft {
  const subject = frame.subject ?? subjectOf(frame, before) ?? dateAsSubject(frame, group);
  const clause = addClause(builder, frame, group, { subject });
  clause.complements.push(...frame.fronted);
  if (frame.gap) clause.objects.push(frame.gap);
  return clause;
}

/** "This year marks …": a bare date right before the verb, and no other subject. */
function dateAsSubject(frame: Frame, group: VerbGroup): Phrase | undefined {
  const last = frame.fronted.at(-1);
  if (last?.preposition !== '' || last.phrase.range.to < group.from - 1 || group.voice === 'passive')
    return undefined;
  frame.fronted.pop();
  return last.phrase;
}

/** Of several phrases before the verb the one right before it, unless a comma parts them. */
export function subjectOf(frame: Frame, before: Chunk | undefined): Phrase | undefined {
  if (before?.kind === 'comma' || before?.kind === 'stop') return frame.pending[0];
  return joinedHeads(frame) ?? frame.pending.at(-1);
}

/** "Ankara, Astana weigh …": two names with nothing but a comma between, as headlines join them. */
function joinedHeads(frame: Frame): Phrase | undefined {
  const [first, second] = frame.pending;
  if (!first || !second || frame.pending.length !== 2 || second.range.from !== first.range.to + 1)
    return undefined;
  if (frame.relation !== 'root' || first.range.from > 0) return undefined;
  if (first.attached.length > 0 || first.conjuncts.length > 0 || first.possessor) return undefined;
  return {
    range: { from: first.range.from, to: second.range.to },
    head: first.head,
    conjuncts: [first, ...(second.conjuncts.length > 0 ? second.conjuncts : [second])],
    attached: [],
    appositions: [],
  };
}

/** Adds a phrase to the outermost ones. */
export function noteOutermost(builder: Builder, phrase: Phrase): void {
  builder.outermost.push(phrase);
}

/** Adds a prepositional phrase to a clause, as its agent where it can act. */
export function addComplement(clause: ClauseDraft, complement: PrepositionalPhrase, canAct: boolean): void {
  if (complement.preposition === 'by' && clause.voice === 'passive' && !clause.agent && canAct) {
    clause.agent = complement.phrase;
  } else clause.complements.push(complement);
}

/** The last noun chunk before `at`, adverbs and commas apart; -1 where another kind of chunk stands before. */
export function nounBefore(chunks: readonly Chunk[], at: number): number {
  let index = at - 1;
  if (chunks[index]?.kind === 'comma') index -= 1;
  if (chunks[index]?.kind === 'preposition') index -= 1;
  return chunks[index]?.kind === 'noun' ? beforeDates(chunks, index) : -1;
}

/** Opens a frame that has its verb already. */
export function pushClause(
  builder: Builder,
  frame: Frame,
  group: VerbGroup,
  overrides: Partial<ClauseDraft>,
): ClauseDraft {
  builder.frames.push(frame);
  return addClause(builder, frame, group, overrides);
}

/** "commitments made last month, which …": a date is not described, nor is the participle before it. */
function beforeDates(chunks: readonly Chunk[], at: number): number {
  let index = at;
  for (let step = 0; step < 6; step += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'noun' && chunk.class !== 'date') return index;
    const participle = chunk?.kind === 'verb' && (chunk.group.ambiguous || chunk.group.form === 'participle');
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition' && !participle) return at;
    index -= 1;
  }
  return at;
}
