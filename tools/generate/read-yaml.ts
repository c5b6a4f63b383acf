import { readFileSync } from 'node:fs';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** What is wrong with the data, a line each: `file:line: message`. */
export class DataError extends Error {
  readonly messages: readonly string[];

  constructor(messages: readonly string[]) {
    super(messages.join('\n'));
    this.messages = messages;
  }
}

type Path = readonly (string | number)[];

/** A validated data file. */
export interface DataFile<T> {
  readonly file: string;
  readonly data: T;
  /** `file:line` of the value at the path. */
  readonly where: (path: Path) => string;
}

/** Reads and validates a YAML file. Throws a DataError that names the lines of all faults. */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): DataFile<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new DataError(
      document.errors.map((it) => `${file}:${lines.linePos(it.pos[0]).line}: ${it.message.split('\n')[0]}`),
    );
  }
  const where = (path: Path): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const start = startOf(document, path.slice(0, length));
      if (start !== undefined) return `${file}:${lines.linePos(start).line}`;
    }
    return `${file}:1`;
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { file, data: result.data, where };
  throw new DataError(
    result.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      return `${where([...issue.path.map((it) => (typeof it === 'symbol' ? String(it) : it)), ...unknown])}: ${issue.message}`;
    }),
  );
}

function startOf(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((it) => isNode(it.key) && it.key.toJSON() === last);
    if (isNode(pair?.key)) return pair.key.range?.[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
