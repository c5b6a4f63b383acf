import type { Digest } from '#model/digest';
import type { PersonName } from '#store/queries';
import type { Store } from '#store/store';

/** The names of all people whose ids the items hold. */
export interface People {
  readonly people: Readonly<Record<string, Omit<PersonName, 'id'>>>;
}

/** Looks up the people whom some digests name. */
export async function peopleNamed(store: Store, digests: readonly Digest[]): Promise<People['people']> {
  return peopleOf(store, digests.flatMap(idsIn));
}

/** Looks up people by their ids; those that there are not are left out. */
export async function peopleOf(store: Store, ids: readonly string[]): Promise<People['people']> {
  const found = await store.digests('person', ids);
  return Object.fromEntries([...found].map(([id, { name, state }]) => [id, { name, state }]));
}

function idsIn(digest: Digest): readonly string[] {
  if (digest.entry === 'event') return [...digest.people, ...digest.actors.flatMap((it) => it.person ?? [])];
  return digest.entry === 'stance' ? digest.recent.flatMap((it) => it.speaker ?? []) : [];
}
