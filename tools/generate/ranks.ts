import { z } from 'zod';
import { checkUnique, expand, label, labelKey, readDataFile } from './data-file.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const kind = z.enum(['army', 'navy', 'air', 'police', 'diplomatic']);
const rank = z.strictObject({
  rank: label,
  kind,
  labels: z.array(z.string()).default([]),
  weak: z.array(z.string()).default([]),
});

/** The tables of ranks and of phrases that only look like one. */
export function ranks(): GeneratedFile {
  const { data, file, where } = readDataFile('ranks', { ranks: rank, others: z.string() });
  const rows = data.ranks.flatMap((it, index) =>
    (['labels', 'weak'] as const).flatMap((field) =>
      it[field].flatMap((text, at) =>
        expand(text).map((variant) => ({
          row: [variant, it.rank, it.kind, field === 'weak' ? 'weak' : undefined],
          key: labelKey(variant),
          where: where(['ranks', index, field, at]),
        })),
      ),
    ),
  );
  const others = data.others.flatMap((text, at) =>
    expand(text).map((variant) => ({ row: [variant], key: labelKey(variant), where: where(['others', at]) })),
  );
  checkUnique([...rows, ...others].filter((it) => it.row[3] !== 'weak'));
  return renderTables(
    'ranks',
    [file],
    [`import type { RankRow } from '../rows.ts';`],
    [
      {
        name: 'rankLabels',
        doc: 'Ranks by their labels.',
        rowType: 'RankRow',
        rows: rows.map((it) => it.row),
      },
      {
        name: 'noRanks',
        doc: 'Phrases that have a word of rank and are none.',
        rowType: '(readonly [label: string])',
        rows: others.map((it) => it.row),
      },
    ],
  );
}
