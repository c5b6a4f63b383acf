import { nameOfState } from '#lexicon/states';
import type { EventEntry } from '#model/entry';
import { stateWords } from '../explain/mention-words.ts';
import type { Row, RowValue, Surroundings } from './card.ts';
import { entryLine } from './entry-line.ts';

/** A field with its values; absent and empty ones are left out. */
export function row(label: string, ...values: readonly (string | undefined)[]): Row {
  return {
    label,
    values: values.flatMap((text): readonly RowValue[] =>
      text === undefined || text === '' ? [] : [{ text }],
    ),
  };
}

/** The field of the states an entry is about. */
export function states(codes: readonly string[]): Row {
  return row('states', codes.map(stateWords).join(', '));
}

/** A place with its state, unless it is the state itself. */
export function placeWords(place: EventEntry['place']): string | undefined {
  if (!place) return undefined;
  const name = nameOfState(place.name);
  return place.state && nameOfState(place.state) !== name ? `${name}, ${stateWords(place.state)}` : name;
}

/** The name of the entry with an id, or the id where the entry is not at hand. */
export function nameOf(id: string, entries: Surroundings['entries']): string {
  const entry = entries.get(id);
  return entry ? (entry.entry === 'person' ? entry.name : entryLine(entry)) : id;
}
