import { z } from 'zod';
import { foldKey } from '../../src/text/fold.ts';
import { label, readDataFile } from './data-file.ts';
import { DataError } from './read-yaml.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const entry = z.strictObject({
  culture: z.string(),
  kind: z.enum(['given', 'family']),
  names: z.array(label).min(1),
  weak: z.array(label).default([]),
});

/** The table of names, folded: names that differ in diacritics alone count as one. One is weak where any culture says so. */
export function givenNames(): GeneratedFile {
  const { data, file, where } = readDataFile('given-names', { names: entry });
  const weak = new Set(data.names.flatMap((it) => it.weak.map(foldKey)));
  const rows = new Map<string, readonly string[]>();
  for (const [index, it] of data.names.entries()) {
    const spaced = it.names.findIndex((name) => name.includes(' '));
    if (spaced >= 0) throw new DataError([`${where(['names', index, 'names', spaced])}: one word only`]);
    for (const name of it.names.map(foldKey)) {
      const letter = it.kind === 'family' ? 'f' : 'g';
      const known = rows.get(name)?.[1] ?? '';
      rows.set(name, [name, [...new Set(known + letter)].toSorted().join(''), weak.has(name) ? 'w' : '']);
    }
  }
  return renderTables(
    'given-names',
    [file],
    [],
    [
      {
        name: 'nameEvidence',
        doc: 'Names: folded name, g for given and f for family, w for weak.',
        rowType: 'string',
        rows: [...rows.values()],
        packed: true,
      },
    ],
  );
}

/** All names of the list, for telling cities that are also people. */
export function personNames(): readonly string[] {
  return readDataFile('given-names', { names: entry }).data.names.flatMap((it) => it.names);
}
