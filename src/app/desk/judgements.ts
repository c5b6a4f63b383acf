import type { Judgement } from '#model/judgement';
import { standingJudgements } from '#register/judgements';
import type { OpenDesk } from './open-desk.ts';

/** A judgement with its number from 1; one that was taken back stands no longer. */
export interface NumberedJudgement {
  readonly number: number;
  readonly judgement: Judgement;
  readonly stands: boolean;
}

/** All judgements in the order in which they were given. */
export async function numberedJudgements({ register }: OpenDesk): Promise<readonly NumberedJudgement[]> {
  const all = await register.store.judgements();
  const standing = new Set(standingJudgements(all).map((it) => it.number));
  return all.map((judgement, at) => ({
    number: at + 1,
    judgement,
    stands: judgement.kind === 'undo' || standing.has(at + 1),
  }));
}
