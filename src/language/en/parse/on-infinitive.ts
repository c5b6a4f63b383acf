import type { Phrase } from '#model/clause';
import { isPersonNoun } from './attach.ts';
import { addClause, type Builder, popTo, subjectOf, topFrame } from './clause-builder.ts';
import { type ClauseDraft, type Frame, openFrame } from './frame.ts';
import type { VerbGroup } from './verb-group.ts';
import { objectControl, receiverNouns } from './word-classes.ts';

/** Nouns that say for whom there is something to do, but as often for what. */
const openNouns = new Set(['opportunity', 'chance']);
/** Verbs whose receiver does what the infinitive after it tells: "offer scholarships to officers to study". */
const givingVerbs = new Set('offer give provide grant award extend'.split(' '));

/** Opens an infinitive clause, with the subject that the verb or noun before it gives. */
export function onInfinitive(builder: Builder, at: number, group: VerbGroup): void {
  const { chunks } = builder;
  const previous = chunks[at - 1];
  const linked =
    previous?.kind === 'conjunction' || (previous?.kind === 'comma' && chunks[at - 2]?.kind !== 'verb');
  if (linked && joinInfinitive(builder, group)) return;
  const top = topFrame(builder);
  // A heading: "Minister to sign deal".
  if (
    !top.clause &&
    top.relation === 'root' &&
    top.pending.length > 0 &&
    previous?.kind === 'noun' &&
    isHeading(builder, at)
  ) {
    const clause = addClause(builder, top, group, { subject: subjectOf(top, previous), tense: 'future' });
    clause.complements.push(...top.fronted);
    return;
  }
  if (!top.clause && top.relation === 'content' && top.pending.length === 0) {
    // "discussed how to improve …"
    addClause(builder, top, group, { relation: 'infinitive', subject: top.governor });
    return;
  }
  const governor = top.clause;
  const frame = openFrame('infinitive', { governor: governor ?? top });
  builder.frames.push(frame);
  addClause(builder, frame, group, {
    subject: governor ? subjectFrom(builder, at, governor) : subjectBefore(builder, at, top),
  });
}

/** Whether no finite verb follows: the infinitive itself tells what will be. */
function isHeading(builder: Builder, at: number): boolean {
  return builder.lastFinite < at;
}

/** "… and to enhance": a second infinitive beside the first. */
function joinInfinitive(builder: Builder, group: VerbGroup): boolean {
  const frame = builder.frames.findLast((it) => it.clause?.form === 'infinitive');
  const clause = frame?.clause;
  if (!frame || !clause) return false;
  popTo(builder, frame);
  addClause(builder, frame, group, {
    relation: 'coordinate',
    governor: clause,
    subject: clause,
    mark: undefined,
  });
  return true;
}

function subjectFrom(builder: Builder, at: number, governor: ClauseDraft): ClauseDraft['subject'] {
  const previous = builder.chunks[at - 1];
  const before = previous?.kind === 'noun' ? builder.phrases.get(at - 1) : undefined;
  const object = governor.objects.at(-1);
  if (before) {
    const last = governor.complements.at(-1);
    if (last?.preposition === 'for' && last.phrase === before) return before;
    const receiver = receiverOf(builder, object ?? last?.phrase ?? before);
    if (receiver) return receiver;
    const toward = last?.preposition === 'to' && last.phrase === before;
    if (toward && object && isReceiverNoun(builder, object)) return last.phrase;
    if (toward && givingVerbs.has(governor.lemma)) return last.phrase;
    if (object && object !== before && builder.hosts.get(before) === object) {
      const link = object.attached.find((it) => it.phrase === before);
      if (link?.preposition === 'for' && canDo(builder, before)) return before;
      if (before.possessor) return before.possessor;
    }
    if (object === before && object.possessor && !isReceiverNoun(builder, object)) return object.possessor;
  }
  if (governor.voice === 'active' && object && controls(builder, governor.lemma, object)) return object;
  return governor;
}

/** Whether the object does what follows: one sends people to act, but things to serve. */
function controls({ tokens }: Builder, lemma: string, object: Phrase): boolean {
  const head = tokens[object.head];
  return objectControl.has(lemma) && (lemma !== 'send' || head?.tag === 'PROPN' || isPersonNoun(head));
}

/** Who is invited in "an invitation to Z to pay a visit". */
function receiverOf(builder: Builder, phrase: Phrase): Phrase | undefined {
  if (!isReceiverNoun(builder, phrase)) return undefined;
  const found = phrase.attached.find((it) => it.preposition === 'to' || it.preposition === 'for')?.phrase;
  const open = openNouns.has(builder.tokens[phrase.head]?.lemma ?? '');
  return found && (!open || canDo(builder, found)) ? found : undefined;
}

/** Whether the phrase names people, states or bodies. */
function canDo({ tokens }: Builder, phrase: Phrase): boolean {
  const head = tokens[phrase.head];
  return head?.tag === 'PROPN' || head?.tag === 'PRON' || isPersonNoun(head);
}

function isReceiverNoun(builder: Builder, phrase: Phrase): boolean {
  return receiverNouns.has(builder.tokens[phrase.head]?.lemma ?? '');
}

/** Before any verb: "The decision to …" has the decision's owner, "To promote …, X" has the main subject. */
function subjectBefore(builder: Builder, at: number, frame: Frame): ClauseDraft['subject'] {
  const phrase = builder.phrases.get(at - 1);
  if (!phrase) return frame;
  return receiverOf(builder, phrase) ?? phrase.possessor;
}
