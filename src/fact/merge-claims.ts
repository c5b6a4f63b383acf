import type { Evidence } from '#model/analysis';
import { compatible, lengthInDays } from '#text/edtf';
import type { Proposal } from './find-facts.ts';
import { mergeEvidence } from './merge-events.ts';

type Of<Kind extends Proposal['kind']> = Extract<Proposal, { kind: Kind }>;

/** One proposal for each agreement: the same kind, parties and subject, dates permitting. */
export function mergeAgreements(proposals: readonly Of<'agreement'>[]): readonly Of<'agreement'>[] {
  return mergeBy(
    proposals,
    (it) => `${it.agreementKind}|${it.parties.join()}|${it.grade ?? ''}`,
    (a, b) => agreementsFit(a, b),
    (a, b) => ({
      ...a,
      title: longer(a.title, b.title),
      areas: [...new Set([...a.areas, ...b.areas])],
      ...finerSigned(a, b),
      period: a.period ?? b.period,
      status: standing(b.status) > standing(a.status) ? b.status : a.status,
      evidence: mergeEvidence(a.evidence, b.evidence),
    }),
  );
}

/** Of two days of signing that fit, the one told more exactly. */
function finerSigned(a: Of<'agreement'>, b: Of<'agreement'>): Pick<Of<'agreement'>, 'signed' | 'dateBasis'> {
  const exact = !a.signed || (b.signed && lengthInDays(b.signed) < lengthInDays(a.signed)) ? b : a;
  return { signed: exact.signed, dateBasis: exact.dateBasis };
}

function agreementsFit(a: Of<'agreement'>, b: Of<'agreement'>): boolean {
  if (a.signed && b.signed && !compatible(a.signed, b.signed)) return false;
  if (a.period && b.period && a.period !== b.period) return false;
  if (overlapping(a.evidence, b.evidence)) return a.areas.join() === b.areas.join() || a.areas.length === 0;
  const shared = a.areas.some((area) => b.areas.includes(area));
  if (a.areas.length > 0 && b.areas.length > 0 && !shared) return false;
  if (a.title && b.title) return fold(a.title) === fold(b.title) || (shared && alike(a.title, b.title));
  return shared || (a.areas.length === 0 && b.areas.length === 0 && !a.title && !b.title);
}

function fold(title: string): string {
  return title.toLowerCase();
}

/** Words of any title, that make two of them no more alike. */
const common =
  /^(?:a|an|the|and|of|on|in|for|to|with|between|agreement|accord|pact|treaty|convention|protocol|memorandum|understanding|plan|program|programme|joint|bilateral|intergovernmental|framework|new|signed|cooperation|co-operation|governments?|long-term|long|term|field|area|its|their)$/u;

/** Whether two titles may name one paper: one says nothing of its subject, or they share a word of it. */
function alike(a: string, b: string): boolean {
  const words = (title: string) =>
    fold(title)
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((it) => it !== '' && !common.test(it));
  const [left, right] = [words(a), words(b)];
  return left.length === 0 || right.length === 0 || left.some((it) => right.includes(it));
}

function overlapping(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

const standings = ['proposed', 'drafting', 'agreed', 'issued', 'signed', 'in-force', 'expired'];
function standing(status: string): number {
  return standings.indexOf(status);
}

function longer(a: string | undefined, b: string | undefined): string | undefined {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

/** One proposal for each initiative: the same sides, status and claim of novelty, the areas of one among those of the other. */
export function mergeInitiatives(proposals: readonly Of<'initiative'>[]): readonly Of<'initiative'>[] {
  return mergeBy(
    proposals,
    (it) => `${it.by.join()}|${it.to?.join() ?? ''}|${it.status}|${it.claimedNew ?? ''}|${it.grade ?? ''}`,
    (a, b) => holds(a.areas, b.areas) && (!a.date || !b.date || compatible(a.date, b.date)),
    (a, b) => ({
      ...a,
      areas: a.areas.length >= b.areas.length ? a.areas : b.areas,
      speaker: a.speaker ?? b.speaker,
      date: a.date ?? b.date,
      dateBasis: a.date ? a.dateBasis : b.dateBasis,
      evidence: mergeEvidence(a.evidence, b.evidence),
    }),
  );
}

function holds(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.every((it) => more.includes(it));
}

/** One proposal for each position of a side. */
export function mergeStances(proposals: readonly Of<'stance'>[]): readonly Of<'stance'>[] {
  return mergeBy(
    proposals,
    (it) => `${it.by}|${it.topic}|${it.grade ?? ''}`,
    () => true,
    (a, b) => ({ ...a, speaker: a.speaker ?? b.speaker, evidence: mergeEvidence(a.evidence, b.evidence) }),
  );
}

/** One proposal for each mechanism, by its name. */
export function mergeMechanisms(proposals: readonly Of<'mechanism'>[]): readonly Of<'mechanism'>[] {
  return mergeBy(
    proposals,
    (it) => `${it.name.toLowerCase()}|${it.grade ?? ''}`,
    () => true,
    (a, b) => ({
      ...a,
      states: [...new Set([...a.states, ...b.states])].sort(),
      areas: [...new Set([...a.areas, ...b.areas])],
      evidence: mergeEvidence(a.evidence, b.evidence),
    }),
  );
}

/** One proposal for each level of a pair and its standing; a dated change takes in the bare naming of the level. */
export function mergeRelationships(proposals: readonly Of<'relationship'>[]): readonly Of<'relationship'>[] {
  const rank = ['established', 'ended', 'current', 'proposed'];
  const sorted = proposals.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
  return mergeBy(
    sorted,
    (it) => `${it.states.join()}|${it.level}|${it.grade ?? ''}`,
    (a, b) => a.status === b.status || (a.status === 'established' && b.status === 'current'),
    (a, b) => ({
      ...a,
      since: a.since ?? b.since,
      dateBasis: a.since ? a.dateBasis : b.dateBasis,
      evidence: mergeEvidence(a.evidence, b.evidence),
    }),
  );
}

/** Folds the proposals of one key together where `fits` allows; order of first telling is kept. */
function mergeBy<P extends Proposal>(
  proposals: readonly P[],
  keyOf: (proposal: P) => string,
  fits: (known: P, proposal: P) => boolean,
  merge: (known: P, proposal: P) => P,
): readonly P[] {
  const groups = new Map<string, P[]>();
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const at = group.findIndex((known) => fits(known, proposal));
    const known = group[at];
    if (known) group[at] = merge(known, proposal);
    else group.push(proposal);
  }
  return [...groups.values()].flat();
}
