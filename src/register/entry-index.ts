import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import { firstWaiting } from '#model/thread-standing';

const none: EntryIndex = { sides: [], people: [], areas: [], open: false, names: [] };

/** By what an entry is found: its sides, people, areas, form, status and date. */
export function entryIndex(entry: Entry): EntryIndex {
  switch (entry.entry) {
    case 'document':
      return { ...none, date: entry.published, names: entry.title ? [entry.title] : [] };
    case 'person':
      return { ...none, side: entry.state, names: [...new Set([entry.name, ...entry.names])] };
    case 'event':
      return ofEvent(entry);
    case 'agreement': {
      const { parties, areas, status, signed, title } = entry;
      return { ...none, sides: parties, areas, status, date: signed, names: title ? [title] : [] };
    }
    case 'relationship': {
      const { states, steps } = entry;
      return { ...none, sides: states, status: steps.at(-1)?.status, date: lastDate(steps) };
    }
    case 'thread':
      return ofThread(entry);
    case 'refuted-novelty':
      return { ...none, sides: entry.states, areas: [entry.area], date: entry.claimed.date };
    case 'stance': {
      const people = entry.statements.flatMap((it) => it.speaker ?? []);
      return { ...none, side: entry.by, people: [...new Set(people)], date: lastDate(entry.statements) };
    }
    case 'mechanism':
      return {
        ...none,
        sides: entry.states,
        areas: entry.areas,
        status: entry.status,
        names: [entry.name],
      };
    case 'lead': {
      const { states, form, status, date } = entry;
      return { ...none, sides: states, form, status, date };
    }
    case 'opinion':
      return none;
  }
}

function ofEvent(entry: Extract<Entry, { entry: 'event' }>): EntryIndex {
  const { states, people, form, status, date, mechanism } = entry;
  return { ...none, sides: states, people, form, status, date, names: mechanism ? [mechanism] : [] };
}

function ofThread({ states, area, steps }: Extract<Entry, { entry: 'thread' }>): EntryIndex {
  const waiting = firstWaiting(steps);
  return {
    ...none,
    sides: states,
    areas: [area],
    status: steps.at(-1)?.status,
    date: waiting ? waiting.date : lastDate(steps),
    open: waiting !== undefined,
  };
}

function lastDate(steps: readonly { readonly date?: string | undefined }[]): string | undefined {
  return steps.findLast((it) => it.date !== undefined)?.date;
}
