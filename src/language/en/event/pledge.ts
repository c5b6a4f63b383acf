import type { Clause } from '#model/clause';

/** Whether the clause only says what its subject will do ("will train", "is to donate"): a pledge, and no event yet. */
export function isPledge(clause: Clause | undefined): boolean {
  return clause?.tense === 'future' && clause.form === 'finite';
}
