import type { Page, Paging } from '#store/search';
import { withRegister } from './open-existing.ts';
import type { Register } from './open-register.ts';
import type { ReviewItem } from './questions.ts';

export type { ReviewItem } from './questions.ts';

/** Which questions; of all kinds where none is given. */
export interface ReviewQuery extends Paging {
  readonly kinds?: readonly ReviewItem['kind'][] | undefined;
}

/**
 * The questions that comparing records left open and nobody has answered, at most so many: by kind, those first for which
 * most speaks.
 */
export async function reviewQueue(
  address: string,
  limit: number,
  kinds?: readonly ReviewItem['kind'][],
): Promise<readonly ReviewItem[]> {
  return withRegister(address, async (register) => {
    await register.settle();
    const found: ReviewItem[] = [];
    let cursor: string | undefined;
    do {
      const page = await reviewPage(register.store, {
        kinds,
        cursor,
        limit: Math.min(200, limit - found.length),
      });
      found.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined && found.length < limit);
    return found;
  });
}

/** A page of the questions of an open register, as of its last settling. */
export async function reviewPage(store: Register['store'], query: ReviewQuery): Promise<Page<ReviewItem>> {
  const page = await store.questions(query);
  return { ...page, items: page.items as readonly ReviewItem[] };
}
