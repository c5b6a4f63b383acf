/** The value with every field `file` cut to the name of the file, so that no page tells where files lie. */
export function withoutPaths<Value>(value: Value): Value {
  return cut(value) as Value;
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'file' && typeof inner === 'string' ? fileName(inner) : cut(inner),
    ]),
  );
}

/** The file without its folders; a line of it (`wire.jsonl:12`) stays. */
function fileName(file: string): string {
  return file.split(/[/\\]/u).at(-1) || file;
}
