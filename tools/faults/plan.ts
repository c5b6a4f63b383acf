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
  readonly random: Random;
}
