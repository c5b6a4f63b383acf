import { antecedentAt } from './antecedent.ts';
import { assignVerb, type Builder, popTo, pushClause, topFrame, waitingFrame } from './clause-builder.ts';
import { coordinate, coordinateFinite } from './coordinate.ts';
import { type ClauseDraft, openFrame } from './frame.ts';
import { isFiniteVerb, isReduced } from './look-ahead.ts';
import { onGerund } from './on-gerund.ts';
import { onInfinitive } from './on-infinitive.ts';
import { invertedSpeech } from './on-speech.ts';
import type { VerbGroup } from './verb-group.ts';
import { bareInfinitive } from './word-classes.ts';

/** Reads a verb group: the verb of the open clause, or of a new one; returns the index of the next chunk. */
export function onVerb(builder: Builder, at: number, group: VerbGroup): number {
  if (completesCausative(builder, at, group) || completesAuxiliary(builder, at, group)) return at + 1;
  if (group.form === 'infinitive') onInfinitive(builder, at, group);
  else if (group.form === 'gerund') onGerund(builder, at, group);
  else if (group.form === 'participle' || isReducedHere(builder, at)) onParticiple(builder, at, group);
  else return onFinite(builder, at, group);
  return at + 1;
}

/** "Asked about the plan, X said …": a bare form opens the sentence, and another verb follows. */
function opensWithParticiple(builder: Builder, at: number): boolean {
  const chunk = builder.chunks[at];
  if (!isFiniteVerb(chunk) || !chunk.group.ambiguous || chunk.group.voice === 'passive') return false;
  return builder.lastFinite > at + 1;
}

/** "to have the treaty, which is in force, taught": the participle behind the clause that describes the object of "have". */
function completesCausative(builder: Builder, at: number, group: VerbGroup): boolean {
  const top = topFrame(builder);
  if (top.relation !== 'relative' || !top.afterComma || builder.chunks[at - 1]?.kind !== 'comma')
    return false;
  const frame = builder.frames.at(-2);
  const object = frame?.clause?.objects.at(-1);
  if (!frame || !object || frame.clause?.lemma !== 'have' || frame.clause.group.perfect) return false;
  if (!group.ambiguous && group.form !== 'participle') return false;
  popTo(builder, frame);
  pushClause(builder, openFrame('participle', { governor: frame.clause }), group, {
    subject: object,
    voice: 'passive',
    form: 'participle',
    tense: 'none',
  });
  return true;
}

/** "will on Monday visit", "have for years held": the verb of an auxiliary from which a phrase parts it. */
function completesAuxiliary(builder: Builder, at: number, group: VerbGroup): boolean {
  const clause = topFrame(builder).clause;
  const token = clause && builder.tokens[clause.group.verb];
  if (!clause || token?.tag !== 'AUX' || clause.objects.length > 0 || clause.complements.length === 0)
    return false;
  if (!/^(?:noun|comma)$/u.test(builder.chunks[at - 1]?.kind ?? '') || clause.lemma.includes(' '))
    return false;
  const have = clause.lemma === 'have' && (group.ambiguous || group.form === 'participle');
  const modal =
    group.plain && clause.group.modals.length > 0 && clause.lemma !== 'be' && clause.lemma !== 'have';
  const passive =
    clause.lemma === 'be' && (group.ambiguous || group.form === 'participle') && clause.group.perfect;
  if (!have && !modal && !passive) return false;
  clause.lemma = group.lemma;
  clause.voice = passive ? 'passive' : 'active';
  clause.group = { ...clause.group, verb: group.verb, to: group.to, perfect: clause.group.perfect || have };
  return true;
}

function isReducedHere(builder: Builder, at: number): boolean {
  const { chunks, tokens } = builder;
  const top = topFrame(builder);
  if (!top.clause && top.pending.length === 0)
    return at === 0 ? opensWithParticiple(builder, at) : describesFronted(builder, at);
  if (!top.clause) return top.pending.length > 0 && !top.gap && isReduced(chunks, at, tokens);
  const chunk = chunks[at];
  const next = chunks[at + 1];
  const apart = next?.kind === 'preposition' || (next?.kind === 'noun' && next.class === 'date');
  if (waitingFrame(builder)) return apart && isReduced(chunks, at, tokens);
  if (isReduced(chunks, at, tokens)) return true;
  // "commended the progress made in …": behind an object no other verb can stand.
  const object = next?.kind === 'noun' && next.class !== 'date';
  return chunk?.kind === 'verb' && chunk.group.ambiguous && chunks[at - 1]?.kind === 'noun' && !object;
}

/** "At the meeting held in Oran, the ministers …": behind a phrase before the subject, with the main verb to come. */
function describesFronted(builder: Builder, at: number): boolean {
  const { chunks } = builder;
  const [previous, chunk, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  if (!isFiniteVerb(chunk) || !chunk.group.ambiguous || builder.lastFinite <= at) return false;
  const fronted = topFrame(builder).fronted.at(-1);
  // "As the note issued by X shows, …" opens a clause.
  if (fronted?.preposition === 'as' && builder.tokens[fronted.phrase.range.from]?.folded === 'the')
    return false;
  if (!fronted || fronted.preposition === '' || previous?.kind !== 'noun' || previous.class === 'date')
    return false;
  return next?.kind === 'preposition' || (next?.kind === 'noun' && next.class === 'date');
}

function onParticiple(builder: Builder, at: number, group: VerbGroup): void {
  const { chunks } = builder;
  const top = topFrame(builder);
  const previous = chunks[at - 1];
  if (previous?.kind === 'conjunction' && coordinate(builder, at, group, (it) => it.voice === 'passive'))
    return;
  const subject = antecedentAt(builder, at, 'object', group);
  const bare = !top.clause && top.pending.length === 0;
  pushClause(
    builder,
    openFrame('participle', { governor: top.clause ?? top, afterComma: previous?.kind === 'comma' }),
    group,
    {
      subject: subject ?? (bare ? top : undefined),
      voice: 'passive',
      form: 'participle',
      tense: 'none',
    },
  );
}

function onFinite(builder: Builder, at: number, group: VerbGroup): number {
  const { chunks, tokens } = builder;
  const top = topFrame(builder);
  const previous = chunks[at - 1];
  if (!top.clause) {
    assignVerb(builder, top, group, previous);
    return at + 1;
  }
  const inverted = invertedSpeech(builder, at, group);
  if (inverted > 0) return inverted;
  const linked = previous?.kind === 'conjunction' || previous?.kind === 'comma';
  const waiting = waitingFrame(builder);
  if (waiting && previous?.kind !== 'conjunction' && !(top.relation === 'content' && linked)) {
    popTo(builder, waiting);
    assignVerb(builder, waiting, group, previous);
    return at + 1;
  }
  if (linked && coordinateFinite(builder, at, group)) return at + 1;
  if (previous?.kind === 'comma' && group.ambiguous && chunks[at + 1]?.kind === 'preposition')
    onParticiple(builder, at, group);
  else missedClause(builder, at, group, tokens.length);
  return at + 1;
}

/** A finite verb right behind a phrase that was taken for an object: that phrase was its subject. */
function missedClause(builder: Builder, at: number, group: VerbGroup, limit: number): void {
  const top = topFrame(builder);
  const clause = top.clause;
  const last = clause?.objects.at(-1);
  if (clause && group.plain && bareInfinitive.has(clause.lemma) && builder.chunks[at - 1]?.kind === 'verb') {
    pushClause(builder, openFrame('infinitive', { governor: clause }), group, {
      subject: clause,
      form: 'infinitive',
      tense: 'none',
    });
    return;
  }
  const previous = builder.chunks[at - 1];
  const isLast =
    last && previous?.kind === 'noun' && previous.head < limit && builder.phrases.get(at - 1) === last;
  if (clause && isLast && !bareInfinitive.has(clause.lemma)) clause.objects.pop();
  const bare = isLast && group.plain && bareInfinitive.has(clause?.lemma ?? '');
  const relation = bare ? 'infinitive' : isLast ? 'content' : 'coordinate';
  const overrides: Partial<ClauseDraft> = { subject: isLast ? last : undefined };
  if (bare) Object.assign(overrides, { form: 'infinitive', tense: 'none' });
  pushClause(builder, openFrame(relation, { governor: clause }), group, overrides);
}
