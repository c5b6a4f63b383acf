import { encodeCursor, offsetOf, pageSize } from '../cursor.ts';
import type { Page, Paging } from '../search.ts';

/** The page of items that start at the cursor's offset; one item more than the page holds tells that another follows. */
export function offsetPage<Item>(items: readonly Item[], query: Paging): Page<Item> {
  const size = pageSize(query.limit);
  if (items.length <= size) return { items };
  return { items: items.slice(0, size), next: encodeCursor([offsetOf(query.cursor) + size]) };
}
