import { z } from 'zod';
import { checkUnique, label, readDataFile, stateCode } from './data-file.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const entry = z.strictObject({
  state: stateCode,
  labels: z.array(label).min(1),
  hosts: z.array(z.string().regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u)).default([]),
});

/** The table of those who publish the news of a state. */
export function agencies(): GeneratedFile {
  const { data, file, where } = readDataFile('agencies', { agencies: entry });
  const rows = data.agencies.flatMap((it, index) =>
    [...it.labels, ...it.hosts].map((text) => ({
      row: [text, it.state],
      key: text,
      where: where(['agencies', index]),
    })),
  );
  checkUnique(rows);
  return renderTables(
    'agencies',
    [file],
    [`import type { AgencyRow } from '../rows.ts';`],
    [
      {
        name: 'agencies',
        doc: 'News agencies and their hosts with the state whose news they publish.',
        rowType: 'AgencyRow',
        rows: rows.map((it) => it.row),
      },
    ],
  );
}
