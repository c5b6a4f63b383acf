import { dateSpan } from '#identity/date-span';
import { compareText } from './fact.ts';

/**
 * The items in order of time: by first day, then by last. Dates without a year come after the others, missing ones last;
 * `compareRest` orders items of one date. Each date is looked at once, for the sorting of many.
 */
export function sortByDate<Item>(
  items: Iterable<Item>,
  dateOf: (item: Item) => string | undefined,
  compareRest: (a: Item, b: Item) => number,
): Item[] {
  const keys = new Map<string | undefined, DateKey>();
  const keyed = Array.from(items, (item) => {
    const date = dateOf(item);
    const key = keys.get(date) ?? dateKey(date);
    keys.set(date, key);
    return { item, key };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key) || compareRest(a.item, b.item)).map((it) => it.item);
}

interface DateKey {
  readonly text: string;
  /** 0 for a date with its year, 1 for one without, 2 for none. */
  readonly placed: number;
  readonly from: number;
  readonly to: number;
}

function dateKey(date: string | undefined): DateKey {
  const span = dateSpan(date);
  const placed = date === undefined ? 2 : Number(span === undefined);
  return { text: date ?? '', placed, from: span?.from ?? 0, to: span?.to ?? 0 };
}

function compareKeys(a: DateKey, b: DateKey): number {
  if (a.text === b.text) return 0;
  if (a.placed !== b.placed) return a.placed - b.placed;
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return compareText(a.text, b.text);
}

/** Orders entries as the export prints them: by kind, then by id, in code units. */
export function compareEntries(a: { entry: string; id: string }, b: { entry: string; id: string }): number {
  return compareText(a.entry, b.entry) || compareText(a.id, b.id);
}
