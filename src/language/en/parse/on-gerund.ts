import { antecedentAt } from './antecedent.ts';
import type { Chunk } from './chunk.ts';
import { addClause, type Builder, pushClause, topFrame } from './clause-builder.ts';
import { coordinate } from './coordinate.ts';
import { type Frame, openFrame } from './frame.ts';
import { isFiniteVerb } from './look-ahead.ts';
import type { VerbGroup } from './verb-group.ts';
import { speechVerbs } from './word-classes.ts';

/** Verbs whose object does what the gerund after "for", "of", "on" tells: "thanked X for hosting". */
const thankVerbs = new Set(
  'thank praise commend congratulate accuse criticize blame condemn hail applaud reproach charge prevent stop'.split(
    ' ',
  ),
);

/** How many chunks a look-ahead for a further gerund reads at most. */
const gerundReach = 48;

/** Opens a gerund clause, with the subject that the noun or clause before it gives. */
export function onGerund(builder: Builder, at: number, group: VerbGroup): void {
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
export function finiteFrame(builder: Builder, speech: boolean): Frame {
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

/** Whether "and" and a further gerund follow: the gerund at `at` is one of a list. */
function isGerundList(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < Math.min(chunks.length, at + gerundReach); index += 1) {
    const chunk = chunks[index];
    const next = chunks[index + 1];
    if (!chunk || chunk.kind === 'stop' || isFiniteVerb(chunk)) return false;
    if (chunk.kind === 'conjunction' && next?.kind === 'verb' && next.group.form === 'gerund') return true;
  }
  return false;
}
