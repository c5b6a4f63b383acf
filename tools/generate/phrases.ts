import { z } from 'zod';
import { checkUnique, label, labelKey, readDataFile } from './data-file.ts';
import { DataError } from './read-yaml.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const entry = z.strictObject({
  id: z.string().min(1),
  labels: z.array(label).default([]),
  weak: z.array(label).default([]),
});

/** Settings of a phrase list. */
export interface PhraseOptions {
  /** The allowed ids; absent when the file itself defines them. */
  readonly ids?: readonly string[];
  /** The type of the ids, exported by `#model/code`; absent for `string`. */
  readonly idType?: string;
  /** Whether one label may stand under several ids. */
  readonly shared?: boolean;
}

/** The generated table of a phrase list `data/lexicon/<name>.yaml`: `phrases` with `id`, `labels` and `weak` labels. */
export function phrases(name: string, { ids, idType, shared }: PhraseOptions = {}): () => GeneratedFile {
  return () => {
    const { data, file, where } = readDataFile(name, { phrases: entry });
    const rows = data.phrases.flatMap(({ id, labels, weak }, index) => {
      const at = (list: string, position: number) => where(['phrases', index, list, position]);
      if (ids && !ids.includes(id))
        throw new DataError([`${where(['phrases', index, 'id'])}: unknown id "${id}"`]);
      return [
        ...labels.map((text, position) => ({ row: [text, id], where: at('labels', position) })),
        ...weak.map((text, position) => ({ row: [text, id, 'weak'], where: at('weak', position) })),
      ];
    });
    checkUnique(data.phrases.map(({ id }, index) => ({ key: id, where: where(['phrases', index]) })));
    checkUnique(
      rows.map(({ row, where }) => ({ key: labelKey(row[0] ?? '') + (shared ? ` = ${row[1]}` : ''), where })),
    );
    const type = idType ? `PhraseRow<${idType}>` : 'PhraseRow';
    const imports = idType ? [`import type { ${idType} } from '#model/code';`] : [];
    return renderTables(
      name,
      [file],
      [...imports, `import type { PhraseRow } from '../rows.ts';`],
      [
        {
          name: camelCase(name),
          doc: `Labels of ${name.replaceAll(/[-.]/gu, ' ')} with their meaning.`,
          rowType: type,
          rows: rows.map((it) => it.row),
        },
      ],
    );
  };
}

function camelCase(name: string): string {
  return name.replace(/[-.](?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
