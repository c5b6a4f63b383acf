import type { Evidence, InitiativeRecord } from '#model/analysis';
import { isSubset, sameSet } from './compare-words.ts';
import type { ExpectedInitiative, ExpectedWords } from './expectation.ts';

/** One initiative in one area: what is scored of it. */
export interface Demand {
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly area: string;
  readonly status: string;
  readonly claimedNew: boolean;
}

/** A demand that is expected; the reader's words are those of the whole initiative and are not asked for. */
export type ExpectedDemand = Demand & ExpectedWords;
/** A demand that was found, with the quotes of its initiative. */
export type FoundDemand = Demand & { readonly evidence: readonly Evidence[] };

/** Areas of an initiative, one demand each, leaving out what is only discussed, areas that do not count and repetitions. */
export function expectedDemands(
  initiatives: readonly ExpectedInitiative[],
  unscored: ReadonlySet<string>,
): readonly ExpectedDemand[] {
  return unrepeated(initiatives.flatMap((it) => demandsOf(it, unscored)));
}

/** The same of what was found, with its quotes. */
export function foundDemands(
  initiatives: readonly InitiativeRecord[],
  unscored: ReadonlySet<string>,
): readonly FoundDemand[] {
  return unrepeated(
    initiatives.flatMap((it) => demandsOf(it, unscored).map((one) => ({ ...one, evidence: it.evidence }))),
  );
}

/** Whether area, status and sides agree; of what is being carried out, either side may be left out of the tale. */
export function sameDemand(expected: Demand, found: Demand): boolean {
  if (expected.area !== found.area || expected.status !== found.status) return false;
  if (sameSet(expected.by, found.by)) return true;
  const carriedOut = expected.status === 'under-way' || expected.status === 'delivered';
  return carriedOut && (isSubset(expected.by, found.by) || isSubset(found.by, expected.by));
}

/** Whether it is wanted of the same side and both or neither are called new. */
export function sameDirection(expected: Demand, found: Demand): boolean {
  return sameSet(expected.to, found.to) && expected.claimedNew === found.claimedNew;
}

function demandsOf(
  it: ExpectedInitiative | InitiativeRecord,
  unscored: ReadonlySet<string>,
): readonly Demand[] {
  if (it.status === 'discussed') return [];
  const shared = {
    by: sides(it.by),
    to: sides(it.to),
    status: it.status,
    claimedNew: it.claimedNew ?? false,
  };
  return (it.areas ?? []).filter((area) => !unscored.has(area)).map((area) => ({ ...shared, area }));
}

function sides(value: string | readonly string[] | undefined): readonly string[] {
  return [...new Set(typeof value === 'string' ? [value] : value)].sort();
}

/** Of demands that agree in sides, area and status the last one, in the place of the first. */
function unrepeated<One extends Demand>(demands: readonly One[]): readonly One[] {
  return [...new Map(demands.map((it) => [`${it.by} ${it.area} ${it.status}`, it])).values()];
}
