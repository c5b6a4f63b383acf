import { z } from 'zod';
import { caseKey, checkUnique, label, readDataFile, stateCode } from './data-file.ts';
import { type GeneratedFile, type Row, renderTables } from './render.ts';
import { inBothSpellings } from './spellings.ts';

const kind = z.enum([
  'ministry',
  'government',
  'security-council',
  'parliament',
  'party',
  'forces',
  'staff',
  'committee',
  'agency',
  'embassy',
  'bank',
  'court',
  'academy',
  'company',
  'church',
]);
const head = z.strictObject({
  kind,
  side: z.enum(['before', 'after', 'both']),
  labels: z.array(label).min(1),
});
const named = z.strictObject({
  kind,
  state: stateCode.optional(),
  spellings: z.enum(['one', 'both']).default('both'),
  labels: z.array(label).min(1),
});

/** The tables of national bodies. */
export function bodies(): GeneratedFile {
  const { data, file, where } = readDataFile('bodies', { heads: head, names: named });
  for (const section of ['heads', 'names'] as const) {
    checkUnique(
      data[section].flatMap((it, index) =>
        it.labels.map((text, at) => ({ key: caseKey(text), where: where([section, index, 'labels', at]) })),
      ),
    );
  }
  return renderTables(
    'bodies',
    [file],
    [`import type { BodyHeadRow, BodyNameRow } from '../rows.ts';`],
    [
      {
        name: 'bodyHeads',
        doc: 'Nouns at the heart of the names of national bodies.',
        rowType: 'BodyHeadRow',
        rows: data.heads.flatMap((it) => it.labels.map((text) => [text, it.kind, it.side])),
      },
      {
        name: 'bodyNames',
        doc: 'Whole names of national bodies.',
        rowType: 'BodyNameRow',
        rows: [
          ...inBothSpellings(data.names.filter((it) => it.spellings === 'both').flatMap(rowsOf)),
          ...data.names.filter((it) => it.spellings === 'one').flatMap(rowsOf),
        ],
      },
    ],
  );
}

function rowsOf({ kind, state, labels }: z.infer<typeof named>): readonly Row[] {
  return labels.map((text) => [text, kind, state]);
}
