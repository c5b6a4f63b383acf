import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { organisationLabels, organisations } from './generated/organisations.ts';

/** What a label says of an intergovernmental organisation. */
export interface OrganisationLabel {
  /** The acronym of the organisation; of an organ ("UN Security Council") that of the whole ("UN"). */
  readonly code: string;
  /** The full name of the organisation, or of the organ. */
  readonly name: string;
  /** Whether the label often means something else ("Quad", "Commonwealth") and needs support. */
  readonly weak: boolean;
}

/** An intergovernmental organisation or group of states. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  /** Alpha-3 codes, sorted; empty where membership is large, changing or not recorded here. */
  readonly members: readonly string[];
}

/** All intergovernmental organisations by their codes. */
export const organisationByCode: ReadonlyMap<string, Organisation> = new Map(
  organisations.map(([code, name, members]) => [code, { code, name, members: members?.split(' ') ?? [] }]),
);

let labels: Gazetteer<OrganisationLabel> | undefined;

/** Names and acronyms of intergovernmental organisations and their organs as a gazetteer; built on first use. */
export function organisationGazetteer(): Gazetteer<OrganisationLabel> {
  labels ??= createGazetteer(
    organisationLabels.map(([label, code, name, weak]) => [label, { code, name, weak: weak === 'weak' }]),
    { letterCase: 'name' },
  );
  return labels;
}
