import type { EventDigest } from '#model/digest';
import type { Listed, TimelineQuery } from '#store/queries';
import type { Page, Paging } from '#store/search';
import type { Store } from '#store/store';
import { type People, peopleNamed } from './people-named.ts';

/** A timeline with the names of the people in it. */
export async function timelinePage(store: Store, query: TimelineQuery): Promise<Page<Listed> & People> {
  const page = await store.timeline(query);
  return {
    ...page,
    people: await peopleNamed(
      store,
      page.items.map((it) => it.digest),
    ),
  };
}

/** Events of which nothing but one hedged report tells, the newest first. */
export async function uncertain(store: Store, paging: Paging): Promise<Page<Listed<EventDigest>> & People> {
  const page = await timelinePage(store, { kind: 'event', uncertain: true, ...paging });
  return page as Page<Listed<EventDigest>> & People;
}
