import type { EventDigest } from '#model/digest';
import type { Listed, Pair } from '#store/queries';
import type { Store } from '#store/store';

/** Forms of events in which people meet, or speak with each other. */
const meetingForms: ReadonlySet<string> = new Set(['meeting', 'visit', 'dialogue', 'call', 'conference']);
/** So many of the newest events are looked at; where none of them is a meeting, the newest of each form is. */
const eventsLookedAt = 12;

/** The last meeting, visit, dialogue, call or conference of two sides that took place; undefined where none is on record. */
export async function lastMeeting(store: Store, pair: Pair): Promise<Listed<EventDigest> | undefined> {
  const query = { kind: 'event', pair, status: 'occurred' } as const;
  const newest = await store.timeline({ ...query, limit: eventsLookedAt });
  const isMeeting = (it: Listed): it is Listed<EventDigest> =>
    it.digest.entry === 'event' && meetingForms.has(it.digest.form) && it.days !== undefined;
  const found = newest.items.find(isMeeting);
  if (found || newest.next === undefined) return found;
  const ofEach = await Promise.all(
    [...meetingForms].map(async (form) => (await store.timeline({ ...query, form, limit: 1 })).items),
  );
  const lastDay = (it: Listed) => it.days?.latest ?? '';
  return ofEach
    .flat()
    .filter(isMeeting)
    .sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : 1))[0];
}
