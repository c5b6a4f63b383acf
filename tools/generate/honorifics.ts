import { z } from 'zod';
import { checkUnique, label, labelKey, readDataFile } from './data-file.ts';
import { DataError } from './read-yaml.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const entry = z.strictObject({
  kind: z.enum(['civil', 'comrade', 'academic', 'religious', 'noble', 'excellency', 'late']),
  side: z.enum(['before', 'after']),
  labels: z.array(label),
  weak: z.array(label).default([]),
});

/** The table of honorifics. `weak` repeats those of `labels` that need support. */
export function honorifics(): GeneratedFile {
  const { data, file, where } = readDataFile('honorifics', { honorifics: entry });
  const labels = data.honorifics.flatMap((it, index) => {
    const stray = it.weak.find((text) => !it.labels.includes(text));
    if (stray) throw new DataError([`${where(['honorifics', index, 'weak'])}: "${stray}" is no label here`]);
    return it.labels.map((text, at) => ({
      row: [text, it.kind, it.side, it.weak.includes(text) ? 'weak' : undefined],
      key: `${labelKey(text)} ${it.side}`,
      where: where(['honorifics', index, 'labels', at]),
    }));
  });
  checkUnique(labels);
  return renderTables(
    'honorifics',
    [file],
    [`import type { HonorificRow } from '../rows.ts';`],
    [
      {
        name: 'honorificLabels',
        doc: 'Words of respect beside a name.',
        rowType: 'HonorificRow',
        rows: labels.map((it) => it.row),
      },
    ],
  );
}
