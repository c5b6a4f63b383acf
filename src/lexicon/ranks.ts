import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { noRanks, rankLabels } from './generated/ranks.ts';
import type { RankKind } from './rows.ts';

/** What a label says of a rank. */
export interface RankLabel {
  /** The rank in full ("Major General"); undefined for a phrase that only looks like one ("Secretary General", "General Staff"). */
  readonly rank?: string | undefined;
  readonly kind?: RankKind | undefined;
  /** Whether the label is an office too ("First Secretary"). */
  readonly weak: boolean;
}

let labels: Gazetteer<RankLabel> | undefined;

/**
 * Ranks and their abbreviations as a gazetteer; built on first use. Only capitalised words are ranks.
 * Scan from left to right and skip what matches, so that "Secretary General" is passed over as a whole.
 */
export function rankGazetteer(): Gazetteer<RankLabel> {
  labels ??= createGazetteer<RankLabel>(
    [
      ...rankLabels.map(
        ([label, rank, kind, weak]) => [label, { rank, kind, weak: weak === 'weak' }] as const,
      ),
      ...noRanks.map(([label]) => [label, { weak: false }] as const),
    ],
    { letterCase: 'name', inflect: true },
  );
  return labels;
}
