import { addClause, type Builder, popTo, topFrame } from './clause-builder.ts';
import type { ClauseDraft } from './frame.ts';
import type { VerbGroup } from './verb-group.ts';
import { speechVerbs } from './word-classes.ts';

/** Joins the verb to the nearest open finite clause that fits; false where none does. */
export function coordinateFinite(builder: Builder, at: number, group: VerbGroup): boolean {
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
    !comma && group.ambiguous && chunks[at + 1]?.kind !== 'noun' && chunks[at - 1]?.kind === 'conjunction';
  const top = topFrame(builder).clause;
  if (passive && top?.voice === 'passive') return coordinate(builder, at, group, (it) => it === top);
  const speech = speechVerbs.has(group.lemma);
  const outer = comma || speech;
  const fits = (it: ClauseDraft) =>
    it.form === 'finite' && (it.tense === group.tense || it.group.perfect === group.perfect);
  // "…, while X voiced concern *and urged* Y": what is joined within the contrast has its subject.
  if (!comma && top && /^(?:while|whereas)$/u.test(top.mark ?? '') && fits(top) && top.tense === group.tense)
    return coordinate(builder, at, group, (it) => it === top);
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
