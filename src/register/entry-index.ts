import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import { firstWaiting } from '#model/thread-standing';

const none: EntryIndex = { sides: [], people: [], areas: [], open: false, names: [] };

/** By what an entry is found: its sides, people, areas, form, status and date. */
export function entryIndex(entry: Entry): EntryIndex {
  switch (entry.entry) {
    case 'document':
      return {
        ...none,
        date: entry.published,
        names: entry.title ? [entry.title] : [],
        publisher: entry.publisher,
      };
    case 'person':
      return {
        ...none,
        side: entry.state,
        names: [...new Set([entry.name, ...entry.names])],
        conflicting: isConflicting(entry.conflicts),
      };
    case 'event':
      return ofEvent(entry);
    case 'agreement': {
      const { parties, areas, status, signed, title } = entry;
      const names = title ? [title] : [];
      const conflicting = isConflicting(entry.conflicts);
      return { ...none, sides: parties, areas, status, date: signed, names, conflicting };
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
  return {
    ...none,
    sides: states,
    people,
    sidesOfPeople: Object.fromEntries(
      entry.actors.flatMap(({ person, state }) => (person && state ? [[person, state]] : [])),
    ),
    form,
    status,
    date,
    names: mechanism ? [mechanism] : [],
    conflicting: isConflicting(entry.conflicts),
    uncertain: (entry.hedged === true && entry.independentSources === 1) || undefined,
    visit: visitOf(entry),
  };
}

/** The state visited is that of the place, else that of the only host; otherwise it is not known. */
function visitOf({ form, status, actors, place }: Extract<Entry, { entry: 'event' }>): EntryIndex['visit'] {
  if (form !== 'visit' || status !== 'occurred') return undefined;
  const statesOf = (role: string) => [
    ...new Set(actors.flatMap((it) => (it.role === role ? (it.state ?? []) : []))),
  ];
  const hosts = statesOf('host');
  return { by: statesOf('visitor').sort(), to: place?.state ?? (hosts.length === 1 ? hosts[0] : undefined) };
}

function isConflicting(conflicts: readonly unknown[]): true | undefined {
  return conflicts.length > 0 || undefined;
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
