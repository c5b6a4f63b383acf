import { joinAgreements } from '#identity/agreements';
import type { AgreementEntry, Conflict } from '#model/entry';
import {
  type BuildContext,
  entryId,
  humansOn,
  independentSources,
  mostCommon,
  sourcesOf,
} from './context.ts';
import { type Built, builtFrom } from './doubts.ts';
import { type AgreementFact, compareFacts, compareText } from './fact.ts';
import { type GivenDate, mergeDates } from './merge-dates.ts';
import { mergeAgreementStatus } from './merge-status.ts';

/** The agreements of records between one set of parties. */
export function buildAgreements(
  facts: readonly AgreementFact[],
  context: BuildContext,
): Built<AgreementEntry> {
  const sorted = [...facts].sort(compareFacts);
  const traits = sorted.map(({ agreement, document, published }) => ({ ...agreement, document, published }));
  const joined = joinAgreements(traits, humansOn(sorted, context));
  return builtFrom(sorted, joined, (group) => agreementEntry(group, context));
}

function agreementEntry(facts: readonly AgreementFact[], context: BuildContext): AgreementEntry {
  const first = facts[0] as AgreementFact;
  const sources = sourcesOf(facts, context);
  const dates = facts.flatMap((fact): GivenDate[] =>
    fact.agreement.signed ? [{ value: fact.agreement.signed, basis: fact.agreement.dateBasis, fact }] : [],
  );
  const signed = mergeDates(dates, 'signed', context);
  const status = mergeAgreementStatus(facts, context);
  return {
    entry: 'agreement',
    id: entryId(first),
    kind: first.agreement.kind,
    title: mostCommon(facts.map((fact) => fact.agreement.title)),
    parties: first.agreement.parties,
    areas: [...new Set(facts.flatMap((fact) => fact.agreement.areas))].sort(compareText),
    signed: signed.date,
    period: mostCommon(facts.map((fact) => fact.agreement.period)),
    status: status.status,
    independentSources: independentSources(sources, context),
    conflicts: [...signed.conflicts, ...periodConflicts(facts, context), ...status.conflicts],
    sources,
  };
}

function periodConflicts(facts: readonly AgreementFact[], context: BuildContext): readonly Conflict[] {
  const given = facts.filter((fact) => fact.agreement.period !== undefined);
  const byPeriod = [...Map.groupBy(given, (fact) => fact.agreement.period ?? '')];
  if (byPeriod.length < 2) return [];
  const values = byPeriod.map(([value, own]) => ({ value, sources: sourcesOf(own, context) }));
  return [{ field: 'period', values: values.sort((a, b) => compareText(a.value, b.value)) }];
}
