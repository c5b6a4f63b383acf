import { type BriefOptions, briefOf } from '#view/brief/brief';
import type { Brief } from '#view/brief/model';
import { countPairs, type PairCount } from '#view/pairs';
import { registerEntries } from './register-entries.ts';

/** A brief, or what there is instead where the register holds nothing of the pair. */
export type BriefResult =
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'none'; readonly pairs: readonly PairCount[] };

/** The brief of two sides from the register at an address, or the pairs that it does hold. */
export async function makeBrief(
  address: string,
  pair: readonly [string, string],
  options: BriefOptions = {},
): Promise<BriefResult> {
  const entries = await registerEntries(address);
  const brief = briefOf(entries, pair, options);
  return brief ? { kind: 'brief', brief } : { kind: 'none', pairs: countPairs(entries) };
}
