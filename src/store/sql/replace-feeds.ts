import type { Transaction } from 'kysely';
import type { EntryFeed } from '../store.ts';
import { chunks } from './chunks.ts';
import { openBlocks } from './open-blocks.ts';
import type { Schema } from './schema.ts';

type Connection = Transaction<Schema>;

/** An entry that is stored, by its number, with what it gives to other blocks. */
export interface FeedingEntry {
  readonly seq: number;
  readonly feeds: readonly EntryFeed[];
}

/** Stores what entries give to other blocks; blocks that get another thing than before wait to be settled. */
export async function replaceFeeds(trx: Connection, entries: readonly FeedingEntry[]): Promise<void> {
  const before = await storedFeeds(
    trx,
    entries.map((it) => it.seq),
  );
  const changed = entries.filter(({ seq, feeds }) => {
    const old = before.get(seq) ?? new Map<string, string>();
    return old.size !== feeds.length || feeds.some((it) => old.get(it.block) !== JSON.stringify(it.feed));
  });
  await deleteFeeds(
    trx,
    changed.map((it) => it.seq),
  );
  const feeds = changed.flatMap(({ seq, feeds: own }) => own.map((feed) => ({ ...feed, seq })));
  const blocks = await openBlocks(trx, feeds);
  const rows = feeds.map(({ block, seq, feed }) => ({
    block: blocks.get(block) ?? 0,
    entry: seq,
    data: JSON.stringify(feed),
  }));
  for (const some of chunks(rows, 3)) await trx.insertInto('feed').values(some).execute();
}

/** Takes away what entries give to other blocks, which wait to be settled then: before the entries are deleted. */
export async function deleteFeeds(trx: Connection, entries: readonly number[]): Promise<void> {
  for (const some of chunks(entries)) {
    const fed = trx.selectFrom('feed').select('block').where('entry', 'in', some);
    await trx.updateTable('block').set({ waiting: 1 }).where('seq', 'in', fed).execute();
    await trx.deleteFrom('feed').where('entry', 'in', some).execute();
  }
}

/** What each entry gives, by the names of the blocks. */
async function storedFeeds(trx: Connection, entries: readonly number[]) {
  const feeds = new Map<number, Map<string, string>>();
  for (const some of chunks(entries)) {
    const rows = await trx
      .selectFrom('feed')
      .innerJoin('block', 'block.seq', 'feed.block')
      .select(['feed.entry', 'feed.data', 'block.name'])
      .where('feed.entry', 'in', some)
      .execute();
    for (const { entry, data, name } of rows)
      feeds.set(entry, (feeds.get(entry) ?? new Map<string, string>()).set(name, data));
  }
  return feeds;
}
