import type { Transaction } from 'kysely';
import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import { placeOf } from '../queries/place.ts';
import { type TallyRow, talliesOf } from '../queries/tallies.ts';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';

/** What entries that come and go change in the tallies. What stays the same is not written. */
export interface TallyChanges {
  /** Counts an entry in, or out with -1. */
  readonly count: (kind: Entry['entry'], index: EntryIndex, by: 1 | -1) => void;
  /** Writes the changes. A bin that nothing is left in stays with a count of 0. */
  readonly write: (trx: Transaction<Schema>) => Promise<void>;
}

/** Begins with no change. */
export function tallyChanges(): TallyChanges {
  const changes = new Map<string, TallyRow & { count: number }>();
  return {
    count: (kind, index, by) => {
      for (const row of talliesOf(kind, index, placeOf(index.date))) {
        const key = `${row.name}\n${row.bin}`;
        const change = changes.get(key) ?? { ...row, count: 0 };
        change.count += by;
        changes.set(key, change);
      }
    },
    write: async (trx) => {
      const rows = [...changes.values()].filter((it) => it.count !== 0);
      for (const some of chunks(rows, 3))
        await trx
          .insertInto('tally')
          .values(some)
          .onConflict((it) =>
            it
              .columns(['name', 'bin'])
              .doUpdateSet((row) => ({ count: row('tally.count', '+', row.ref('excluded.count')) })),
          )
          .execute();
    },
  };
}
