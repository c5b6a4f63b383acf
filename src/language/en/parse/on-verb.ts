import { antecedentAt } from './antecedent.ts';
import {
  addClause,
  assignVerb,
  type Builder,
  noteOutermost,
  popTo,
  topFrame,
  waitingFrame,
} from './clause-builder.ts';
import { type ClauseDraft, type Frame, openFrame } from './frame.ts';
import { isFiniteVerb, isGerundList, isReduced, verbOfSubject } from './look-ahead.ts';
import { onInfinitive } from './on-infinitive.ts';
import { makeContent } from './on-noun.ts';
import { readPhrase } from './read-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import { bareInfinitive, speechVerbs } from './word-classes.ts';

/** Verbs whose object does what the gerund after "for", "of", "on" tells: "thanked X for hosting". */
const thankVerbs = new Set(
  'thank praise commend congratulate accuse criticize blame condemn hail applaud reproach charge prevent stop'.split(
    ' ',
  ),
);
/** Reads a verb group: the verb of the open clause, or of a new one; returns the index of the next chunk. */
export function onVerb(builder: Builder, at: number, group: VerbGroup): number {
  if (completesAuxiliary(builder, at, group)) return at + 1;
  if (group.form === 'infinitive') onInfinitive(builder, at, group);
  else if (group.form === 'gerund') onGerund(builder, at, group);
  else if (group.form === 'participle' || isReducedHere(builder, at)) onParticiple(builder, at, group);
  else return onFinite(builder, at, group);
  return at + 1;
}

/** "Asked about the plan, X said …": a bare form opens the sentence, and another verb follows. */
function opensWithParticiple({ chunks }: Builder, at: number): boolean {
  const chunk = chunks[at];
  if (!isFiniteVerb(chunk) || !chunk.group.ambiguous || chunk.group.voice === 'passive') return false;
  return chunks.some((it, index) => index > at + 1 && isFiniteVerb(it));
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
  if (!top.clause && top.pending.length === 0) return at === 0 && opensWithParticiple(builder, at);
  if (!top.clause) return top.pending.length > 0 && !top.gap && isReduced(chunks, at, tokens);
  const chunk = chunks[at];
  const next = chunks[at + 1];
  if (waitingFrame(builder)) return next?.kind === 'preposition' && isReduced(chunks, at, tokens);
  if (isReduced(chunks, at, tokens)) return true;
  // "commended the progress made in …": behind an object no other verb can stand.
  const object = next?.kind === 'noun' && next.class !== 'date';
  return chunk?.kind === 'verb' && chunk.group.ambiguous && chunks[at - 1]?.kind === 'noun' && !object;
}

function onGerund(builder: Builder, at: number, group: VerbGroup): void {
  const { chunks } = builder;
  const previous = chunks[at - 1];
  const top = topFrame(builder);
  if (previous?.kind === 'conjunction' || (previous?.kind === 'comma' && isGerundList(chunks, at))) {
    if (coordinate(builder, at, group, (it) => it.form === 'gerund')) return;
  }
  if (previous?.kind === 'noun') {
    pushClause(builder, openFrame('participle', { governor: top.clause ?? top }), group, {
      subject: antecedentAt(builder, at, 'actor'),
    });
    return;
  }
  if (!top.clause && top.relation !== 'root') {
    // "while visiting …", "after signing …"
    addClause(builder, top, group, { subject: top.governor });
    return;
  }
  const closed = previous?.kind === 'comma' ? finiteFrame(builder, speechVerbs.has(group.lemma)) : top;
  const mark = previous?.kind === 'preposition' ? previous.word : undefined;
  const thanked = mark && thankVerbs.has(closed.clause?.lemma ?? '') ? closed.clause?.objects[0] : undefined;
  pushClause(
    builder,
    openFrame('gerund', { governor: closed.clause ?? closed, mark, afterComma: previous?.kind === 'comma' }),
    group,
    {
      subject: thanked ?? closed.clause ?? closed,
    },
  );
}

/**
 * The innermost frame that is finite or waits for its verb; ", leading to …" belongs to it. A verb of speech
 * (", saying …") belongs to the clause of speech around a content clause.
 */
function finiteFrame(builder: Builder, speech: boolean): Frame {
  const speaker = builder.frames.findLast(
    (it) => it.clause && speechVerbs.has(it.clause.lemma) && it.relation !== 'content',
  );
  if (speech && speaker?.clause?.form === 'finite') return speaker;
  const found = builder.frames.findLast(
    (it) =>
      (!it.clause || it.clause.form === 'finite') &&
      !(it.relation === 'relative' && it.clause && !it.afterComma),
  );
  return found ?? topFrame(builder);
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

/** "…," said X: what stands before is what X said. Returns the chunk after the phrase of the speaker, else 0. */
function invertedSpeech(builder: Builder, at: number, group: VerbGroup): number {
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

/** Joins the verb to the nearest open finite clause that fits; false where none does. */
function coordinateFinite(builder: Builder, at: number, group: VerbGroup): boolean {
  const { chunks } = builder;
  const comma = chunks[at - 1]?.kind === 'comma' || chunks[at - 2]?.kind === 'comma';
  if (
    group.plain &&
    coordinate(
      builder,
      at,
      group,
      (it) => it.form === 'infinitive' || it.group.modals.length > 0 || it.group.plain,
    )
  ) {
    return true;
  }
  const passive =
    group.ambiguous && chunks[at + 1]?.kind !== 'noun' && chunks[at - 1]?.kind === 'conjunction';
  const top = topFrame(builder).clause;
  if (passive && top?.voice === 'passive') return coordinate(builder, at, group, (it) => it === top);
  const speech = speechVerbs.has(group.lemma);
  const outer = comma || speech;
  const fits = (it: ClauseDraft) =>
    it.form === 'finite' && (it.tense === group.tense || it.group.perfect === group.perfect);
  if (outer) {
    const found = builder.frames.find(
      (it) => it.clause && fits(it.clause) && it.clause.tense === group.tense,
    );
    if (found?.clause) return coordinate(builder, at, group, (it) => it === found.clause);
  }
  return (
    coordinate(builder, at, group, (it) => it.form === 'finite' && it.tense === group.tense) ||
    coordinate(builder, at, group, (it) => it.form === 'finite')
  );
}

/** Joins the verb to the innermost open clause that fits, and closes what is inside it. */
export function coordinate(
  builder: Builder,
  at: number,
  group: VerbGroup,
  fits: (clause: ClauseDraft) => boolean,
): boolean {
  const frame = builder.frames.findLast((it) => it.clause && fits(it.clause));
  const clause = frame?.clause;
  if (!frame || !clause) return false;
  popTo(builder, frame);
  const asPassive = clause.voice === 'passive' && group.ambiguous && builder.chunks[at + 1]?.kind !== 'noun';
  const overrides: Partial<ClauseDraft> = {
    relation: 'coordinate',
    governor: clause,
    subject: clause,
    mark: undefined,
  };
  if (asPassive) Object.assign(overrides, { voice: 'passive', form: clause.form, tense: clause.tense });
  else if (group.plain && clause.form !== 'gerund')
    Object.assign(overrides, { form: clause.form, tense: clause.tense });
  const shared = group.plain || asPassive ? { ...group, modals: clause.group.modals } : group;
  addClause(builder, frame, shared, overrides);
  return true;
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
