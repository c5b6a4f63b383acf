import type { RelationshipLevel, RelationshipStatus } from '#model/code';

/** One statement of the register on the level of a relationship. */
export interface LadderStep {
  readonly level: RelationshipLevel;
  readonly status: RelationshipStatus;
  /** EDTF; a step without one is named beside its level. */
  readonly date?: string | undefined;
  /** How many sources say so, where that is known of this very date. */
  readonly sources?: number | undefined;
  readonly url?: string | undefined;
}
