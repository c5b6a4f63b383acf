import type { DateCount, EntryFilter } from '#store/queries';
import type { Store } from '#store/store';

/** So many events and agreements of a year; `year` is empty for those of no one year. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** How many entries fit each year, in order. */
export async function yearsOf(store: Store, filter: EntryFilter): Promise<readonly YearCount[]> {
  return yearsIn(await store.countByDate(filter));
}

/** The bins of each year together. */
export function yearsIn(counts: readonly DateCount[]): readonly YearCount[] {
  const years = Map.groupBy(counts, (it) => it.bin.slice(0, 4));
  return [...years].map(([year, own]) => ({ year, count: own.reduce((sum, it) => sum + it.count, 0) }));
}
