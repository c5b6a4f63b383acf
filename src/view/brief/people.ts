import type { EventEntry, PersonEntry } from '#model/entry';
import { daysApart } from '../date-order.ts';
import { officeWords, spellingKey } from '../office-words.ts';
import type { BriefPerson } from './model.ts';

type Tenure = PersonEntry['ranks'][number] | PersonEntry['positions'][number];

/** The people of an event in the order of its actors, each with the rank and office that they had in it. */
export function peopleOf(
  event: EventEntry,
  people: ReadonlyMap<string, PersonEntry>,
): readonly BriefPerson[] {
  const documents = new Set(event.sources.map((it) => it.document));
  const acting = event.actors.flatMap((it) => it.person ?? []);
  const ids = [...new Set([...acting, ...event.people])];
  return ids.flatMap((id) => {
    const person = people.get(id);
    if (!person) return [];
    return {
      id,
      name: person.name,
      state: person.state ?? event.actors.find((it) => it.person === id)?.state,
      role: event.actors.find((it) => it.person === id)?.role,
      ranks: distinct(heldAt(person.ranks, event.date, documents).map((it) => it.value)),
      offices: distinct(heldAt(person.positions, event.date, documents).map(officeWords)),
    };
  });
}

/**
 * Of the ranks or offices that the event's own documents give, those as of its date; else those nearest to it in time.
 * None where these documents give none: what another source says of another day is not put into this line.
 */
function heldAt<Held extends Tenure>(
  held: readonly Held[],
  date: string | undefined,
  documents: ReadonlySet<string>,
): readonly Held[] {
  const here = held.filter((it) => it.sources.some((one) => documents.has(one.document)));
  const exact = here.filter((it) => it.date === date);
  if (exact.length > 0) return exact;
  const distances = here.map((it) => Math.abs(daysApart(it.date, date) ?? Number.NaN));
  const nearest = Math.min(...distances.filter((it) => !Number.isNaN(it)));
  return here.filter((_, index) => !((distances[index] ?? Number.NaN) > nearest));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Map(values.toReversed().map((it) => [spellingKey(it), it])).values()].reverse();
}
