import { z } from 'zod';
import { checkUnique, label, labelKey, readDataFile, stateCode } from './data-file.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const level = z.enum([
  'state',
  'government',
  'minister',
  'deputy',
  'legislature',
  'diplomat',
  'military',
  'party',
  'local',
  'court',
  'religion',
  'body',
  'staff',
]);
const labels = z.array(label).min(1);
const head = z.strictObject({
  id: z.string(),
  level,
  domain: z.enum(['before', 'after', 'both', 'none']),
  after: z.array(label),
  labels,
  weak: z.boolean().default(false),
});
const modifier = z.strictObject({
  id: z.string(),
  kind: z.enum(['grade', 'acting', 'former', 'future', 'scope']),
  labels,
});
const domain = z.strictObject({ id: z.string(), labels });
const fixed = z.strictObject({ level, state: stateCode.optional(), labels });

/** The tables of the parts of offices. */
export function offices(): GeneratedFile {
  const { data, file, where } = readDataFile('offices', {
    heads: head,
    modifiers: modifier,
    domains: domain,
    fixed,
  });
  for (const section of ['heads', 'modifiers', 'domains', 'fixed'] as const) {
    checkUnique(
      data[section].flatMap((it, index) =>
        it.labels.map((text, at) => ({ key: labelKey(text), where: where([section, index, 'labels', at]) })),
      ),
    );
  }
  return renderTables(
    'offices',
    [file],
    [`import type { FixedOfficeRow, OfficeDomainRow, OfficeHeadRow, OfficeModifierRow } from '../rows.ts';`],
    [
      {
        name: 'officeHeads',
        doc: 'Nouns of office.',
        rowType: 'OfficeHeadRow',
        rows: data.heads.flatMap((it) =>
          it.labels.map((text) => [
            text,
            it.id,
            it.level,
            it.domain,
            it.after.join('|'),
            it.weak ? 'weak' : undefined,
          ]),
        ),
      },
      {
        name: 'officeModifiers',
        doc: 'Words before an office that grade it or say when it was held.',
        rowType: 'OfficeModifierRow',
        rows: data.modifiers.flatMap((it) => it.labels.map((text) => [text, it.id, it.kind])),
      },
      {
        name: 'officeDomains',
        doc: 'Fields of government.',
        rowType: 'OfficeDomainRow',
        rows: data.domains.flatMap((it) => it.labels.map((text) => [text, it.id])),
      },
      {
        name: 'fixedOffices',
        doc: 'Whole titles.',
        rowType: 'FixedOfficeRow',
        rows: data.fixed.flatMap((it) => it.labels.map((text) => [text, it.level, it.state])),
      },
    ],
  );
}
