import type { Clause, Parse, Phrase } from '#model/clause';
import type { Builder } from './clause-builder.ts';
import { type ClauseDraft, type Frame, isFrame } from './frame.ts';

const maxSteps = 12;
const negative = new Set(['no', 'neither', 'none', 'nobody', 'nothing']);
/** Plain forms that are simple past as well; in news they mostly are. */
const pastAlike = new Set('put set cut hit shut split cast cost let beset upset'.split(' '));

/** The finished parse: clauses in order of their verbs, governors as indexes, shared subjects filled in. */
export function finishParse(builder: Builder): Parse {
  const drafts = builder.clauses.toSorted((a, b) => a.group.verb - b.group.verb);
  const indexes = new Map(drafts.map((draft, index) => [draft, index]));
  const clauses = drafts.map((draft) => finishClause(builder, draft, indexes));
  const phrases = builder.outermost.toSorted((a, b) => a.range.from - b.range.from);
  return { phrases, clauses };
}

function finishClause(
  builder: Builder,
  draft: ClauseDraft,
  indexes: ReadonlyMap<ClauseDraft, number>,
): Clause {
  const { group } = draft;
  const found = resolveSubject(draft.subject, 0);
  const subject = found && builder.tokens[found.head]?.folded === 'there' ? undefined : found;
  const governor = draft.governor && (isFrame(draft.governor) ? draft.governor.first : draft.governor);
  // A heading: "Accord signed by …".
  const isAlone = draft.relation === 'participle' && (!governor || governor === draft);
  return {
    range: rangeOf(draft, subject),
    verb: group.verb,
    lemma: draft.lemma,
    relation: isAlone ? 'root' : draft.relation,
    governor: governor && governor !== draft ? indexes.get(governor) : undefined,
    mark: draft.mark,
    voice: draft.voice,
    form: draft.form,
    tense: isPastAlike(builder, draft, subject) ? 'past' : draft.tense,
    perfect: group.perfect,
    negated: draft.negated || isNegative(builder, subject) || draft.objects.some((it) => isNo(builder, it)),
    modals: group.modals,
    subject,
    agent: draft.agent,
    objects: draft.objects,
    complements: draft.complements,
  };
}

function isPastAlike(
  builder: Builder,
  { group, tense, form, relation }: ClauseDraft,
  subject: Phrase | undefined,
): boolean {
  if (
    !group.plain ||
    tense !== 'present' ||
    form !== 'finite' ||
    group.modals.length > 0 ||
    relation === 'content'
  )
    return false;
  const word = builder.tokens[group.verb]?.folded ?? '';
  return pastAlike.has(word) || (word === 'read' && isSingular(builder, subject));
}

function isSingular({ tokens }: Builder, subject: Phrase | undefined): boolean {
  const head = subject?.conjuncts.length === 0 ? tokens[subject.head] : undefined;
  return (
    head !== undefined &&
    (/^(?:he|she|it)$/u.test(head.folded) || (head.tag !== 'PRON' && head.lemma === head.folded))
  );
}

/** The phrase at the end of a chain of shared subjects. */
function resolveSubject(subject: ClauseDraft['subject'], steps: number): Phrase | undefined {
  if (!subject || steps > maxSteps) return undefined;
  if ('range' in subject) return subject;
  if (isFrame(subject)) return resolveSubject(frameSubject(subject), steps + 1);
  return resolveSubject(subject.subject, steps + 1);
}

function frameSubject(frame: Frame): ClauseDraft['subject'] {
  return frame.first?.subject ?? frame.subject ?? frame.pending.at(-1);
}

/** From the first to the last token of the verb and its own phrases; a subject shared from elsewhere is left out. */
function rangeOf(draft: ClauseDraft, subject: Phrase | undefined): Clause['range'] {
  let { from, to } = draft.group;
  if (draft.from !== undefined) from = Math.min(from, draft.from);
  const reach = (start: number, phrase: Phrase): void => {
    if (draft.from !== undefined && start < draft.from) return;
    from = Math.min(from, start);
    to = endOf(phrase, to);
  };
  for (const { at, phrase } of draft.complements) reach(at, phrase);
  if (draft.subject === subject && subject && subject.range.to <= draft.group.from)
    reach(subject.range.from, subject);
  for (const it of draft.objects) reach(it.range.from, it);
  if (draft.agent) reach(draft.agent.range.from, draft.agent);
  return { from, to };
}

/** The token after the phrase and all that hangs on it; no less than `least`. */
function endOf(phrase: Phrase, least: number): number {
  let to = Math.max(least, phrase.range.to);
  for (const part of phrase.conjuncts) to = endOf(part, to);
  for (const part of phrase.appositions) to = endOf(part, to);
  for (const part of phrase.attached) to = endOf(part.phrase, to);
  return to;
}

function isNegative(builder: Builder, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && negative.has(builder.tokens[phrase.range.from]?.folded ?? '');
}

/** "reached no agreement" */
function isNo(builder: Builder, phrase: Phrase): boolean {
  return builder.tokens[phrase.range.from]?.folded === 'no' && phrase.range.to - phrase.range.from > 1;
}
