import { z } from 'zod';
import { caseKey, checkUnique, expand, label, readDataFile, stateCode } from './data-file.ts';
import { type GeneratedFile, type Row, renderTables } from './render.ts';
import { inBothSpellings } from './spellings.ts';

const entry = z.strictObject({
  code: label,
  codeIsNoLabel: z.boolean().default(false),
  name: label,
  names: z.array(z.string()).default([]),
  weak: z.array(label).default([]),
  organs: z.array(z.strictObject({ name: label, names: z.array(label).default([]) })).default([]),
  members: z.array(stateCode).default([]),
});

interface Label {
  readonly row: Row;
  readonly key: string;
  readonly where: string;
}

/** The tables of intergovernmental organisations and their labels. */
export function organisations(): GeneratedFile {
  const { data, file, where } = readDataFile('organisations', { organisations: entry });
  checkUnique(
    data.organisations.map(({ code }, index) => ({ key: code, where: where(['organisations', index]) })),
  );
  const labels = data.organisations.flatMap((it, index) =>
    labelsOf(it, (path) => where(['organisations', index, ...path])),
  );
  checkUnique(labels);
  return renderTables(
    'organisations',
    [file],
    [`import type { OrganisationLabelRow, OrganisationRow } from '../rows.ts';`],
    [
      {
        name: 'organisations',
        doc: 'Intergovernmental organisations: code, name, member states with blanks between.',
        rowType: 'OrganisationRow',
        rows: data.organisations.map((it) => [
          it.code,
          it.name,
          it.members.toSorted().join(' ') || undefined,
        ]),
      },
      {
        name: 'organisationLabels',
        doc: 'What a text may call an organisation or one of its organs.',
        rowType: 'OrganisationLabelRow',
        rows: inBothSpellings(labels.map((it) => it.row)),
      },
    ],
  );
}

function labelsOf(
  it: z.infer<typeof entry>,
  where: (path: readonly (string | number)[]) => string,
): readonly Label[] {
  const make = (text: string, name: string, path: readonly (string | number)[]): Label => ({
    row: [text.replace(/^the /u, ''), it.code, name, it.weak.includes(text) ? 'weak' : undefined],
    key: caseKey(text),
    where: where(path),
  });
  const head = it.codeIsNoLabel || it.code === it.name ? [it.name] : [it.code, it.name];
  return [
    ...head.map((text) => make(text, it.name, ['name'])),
    ...it.names.flatMap((text, at) => expand(text).map((variant) => make(variant, it.name, ['names', at]))),
    ...it.organs.flatMap((organ, at) =>
      [organ.name, ...organ.names].map((text) => make(text, organ.name, ['organs', at, 'name'])),
    ),
  ];
}
