/** One feature of a comparison: what was held against what, and how much it weighs (below 0 speaks against). */
export interface Reason {
  readonly feature: string;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly weight: number;
}

/**
 * What a comparison of two records comes to, with its reasons.
 * `same` joins; `likely` joins where nothing else competes for the place; `unsure` leaves apart; `different` forbids,
 * also by way of a third record.
 */
export interface Verdict {
  readonly outcome: 'same' | 'likely' | 'unsure' | 'different';
  /** Sum of the weights; orders joins, means nothing across kinds of record. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** The verdict that forbids a join for one reason. */
export function different(feature: string, a?: string, b?: string): Verdict {
  return { outcome: 'different', score: -1, reasons: [{ feature, a, b, weight: -1 }] };
}

/** The verdict with the sum of the reasons' weights as its score. */
export function verdictOf(outcome: Verdict['outcome'], reasons: readonly Reason[]): Verdict {
  return { outcome, score: reasons.reduce((sum, reason) => sum + reason.weight, 0), reasons };
}
