/** Records of one kind in the articles of a set, counted. */
export interface ReadingCount {
  readonly kind: string;
  /** How many the reader has who coded the articles. */
  readonly expected: number;
  /** How many the program has. */
  readonly found: number;
  /** Of those found, how many the reader has too. */
  readonly right: number;
  /** Of these, how many are the same in all that strict scoring asks for. */
  readonly exact: number;
}

/** What reading makes of a set of articles that a person coded. */
export interface ReadingQuality {
  /** The folder of what is expected. */
  readonly set: string;
  /** Whether the articles were never looked at while rules were written. */
  readonly heldOut: boolean;
  readonly articles: number;
  readonly counts: readonly ReadingCount[];
}

/** Shares between 0 and 1. */
export interface Shares {
  readonly precision: number;
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f1: number;
}

/** Precision, recall and F1; where nothing was to be found and nothing was, all is right. */
export function sharesOf({
  expected,
  found,
  right,
}: Pick<ReadingCount, 'expected' | 'found' | 'right'>): Shares {
  const precision = found > 0 ? right / found : expected > 0 ? 0 : 1;
  const recall = expected > 0 ? right / expected : 1;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
