import { nameOfState } from '#lexicon/states';
import type { EventEntry } from '#model/entry';
import { labelOf } from './labels.ts';
import { stateInSentence } from './state-words.ts';

type Titled = Pick<EventEntry, 'form' | 'place'> & {
  readonly states: readonly string[];
  readonly actors?: EventEntry['actors'] | undefined;
  readonly plover?: EventEntry['plover'] | undefined;
  readonly mechanism?: string | undefined;
};

/** What an event is called in a line: its form, with the place, the mechanism or the direction where one is known. */
export function eventTitle(event: Titled): string {
  switch (event.form) {
    case 'visit':
    case 'port-call':
      return `${labelOf('form', event.form)}${route(event)}`;
    case 'dialogue':
    case 'conference':
      return `${event.mechanism ?? labelOf('form', event.form)}${where(event)}`;
    case 'training':
    case 'transfer':
      return `${labelOf('form', event.form)}${direction(event)}${where(event)}`;
    case 'other': {
      const act = event.plover ? labelOf('act', event.plover.type) : labelOf('form', 'other');
      return `${act}${direction(event)}${where(event)}`;
    }
    default:
      return `${labelOf('form', event.form)}${where(event)}`;
  }
}

/** " from A to B (city)", as far as it is known. */
function route(event: Titled): string {
  const target = event.place?.state ?? only(statesInRole(event, ['host']));
  const origins = statesInRole(event, ['visitor']).filter((it) => it !== target);
  const from = origins.length > 0 ? ` by ${origins.map(stateInSentence).join(' and ')}` : '';
  if (!target) return `${from}${where(event)}`;
  const city = event.place && !isName(event.place.name, target) ? ` (${event.place.name})` : '';
  return `${from} to ${stateInSentence(target)}${city}`;
}

/** ", A to B" where the acting side is told apart from the receiving one. */
function direction(event: Titled): string {
  const to = statesInRole(event, ['recipient', 'host']);
  const from = (event.actors ?? [])
    .filter((it) => it.role !== 'recipient' && it.role !== 'host')
    .flatMap((it) => it.state ?? it.organization ?? []);
  const senders = [...new Set(from)].filter((it) => !to.includes(it));
  if (to.length === 0 || senders.length === 0) return '';
  return `, ${senders.map(stateInSentence).join(' and ')} to ${to.map(stateInSentence).join(' and ')}`;
}

function where({ place }: Titled): string {
  return place ? ` in ${stateInSentence(place.name)}` : '';
}

function isName(place: string, code: string): boolean {
  return place === code || place.toLowerCase() === nameOfState(code).toLowerCase();
}

function statesInRole(event: Titled, roles: readonly string[]): readonly string[] {
  const states = (event.actors ?? []).filter((it) => roles.includes(it.role)).flatMap((it) => it.state ?? []);
  return [...new Set(states)];
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
