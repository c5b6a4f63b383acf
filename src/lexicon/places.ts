import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { placeLabels } from './generated/places.ts';

/** `adjective` is no place: it only keeps "Latin American" from being American. */
type PlaceKind = 'city' | 'region' | 'sea' | 'site' | 'adjective';

/** What a place's label says. */
export interface Place {
  /** The usual English name, which the label may vary. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Alpha-3 code; undefined for seas, regions of several states and contested ground. */
  readonly state?: string | undefined;
  /** Thousands of people of a city; undefined where the sources have none. Of namesakes only the most populous is listed. */
  readonly population?: number | undefined;
  /** Whether the label is often a person or a word ("Nancy", "Split") and needs support: a preposition, a state beside it. */
  readonly weak: boolean;
}

const kinds: Readonly<Record<string, PlaceKind>> = { r: 'region', s: 'sea', p: 'site', a: 'adjective' };
let places: Gazetteer<Place> | undefined;

/** Cities, regions, seas and sites as a gazetteer; built on first use. Capitals are in it too. */
export function placeGazetteer(): Gazetteer<Place> {
  places ??= createGazetteer(placeLabels.trimEnd().split('\n').map(parsePlace), { letterCase: 'name' });
  return places;
}

function parsePlace(line: string): readonly [label: string, place: Place] {
  const [label = '', name, state, kind, population, weak] = line.split('\t');
  const place = {
    name: name || label,
    kind: kinds[kind ?? ''] ?? 'city',
    state: state || undefined,
    population: population ? Number(population) : undefined,
    weak: weak === 'w',
  };
  return [label, place];
}
