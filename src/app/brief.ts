import type { Entry } from '#model/entry';
import { type BriefOptions, briefOf } from '#view/brief/brief';
import type { Brief } from '#view/brief/model';
import { mayConcern } from '#view/brief/pair-record';
import { type PairCount, pairCounter } from '#view/pairs';
import { withRegister } from './open-existing.ts';

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
  return withRegister(address, async (register) => {
    const entries: Entry[] = [];
    const pairs = pairCounter();
    for await (const entry of register.entries()) {
      pairs.add(entry);
      if (mayConcern(entry, pair)) entries.push(entry);
    }
    const brief = briefOf(entries, pair, options);
    return brief ? { kind: 'brief', brief } : { kind: 'none', pairs: pairs.counts() };
  });
}

/** The pairs that the register holds anything of, most entries first. */
export async function listPairs(address: string): Promise<readonly PairCount[]> {
  return withRegister(address, async (register) => {
    const pairs = pairCounter();
    for await (const entry of register.entries()) pairs.add(entry);
    return pairs.counts();
  });
}
