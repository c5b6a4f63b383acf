import type { Random } from '../fuzz/random.ts';

/** What is read, and how often the reading is killed. */
export interface FaultPlan {
  /** A JSON Lines file. */
  readonly input: string;
  /** How many different documents it holds. */
  readonly documents: number;
  /** Documents in one transaction. */
  readonly batchSize: number;
  readonly kills: number;
  /** Milliseconds; up to so long after the document at which a kill is due does it come. Less than the rest takes to read. */
  readonly delayMs: number;
  readonly random: Random;
}
