/** A generated file: its path in the project, its text and how many entries it holds. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  readonly count: number;
}

/** One table: a name, a doc comment, the type of a row and the rows. */
export interface Table {
  readonly name: string;
  readonly doc: string;
  readonly rowType: string;
  readonly rows: readonly Row[];
  /** Write the rows as lines of one string with tabs between the fields: loads faster, for long tables. */
  readonly packed?: boolean;
}

export type Row = readonly (string | number | undefined)[];

/** The TypeScript of one or more tables, each sorted and one row a line. */
export function renderTables(
  name: string,
  sources: readonly string[],
  imports: readonly string[],
  tables: readonly Table[],
): GeneratedFile {
  const parts = [
    `// Made by tools/generate.ts from ${sources.join(', ')}. Edit the sources, then run \`npm run generate\`.`,
    ...(imports.length > 0 ? [imports.join('\n')] : []),
    ...tables.map(renderTable),
  ];
  return {
    path: `src/lexicon/generated/${name}.ts`,
    text: `${parts.join('\n\n')}\n`,
    count: tables.reduce((sum, table) => sum + table.rows.length, 0),
  };
}

function renderTable({ name, doc, rowType, rows, packed }: Table): string {
  if (packed) {
    const lines = rows.map((row) => row.map((it) => it ?? '').join('\t')).toSorted(byCodeUnits);
    return `/** ${doc} */\nexport const ${name}: string = \`\\\n${lines.join('\n')}\n\`;`;
  }
  const lines = rows.map((row) => `  [${trimmed(row).map(literal).join(', ')}],`).toSorted(byCodeUnits);
  return `/** ${doc} */\nexport const ${name}: readonly ${rowType}[] = [\n${lines.join('\n')}\n];`;
}

function trimmed(row: Row): Row {
  return row.slice(0, row.findLastIndex((it) => it !== undefined) + 1);
}

function literal(value: string | number | undefined): string {
  if (typeof value !== 'string') return String(value);
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
