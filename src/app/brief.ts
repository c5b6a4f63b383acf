import type { Store } from '#store/store';
import { type BriefOptions, briefOf } from '#view/brief/brief';
import type { Brief } from '#view/brief/model';
import type { PairCount } from '#view/pairs';
import { withRegister } from './open-existing.ts';
import type { Register } from './open-register.ts';

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
  return withRegister(address, (register) => briefFrom(register, pair, options));
}

/** The same from an open register. It reads what the pair needs, however much else the register holds. */
export async function briefFrom(
  register: Register,
  pair: readonly [string, string],
  options: BriefOptions = {},
): Promise<BriefResult> {
  await register.settle();
  const { store } = register;
  const asOf = options.asOf ?? (await store.latestPublication());
  const brief = briefOf(await store.entriesOfPair(pair), pair, { ...options, asOf });
  return brief ? { kind: 'brief', brief } : { kind: 'none', pairs: await allPairs(store) };
}

/** The pairs that the register holds anything of, most entries first. */
export async function listPairs(address: string): Promise<readonly PairCount[]> {
  return withRegister(address, async (register) => {
    await register.settle();
    return allPairs(register.store);
  });
}

async function allPairs(store: Store): Promise<readonly PairCount[]> {
  const found: PairCount[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.pairs({ limit: 200, cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
