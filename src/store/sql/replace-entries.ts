import type { Transaction } from 'kysely';
import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import { placeOf } from '../queries/place.ts';
import { nameWords } from '../search/rank-names.ts';
import type { BlockEntry, Replacement } from '../store.ts';
import { chunks } from './chunks.ts';
import { indexEntries, updateHoldings } from './index-entries.ts';
import { deleteFeeds, type FeedingEntry, replaceFeeds } from './replace-feeds.ts';
import type { Schema } from './schema.ts';
import { type TallyChanges, tallyChanges } from './tally-changes.ts';

type Connection = Transaction<Schema>;

/** The entries of the blocks as they are stored. */
async function readEntries(trx: Connection, blocks: readonly string[]) {
  const found = [];
  for (const some of chunks(blocks)) {
    const rows = await trx
      .selectFrom('entry')
      .innerJoin('block', 'block.seq', 'entry.block')
      .select(['entry.seq', 'entry.kind', 'entry.id', 'entry.data', 'entry.found_by', 'block.name'])
      .where('block.name', 'in', some)
      .execute();
    found.push(...rows);
  }
  return found;
}

interface WantedEntry extends BlockEntry {
  readonly data: string;
  readonly foundBy: string;
}

/**
 * Only what differs is written: most entries of a block stay as they were, and most that change are found as before. An
 * entry whose record moved here from a block that is not settled yet is taken over from there. Tells what differs.
 */
export async function replaceEntries(
  trx: Connection,
  blocks: readonly string[],
  entries: readonly BlockEntry[],
): Promise<Replacement> {
  const numbers = await blockNumbers(trx, blocks);
  const wanted = new Map(
    entries.map((it): [string, WantedEntry] => [
      `${it.block} ${it.entry.entry} ${it.entry.id}`,
      { ...it, data: JSON.stringify(it.entry), foundBy: JSON.stringify(it.index) },
    ]),
  );
  const obsolete: number[] = [];
  const tallies = tallyChanges();
  const kept: FeedingEntry[] = [];
  const before: Entry[] = [];
  const after: Entry[] = [];
  for (const { seq, name, kind, id, data, found_by } of await readEntries(trx, blocks)) {
    const now = wanted.get(`${name} ${kind} ${id}`);
    if (now?.foundBy !== found_by) {
      obsolete.push(seq);
      before.push(JSON.parse(data));
      countOut(tallies, kind, found_by);
      continue;
    }
    wanted.delete(`${name} ${kind} ${id}`);
    kept.push({ seq, feeds: now.feeds });
    if (now.data === data) continue;
    const digest = JSON.stringify(now.digest);
    await trx.updateTable('entry').set({ data: now.data, digest }).where('seq', '=', seq).execute();
    const old: Entry = JSON.parse(data);
    await updateHoldings(trx, seq, old, now.entry);
    before.push(old);
    after.push(now.entry);
  }
  await deleteEntries(trx, obsolete);
  const made = await insertEntries(trx, [...wanted.values()], numbers, tallies);
  await replaceFeeds(trx, [...kept, ...made]);
  await tallies.write(trx);
  for (const some of chunks([...numbers.values()]))
    await trx.updateTable('block').set({ waiting: 0 }).where('seq', 'in', some).execute();
  return { before, after: [...after, ...[...wanted.values()].map((it) => it.entry)] };
}

async function insertEntries(
  trx: Connection,
  entries: readonly WantedEntry[],
  blocks: ReadonlyMap<string, number>,
  tallies: TallyChanges,
): Promise<readonly FeedingEntry[]> {
  const inserted: FeedingEntry[] = [];
  await takeOver(trx, entries, tallies);
  for (const { entry, index } of entries) tallies.count(entry.entry, index, 1);
  for (const some of chunks(entries, 9)) {
    const rows = some.map(({ block, entry, index, digest, data, foundBy }) => ({
      kind: entry.entry,
      id: entry.id,
      block: blocks.get(block) ?? 0,
      data,
      found_by: foundBy,
      place: placeOf(index.date),
      digest: JSON.stringify(digest),
      side: index.side ?? null,
      label: labelOf(entry.entry, index.names[0]),
    }));
    const made = await trx.insertInto('entry').values(rows).returning(['seq', 'kind', 'id']).execute();
    const numbers = new Map(made.map(({ seq, kind, id }) => [`${kind} ${id}`, seq]));
    const numbered = some.map((it) => ({ ...it, seq: numbers.get(`${it.entry.entry} ${it.entry.id}`) ?? 0 }));
    await indexEntries(trx, numbered);
    inserted.push(...numbered);
  }
  return inserted;
}

async function deleteEntries(trx: Connection, numbers: readonly number[]): Promise<void> {
  await deleteFeeds(trx, numbers);
  for (const some of chunks(numbers)) await trx.deleteFrom('entry').where('seq', 'in', some).execute();
}

/** Deletes the entries of the same kind and id that stand in other blocks. */
async function takeOver(
  trx: Connection,
  entries: readonly WantedEntry[],
  tallies: TallyChanges,
): Promise<void> {
  for (const [kind, own] of Map.groupBy(entries, (it) => it.entry.entry))
    for (const some of chunks(own)) {
      const ids = some.map((it) => it.entry.id);
      const gone = await trx
        .selectFrom('entry')
        .select(['seq', 'found_by'])
        .where('kind', '=', kind)
        .where('id', 'in', ids)
        .execute();
      await deleteEntries(
        trx,
        gone.map((row) => row.seq),
      );
      for (const row of gone) countOut(tallies, kind, row.found_by);
    }
}

function countOut(tallies: TallyChanges, kind: string, foundBy: string): void {
  tallies.count(kind as Entry['entry'], JSON.parse(foundBy) as EntryIndex, -1);
}

/** Longer names are put in order by their beginning: an index takes no key of thousands of letters. */
const longestLabel = 200;

/** The name under which entries of some kinds are listed in order: its words folded. */
function labelOf(kind: string, name: string | undefined): string | null {
  return name !== undefined && (kind === 'person' || kind === 'mechanism')
    ? nameWords(name).join(' ').slice(0, longestLabel).toWellFormed()
    : null;
}

async function blockNumbers(
  trx: Connection,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (const some of chunks(blocks)) {
    const rows = await trx.selectFrom('block').select(['seq', 'name']).where('name', 'in', some).execute();
    for (const { seq, name } of rows) numbers.set(name, seq);
  }
  return numbers;
}
